// The law on how long someone can complain, and on how long a case is kept.
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, spelled, wholePeriod } from './rule-of'

/** Until when someone can complain: said where the procedure must say it, and not shorter than the law's floor. */
export function onFilingWindow(rule: RuleOf<'filing-window'>, { draft }: Checked): Said[] {
  const field = 'definition.filingWindow'
  const own = wholePeriod(draft.definition?.filingWindow)
  if (!own) {
    if (!rule.needed) return []
    const words = {
      nl: 'Zeg in uw regeling tot wanneer iemand kan klagen.',
      en: 'Say in your procedure until when someone can complain.',
    }
    return [remark('breach', field, rule.source, words)]
  }
  if (rule.atLeast && comparePeriods(own, rule.atLeast, OFFICE_WEEK) === 'shorter') {
    const floor = { nl: spelled(rule.atLeast, 'nl'), en: spelled(rule.atLeast, 'en') }
    const words = {
      nl: `Klachten van korter dan ${floor.nl} geleden moet u behandelen.`,
      en: `Complaints about less than ${floor.en} ago must be handled.`,
    }
    return [remark('breach', field, rule.source, words)]
  }
  return [remark('fits', field, rule.source, { nl: 'Dit klopt met de wet.', en: 'This agrees with the law.' })]
}

/** How long a case is kept: not shorter than a law demands, and not longer than is needed. */
export function onRetention(rule: RuleOf<'retention'>, { draft }: Checked): Said[] {
  const field = 'followUp.retention'
  const own = wholePeriod(draft.followUp?.retention)
  if (!own) return []
  if (rule.atLeast && comparePeriods(own, rule.atLeast, OFFICE_WEEK) === 'shorter') {
    return [
      remark('breach', field, rule.source, {
        nl: `Bewaar een zaak ten minste ${spelled(rule.atLeast, 'nl')}.`,
        en: `Keep a case for at least ${spelled(rule.atLeast, 'en')}.`,
      }),
    ]
  }
  const usual = { nl: spelled(rule.usual, 'nl'), en: spelled(rule.usual, 'en') }
  if (comparePeriods(own, rule.usual, OFFICE_WEEK) === 'longer') {
    return [
      remark('strain', field, rule.source, {
        nl: `Bewaar niet langer dan nodig is. Gebruikelijk is ${usual.nl}.`,
        en: `Keep no longer than needed. Usual is ${usual.en}.`,
      }),
    ]
  }
  return [
    remark('fits', field, rule.source, {
      nl: `De AVG noemt geen getal. Gebruikelijk is ${usual.nl}.`,
      en: `The GDPR gives no number. Usual is ${usual.en}.`,
    }),
  ]
}
