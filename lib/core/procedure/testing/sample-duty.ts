import type { YearlyTask } from '../follow-up'
import type { Source } from '../term'

/** What Zonnehof owes once a year. */
export function sampleDuty(source: Source): YearlyTask {
  return {
    id: 'report',
    title: {
      nl: 'Een verslag over de klachten van het jaar ervoor',
      en: 'A report on the complaints of the year before',
    },
    by: 'officer',
    month: 6,
    day: 1,
    monthsAfterYear: null,
    warnings: [
      { amount: 2, unit: 'months' },
      { amount: 2, unit: 'weeks' },
    ],
    notWithoutComplaints: true,
    source,
  }
}
