// Whether both sides are heard in each other's presence, as the procedure says it, and whether others may attend.
import type { Hearing } from '@/lib/core/procedure/hearing'
import type { ComplaintCase } from './complaint-case'
import { hearingsOf, notYetHeard, sideOf } from './hearing'
import type { Refusal } from './refusals'

/** Whether people of both sides are among these. */
export function bothSidesIn(complaint: ComplaintCase, parties: readonly string[]): boolean {
  const sides = complaint.parties.filter(({ id }) => parties.includes(id)).map(sideOf)
  return sides.includes('complainant') && sides.includes('subject')
}

/** Whether the two sides are heard apart here: by the procedure, or since somebody objected. */
export function areHeardApart(complaint: ComplaintCase, { together }: Pick<Hearing, 'together'>): boolean {
  return together === 'apart' || (together === 'unless-objected' && hasObjected(complaint))
}

function hasObjected(complaint: ComplaintCase): boolean {
  return (hearingsOf(complaint).objected ?? []).length > 0
}

/** Why these are not heard in one room; null where they may be. */
export function whyApart(complaint: ComplaintCase, hearing: Hearing, parties: readonly string[]): Refusal | null {
  if (!areHeardApart(complaint, hearing) || !bothSidesIn(complaint, parties)) return null
  return { kind: 'heard-apart', objected: hearing.together === 'unless-objected' }
}

/**
 * Why these are not invited by themselves: both sides still have to be heard, nobody objected, and the procedure hears them
 * together. Whoever cannot be asked yet, for want of consent, keeps nobody waiting.
 */
export function whyTogether(complaint: ComplaintCase, hearing: Hearing, parties: readonly string[]): Refusal | null {
  if (hearing.together !== 'unless-objected' || hasObjected(complaint)) return null
  const left = notYetHeard(complaint, hearing).filter(({ consent, removed }) => consent !== 'asked' && !removed)
  const sides = complaint.parties.filter(({ id }) => parties.includes(id)).map(sideOf)
  const isOneSide = sides.some((side) => side !== null) && !bothSidesIn(complaint, parties)
  const other = left.some((party) => sideOf(party) !== null && !sides.includes(sideOf(party)))
  return isOneSide && other ? { kind: 'heard-together' } : null
}

/** Whether others may attend this one, where the procedure says something of it; a refusal where it says otherwise. */
export function attendance(
  { attended }: Pick<Hearing, 'attended'>,
  chosen: boolean | undefined,
): Refusal | { open?: boolean } {
  switch (attended) {
    case 'unsaid':
    case 'closed':
      if (chosen) return { kind: 'hearing-is-closed' }
      return attended === 'closed' ? { open: false } : {}
    case 'open':
      return chosen === false ? { kind: 'hearing-is-open' } : { open: true }
    case 'unless-decided':
      return { open: chosen ?? false }
  }
}
