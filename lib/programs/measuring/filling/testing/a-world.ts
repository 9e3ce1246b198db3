import type { MemberActor } from '@/lib/core/access/actor'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import type { World } from '../world'

const [TENANT, OWNER, HANDLER] = [1, 2, 3].map((n) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`) as [
  string,
  string,
  string,
]

/** An organisation of two, without a database: its owner fills every function. */
export function aWorld(procedure = sampleProcedure()): World {
  const actor = (memberId: string, role: MemberActor['role']): MemberActor => {
    return { kind: 'member', tenantId: TENANT, memberId, userId: memberId, role, functions: [] }
  }
  const [owner, handler] = [actor(OWNER, 'owner'), actor(HANDLER, 'handler')]
  const works = { canHandle: true, away: false, outsider: false }
  return {
    tenantId: TENANT,
    version: 1,
    procedure,
    staffing: {
      members: [
        { id: OWNER, name: 'Olga Owner', ...works, oversees: true, owns: true },
        { id: HANDLER, name: 'Hanna de Wit', ...works, oversees: false, owns: false },
      ],
      holders: procedure.contact.functions.map(({ id }) => ({ function: id, department: null, member: OWNER })),
    },
    members: { [OWNER]: owner, [HANDLER]: handler, owner, inquiring: owner, hearing: owner, answering: owner },
    handlers: [OWNER, HANDLER],
  }
}
