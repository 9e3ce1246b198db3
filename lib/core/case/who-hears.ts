// Somebody always hears. Who is, or may be, complained about never reads a case, but no case waits without anybody who
// knows that it does: whoever is least involved hears of it, and where everybody may be, someone from outside is sought.
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'

/**
 * The members who may work on a case and stand apart from it: not barred, and not the one who said that colleagues are
 * involved. Whoever declares everybody else involved cannot be the only one who sees what then happens.
 */
export function whoHears(complaint: ComplaintCase, { members }: Staffing): string[] {
  const marked = complaint.parties.flatMap(({ markedBy }) => markedBy ?? [])
  return members
    .filter(({ id, canHandle }) => canHandle && !complaint.barred.includes(id) && !marked.includes(id))
    .map(({ id }) => id)
}

/**
 * Who is told that a complaint waits which nobody here may read, without a word of it: the owners; of those, whoever is
 * least involved. Where an organisation has lost its owners: who oversees, or else everybody.
 */
export function whoIsTold(complaint: ComplaintCase, { members }: Staffing): string[] {
  const own = members.filter(({ outsider }) => !outsider)
  const [first = []] = [own.filter(({ owns }) => owns), own.filter(({ oversees }) => oversees), own].filter(
    ({ length }) => length > 0,
  )
  const involved = first.map(({ id }) => ({ id, how: howInvolved(complaint, id) }))
  const least = Math.min(...involved.map(({ how }) => how))
  return involved.filter(({ how }) => how === least).map(({ id }) => id)
}

/** 0 not at all; 1 a colleague says so; 2 a name is like theirs, or somebody barred let them in; 3 it is about them. */
function howInvolved(complaint: ComplaintCase, member: string): number {
  const named = complaint.parties.filter((party) => party.role === 'subject' && party.member === member)
  if (named.some(({ markedBy }) => !markedBy)) return 3
  const alike = complaint.parties.some(({ suspects }) => suspects.includes(member))
  if (alike || complaint.keptOut?.includes(member)) return 2
  return named.length > 0 ? 1 : 0
}

/** Whether this member may ask somebody from outside in: only where nobody of the organisation stands apart from it. */
export function mayAppoint(complaint: ComplaintCase, staffing: Staffing, member: string): boolean {
  if (whoHears(complaint, staffing).length > 0) return false
  return whoIsTold(complaint, staffing).includes(member)
}

/** Whether this member may let go of who came from outside: whoever may then ask somebody else, while the case is open. */
export function mayWithdraw(complaint: ComplaintCase, { members, holders }: Staffing, member: string): boolean {
  if (complaint.outsider?.state !== 'appointed' || complaint.phase === 'closed') return false
  return mayAppoint(complaint, { members: members.filter(({ outsider }) => !outsider), holders }, member)
}
