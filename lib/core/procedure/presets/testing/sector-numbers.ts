// The numbers of each sector, copied by hand from the list of sectors: what the presets are held beside in the tests.
import type { Period } from '@/lib/core/calendar/period'
import type { TermStart } from '../../term'

export type SectorNumbers = {
  start: TermStart
  acknowledgement: Period
  /** `statutory`: from a law. Else it is a suggestion. */
  answer: Period & { statutory: boolean }
  /** null: no extra time at all. `period` null: no maximum in the law. */
  extension: {
    period: Period | null
    maxTimes: number | null
    notify: ('complainant' | 'subject')[]
    consent: boolean
  } | null
  suspensionForbidden: boolean
  termijnenwet: boolean
  retention: Period
  mandatoryLetterItems: number
  /** The day before which a yearly task is done, when the law names one. */
  yearlyBefore: string | null
  /** Windows of external bodies that are known, by name. */
  windows: Record<string, Period & { from: 'answer' | 'filing' }>
}

const weeks = (amount: number): Period => ({ amount, unit: 'weeks' })
const workingDays = (amount: number): Period => ({ amount, unit: 'working-days' })
const years = (amount: number): Period => ({ amount, unit: 'years' })

export const SECTOR_NUMBERS: Record<string, SectorNumbers> = {
  zorg: {
    start: 'submitted',
    acknowledgement: workingDays(5),
    answer: { ...weeks(6), statutory: true },
    extension: { period: weeks(4), maxTimes: 1, notify: ['complainant'], consent: true },
    suspensionForbidden: true,
    termijnenwet: true,
    retention: years(2),
    mandatoryLetterItems: 4,
    yearlyBefore: null,
    windows: {},
  },
  kinderopvang: {
    start: 'submitted',
    acknowledgement: workingDays(5),
    answer: { ...weeks(6), statutory: true },
    extension: null,
    suspensionForbidden: true,
    termijnenwet: false,
    retention: years(2),
    mandatoryLetterItems: 3,
    yearlyBefore: '06-01',
    windows: { 'Geschillencommissie Kinderopvang': { amount: 12, unit: 'months', from: 'filing' } },
  },
  'primair-onderwijs': {
    start: 'submitted',
    acknowledgement: workingDays(5),
    answer: { ...weeks(6), statutory: false },
    extension: { period: null, maxTimes: null, notify: ['complainant', 'subject'], consent: false },
    suspensionForbidden: false,
    termijnenwet: false,
    retention: years(2),
    mandatoryLetterItems: 2,
    yearlyBefore: null,
    windows: {},
  },
  overheid: {
    start: 'received',
    acknowledgement: workingDays(5),
    answer: { ...weeks(6), statutory: true },
    extension: { period: weeks(4), maxTimes: 1, notify: ['complainant', 'subject'], consent: true },
    suspensionForbidden: true,
    termijnenwet: true,
    retention: years(5),
    mandatoryLetterItems: 5,
    yearlyBefore: null,
    windows: { ombudsman: { ...years(1), from: 'answer' } },
  },
  webshop: {
    start: 'received',
    acknowledgement: workingDays(2),
    answer: { amount: 14, unit: 'days', statutory: false },
    extension: { period: null, maxTimes: 1, notify: ['complainant'], consent: false },
    suspensionForbidden: false,
    termijnenwet: false,
    retention: years(2),
    mandatoryLetterItems: 0,
    yearlyBefore: null,
    windows: { 'Geschillencommissie Thuiswinkel': { amount: 12, unit: 'months', from: 'filing' } },
  },
  algemeen: {
    start: 'received',
    acknowledgement: workingDays(3),
    answer: { ...weeks(6), statutory: false },
    extension: { period: weeks(4), maxTimes: 1, notify: ['complainant'], consent: true },
    suspensionForbidden: false,
    termijnenwet: false,
    retention: years(2),
    mandatoryLetterItems: 0,
    yearlyBefore: null,
    windows: {},
  },
}
