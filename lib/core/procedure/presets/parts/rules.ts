// Rules that many sectors share, in short.
import type { Period } from '@/lib/core/calendar/period'
import type { BodyOpening, ToldOfExtension } from '../../follow-up'
import type { LawRule } from '../../law/law-rules'
import type { Retention } from '../../retention'
import type { Source } from '../../term'
import { STORAGE_LIMITATION } from '../standard-parts'

/** No law gives a number for the answer (`source` null), or a law leaves it to the organisation. */
export function answersUsuallyWithin(amount: number, unit: Period['unit'], source: Source | null): LawRule {
  return { kind: 'usual-answer', period: { amount, unit }, source }
}

/** No law asks for word that a complaint arrived; this is usual. */
export function confirmsUsuallyWithin(amount: number, source: Source | null): LawRule {
  return {
    ...{ kind: 'acknowledgement', mandatory: false, inWriting: false, period: null, source },
    usual: { amount, unit: 'working-days' },
  }
}

/** A law wants it confirmed, within `period` or without a number; on paper or by mail where it says so. */
export function mustConfirm(period: Period | null, source: Source, inWriting = false): LawRule {
  return {
    ...{ kind: 'acknowledgement', mandatory: true, inWriting, period, source },
    usual: { amount: 5, unit: 'working-days' },
  }
}

/** How long cases are usually kept; data protection law gives no number. */
export function keepsUsually(years: number): LawRule {
  return { kind: 'retention', atLeast: null, usual: { amount: years, unit: 'years' }, source: STORAGE_LIMITATION }
}

/** How long a law wants them kept at least, and what is usual. */
export function keepsAtLeast({ period, from, source }: NonNullable<Retention['minimum']>, usually: number): LawRule {
  return { kind: 'retention', atLeast: period, from, usual: { amount: usually, unit: 'years' }, source }
}

/** More time where a rule wants reasons and a new date, and sets no maximum. */
export function moreTimeWithReasons(notify: ToldOfExtension[], source: Source | null): LawRule {
  const free = { period: null, maxTimes: null, total: null }
  return { kind: 'extension', ...free, reasonRequired: true, notify, furtherNeedsConsent: false, source }
}

/** Somewhere to go afterwards that no law obliges to. */
export const MAY_HAVE_BODY: LawRule = { kind: 'external-body', mandatory: false, source: null }

/**
 * A law wants the organisation to belong to one, or to name it; and, where it says so, opens it without an answer, as much later
 * as one waits for whoever complains.
 */
export function mustHaveBody(source: Source, opens: readonly BodyOpening[] = []): LawRule {
  return { kind: 'external-body', mandatory: true, opens, ...(opens.length > 0 ? { waits: true } : {}), source }
}
