// Who may read a case: the circle that its procedure draws, and whoever reads instead where nobody of the circle may. The policy
// `within_circle` of the database says the same (migration 0190); a test holds the two beside each other.
import type { Procedure } from '@/lib/core/procedure/procedure'
import { readBy, wordsOf } from '@/lib/core/procedure/readers'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'
import { whoHears } from './who-hears'

type Asked = { procedure: Procedure; staffing: Staffing }

/**
 * The members who may read it: by a function, as its handler, as who came from outside for it, or by a seat in its committee; never who is barred. Where
 * nobody who may work on it has a function that reads it, whoever oversees reads instead, or else whoever handles complaints.
 */
export function whoReads(complaint: ComplaintCase, { procedure, staffing }: Asked): string[] {
  const byFunction = readersByFunction(complaint, { procedure, staffing })
  const apart = whoHears(complaint, staffing)
  const instead = apart.some((id) => byFunction.includes(id)) ? [] : firstOf(apart, staffing)
  const seats = complaint.committee?.seats ?? []
  const own = [complaint.handler, complaint.outsider?.member, ...seats.map(({ member }) => member)]
  return staffing.members
    .map(({ id }) => id)
    .filter((id) => !complaint.barred.includes(id))
    .filter((id) => byFunction.includes(id) || own.includes(id) || instead.includes(id))
}

function readersByFunction(complaint: ComplaintCase, { procedure, staffing }: Asked): string[] {
  const words = readBy(procedure, complaint)
  const filled = Map.groupBy(staffing.holders, ({ member }) => member)
  return staffing.members
    .filter(({ id, canHandle, outsider }) => {
      if (outsider) return false
      const own = filled.get(id) ?? []
      return words === null ? canHandle || own.length > 0 : wordsOf(own).some((word) => words.includes(word))
    })
    .map(({ id }) => id)
}

/** Of these whoever oversees; all of them where none does. */
function firstOf(apart: readonly string[], { members }: Staffing): readonly string[] {
  const overseers = members.filter(({ id, oversees }) => oversees && apart.includes(id)).map(({ id }) => id)
  return overseers.length > 0 ? overseers : apart
}
