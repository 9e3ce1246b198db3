// Who sits in the committee for one case: let into that case alone, from the day on which it went there until it is answered.
import type { Committee, CommitteeLack } from '@/lib/core/procedure/committee'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { Seat } from './committee-seat'
import type { ComplaintCase } from './complaint-case'
import type { Refusal } from './refusals'
import { whoReads } from './who-reads'

type Seated = Pick<ComplaintCase, 'committee'>

/** Who sits for this case now; nobody before it went to the committee, nor after it was answered. */
export function seatsOf({ committee }: Seated): readonly Seat[] {
  return committee?.seats ?? []
}

/** The seat of this member, if they have one. */
export function seatOf(complaint: Seated, member: string): Seat | null {
  return seatsOf(complaint).find((seat) => seat.member === member) ?? null
}

/** Only the chair and the secretary of those who sit for this case speak for the committee. */
export function whyNotForCommittee(complaint: Seated, member: string): Refusal | null {
  if (!complaint.committee) return { kind: 'not-before-committee' }
  const as = seatOf(complaint, member)?.as
  return as === 'chair' || as === 'secretary' ? null : { kind: 'not-of-committee' }
}

/** The seat that somebody would have by what they fill: first the chair, and a vote before the pen. */
export function seatBy(
  { chair, members, secretary }: Committee,
  { holders }: Pick<Staffing, 'holders'>,
  member: string,
): Seat | null {
  const fills = (id: string | null) => holders.some((one) => one.member === member && one.function === id)
  if (fills(chair)) return { member, as: 'chair' }
  if (fills(members)) return { member, as: 'member' }
  return secretary !== null && fills(secretary) ? { member, as: 'secretary' } : null
}

/** What those who sit lack: they are fewer than the procedure wants, or none of them is the chair. */
export function seatsLack({ least }: Committee, seats: readonly Seat[]): CommitteeLack | null {
  const there = seats.filter(({ as }) => as !== 'secretary').length
  const isChaired = seats.some(({ as }) => as === 'chair')
  return isChaired && there >= least ? null : { kind: 'committee-too-small', least, there }
}

/** The functions of the committee: whoever sits in it for a case does there what the procedure has any of these do. */
export function committeeFunctions({ processing }: Procedure): string[] {
  const { members, chair, secretary } = processing.committee ?? {}
  return [members, chair, secretary].flatMap((id) => id ?? [])
}

/** Whether this member reads the case by their seat and by nothing else: then they do what the committee does, and no more. */
export function isThereForCommittee(
  complaint: ComplaintCase,
  member: string,
  asked: { procedure: Procedure; staffing: Staffing },
): boolean {
  if (seatOf(complaint, member) === null) return false
  const { committee: _, ...without } = complaint
  return !whoReads(without, asked).includes(member)
}

/** Once it is answered or closed nobody sits any longer. */
export function adjourned(complaint: ComplaintCase): ComplaintCase {
  const { committee, ...rest } = complaint
  const isOver = complaint.phase === 'answered' || complaint.phase === 'closed'
  return committee && isOver ? rest : complaint
}
