// An organisation with somebody for every function of its procedure, for rules tests.
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing, StaffMember } from '@/lib/core/procedure/routing'
import { uuid } from './a-case'

const NAMES = [
  'Hanna Jansen',
  'Omar el Khatib',
  'Marieke de Boer',
  'Bilal Aydin',
  'Sanne Visser',
  'Joris Smit',
  'Eva Mulder',
]

/** Each function by a person of its own, the members of a committee by as many as it judges with, and an owner besides. */
export function staffedFully(procedure: Procedure): Staffing {
  const { committee } = procedure.processing
  const needed = procedure.contact.functions.flatMap(({ id }) =>
    Array.from({ length: id === committee?.members ? committee.least : 1 }, () => id),
  )
  const members = needed.map((_, i) => memberAt(i))
  return {
    members: [...members, { ...memberAt(needed.length), name: 'Klaas de Wit', oversees: true, owns: true }],
    holders: needed.map((id, i) => ({ function: id, department: null, member: memberAt(i).id })),
  }
}

function memberAt(i: number): StaffMember {
  const name = NAMES[i % NAMES.length] ?? ''
  const round = Math.floor(i / NAMES.length)
  return {
    id: uuid(600 + i),
    name: round === 0 ? name : `${name} ${round + 1}`,
    canHandle: true,
    oversees: false,
    away: false,
  }
}
