// What Gehoor has to say by itself to whom no mail reaches, so that somebody says it: a value, put into words outside the rules.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { WindowStart } from '@/lib/core/procedure/definition'
import type { Words } from '@/lib/core/shared/words'

/**
 * late: the dates that passed, and the bodies they can go to. new-date: promised beside one that was broken. clock-stands: why,
 * and until when at most. clock-runs: with the new date of the answer, where it has one. measure-done: what was to change did.
 * before-committee: a committee looks at it. judgement-later: until when, and why. day-told: from which day we count now, what
 * it was before, and the new date of the answer, where it moved.
 */
export type SaidByHand =
  | { says: 'late'; dates: readonly CivilDate[]; bodies: readonly string[] }
  | { says: 'new-date'; date: CivilDate }
  | { says: 'clock-stands'; reason: Words | undefined; until: CivilDate | null }
  | { says: 'clock-runs'; date: CivilDate | null }
  | { says: 'measure-done' }
  | { says: 'before-committee' }
  | { says: 'judgement-later'; date: CivilDate; reason: string }
  | { says: 'day-told'; is: WindowStart; on: CivilDate; was: CivilDate | null; answer: CivilDate | null }
