import { inTenant, type Tx } from '@/db/in-tenant'
import { memberList } from '@/db/stores/members'
import { staffingOf } from '@/db/stores/staffing-statement'
import { currentVersion } from '@/db/stores/versions'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import { stepFor } from '@/lib/core/procedure/workflow'

/** An organisation as decisions see it. `members` are called by their ids, and by what they do: see `onDuty`. */
export type World = {
  tenantId: string
  version: number
  procedure: Procedure
  staffing: Staffing
  members: Record<string, MemberActor>
  /** Who may be given a case. */
  handlers: readonly [string, ...string[]]
}

/** The organisation as it is today: its cases will all have been filed under the version that is in force now. */
export function worldOf(tenantId: string): Promise<World> {
  return inTenant({ kind: 'system', tenantId }, async (tx) => {
    const [version, staffing, members] = [await currentVersion(tx), await staffingOf(tx), await actorsOf(tx)]
    const [first, ...others] = staffing.members.filter(({ canHandle }) => canHandle).map(({ id }) => id)
    const owner = Object.values(members).find(({ role }) => role === 'owner')
    if (!version || !owner || !first) throw new Error('who wants to be filled has published, and has somebody at work')
    const { number, procedure } = version
    return {
      tenantId,
      version: number,
      procedure,
      staffing,
      handlers: [first, ...others],
      members: { ...members, owner, ...onDuty(procedure, { staffing, members, owner }) },
    }
  })
}

async function actorsOf(tx: Tx): Promise<Record<string, MemberActor>> {
  const active = (await memberList(tx)).filter(({ state }) => state === 'active')
  return Object.fromEntries(
    active.map(({ id, userId, role }) => [
      id,
      { kind: 'member', tenantId: tx.tenantId, memberId: id, userId, role, functions: [] },
    ]),
  )
}

type There = Pick<World, 'staffing' | 'members'> & { owner: MemberActor }

/** Whoever fills the function that takes the step of looking into it, that hears both sides, and that answers. */
function onDuty(procedure: Procedure, { staffing, members, owner }: There) {
  const holderOf = (office: string | undefined) => {
    const holder = staffing.holders.find(({ function: filled }) => filled === office)
    return members[holder?.member ?? ''] ?? owner
  }
  return {
    inquiring: holderOf(stepFor(procedure, 'in-treatment')?.by),
    hearing: holderOf(procedure.processing.hearing?.by),
    answering: holderOf(stepFor(procedure, 'answered')?.by),
  }
}
