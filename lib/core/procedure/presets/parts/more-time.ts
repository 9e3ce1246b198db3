// More time for the answer, as an organisation allows itself, and for the word of its committee.
import type { JudgementExtension } from '../../committee'
import type { Extension } from '../../follow-up'
import type { Source } from '../../term'

type Told = Extension['notify']

/** Four weeks more, once, with the reason: what is usual where no law names a maximum. */
export function fourWeeksOnce(notify: Told, source: Source | null): Extension {
  const period = { amount: 4, unit: 'weeks' as const }
  return { period, maxTimes: 1, total: null, reasonRequired: true, notify, furtherNeedsConsent: false, source }
}

/** The same, and once more when whoever complains agrees to it in writing (Awb 9:11, Wkkgz 17). */
export function fourWeeksOrAsAgreed(notify: Told, source: Source | null): Extension {
  return { ...fourWeeksOnce(notify, source), furtherNeedsConsent: true }
}

/** Four weeks more for the judgement, once: everybody whose date moves hears it. */
export function judgementPutOff(source: Source): JudgementExtension {
  const period = { amount: 4, unit: 'weeks' as const }
  return { period, maxTimes: 1, notify: ['complainant', 'subject', 'organisation'], source }
}
