// How far the date of the answer can still be put off (verdagen): by the organisation alone, and with the complainant's consent.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm, extendTerm, type TermEnd, type TermLaw } from '@/lib/core/calendar/term'
import type { Extension } from './follow-up'
import type { Procedure } from './procedure'

/** The promise as it stands. `start`: the day its term is counted from. `agreedUntil`: how far the complainant went along. */
type Standing = {
  start: CivilDate
  rawEnd: CivilDate
  due: CivilDate
  extensions: number
  agreedUntil: CivilDate | null
}

/**
 * `own`: the latest date that the organisation may choose alone; `open` when nothing limits it, null when it may not any more.
 * `agreedUntil`: up to this day the complainant agreed already. `byConsent`: whether more is possible if they agree.
 * `cap`: the day that no extension passes, whoever agrees.
 */
export type ExtensionRoom = {
  own: TermEnd | 'open' | null
  agreedUntil: CivilDate | null
  byConsent: boolean
  cap: TermEnd | null
}

/**
 * What the procedure still allows: each extension is counted from where the term ended by counting alone, and moved once
 * (domain.md G2); all of them together end with the total that it gives. Null when it knows no extension.
 */
export function extensionRoom(procedure: Procedure, standing: Standing): ExtensionRoom | null {
  const { extension, answer } = procedure.followUp
  return extension && roomOf(procedure, standing, { ...extension, law: answer.term.endRule })
}

/**
 * The same for the word of the committee, which it may put off by itself; nobody's consent makes it longer. Null without a
 * committee, or where its term stands.
 */
export function judgementRoom(procedure: Procedure, standing: Standing): ExtensionRoom | null {
  const { committee } = procedure.processing
  if (!committee?.extension) return null
  const { period, maxTimes } = committee.extension
  const law = committee.term.endRule
  return roomOf(procedure, standing, { period, maxTimes, total: null, furtherNeedsConsent: false, law })
}

type Limits = Pick<Extension, 'period' | 'maxTimes' | 'total' | 'furtherNeedsConsent'> & { law: TermLaw }

function roomOf({ followUp: { calendar } }: Procedure, standing: Standing, extension: Limits): ExtensionRoom {
  const { law } = extension
  const { start, extensions, agreedUntil } = standing
  const cap = extension.total && endOfTerm({ start, period: extension.total, calendar, law })
  const isUsedUp = extension.maxTimes !== null && extensions >= extension.maxTimes
  const once = extension.period && extendTerm({ ...standing, period: extension.period, calendar, law })
  const latest = once && cap ? (once.due <= cap.due ? once : cap) : (once ?? cap)
  const isLater = latest === null || latest.due > standing.due
  const own = isUsedUp || !isLater ? null : (latest ?? 'open')
  return { own, agreedUntil, byConsent: extension.furtherNeedsConsent, cap }
}

/** Whether this day lies within what the organisation may choose alone. */
export function isWithinOwn({ own }: ExtensionRoom, until: CivilDate): boolean {
  return own === 'open' || (own !== null && until <= own.due)
}
