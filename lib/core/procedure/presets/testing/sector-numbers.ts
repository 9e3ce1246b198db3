// The numbers of each sector, copied by hand from the list of sectors: what the presets are held beside in the tests.

import type { Period } from '@/lib/core/calendar/period'
import type { ToldOfExtension } from '../../follow-up'
import type { TermStart } from '../../term'

export type SectorNumbers = {
  start: TermStart
  acknowledgement: Period
  /** `statutory`: from a law. Else it is a suggestion. Of a committee that judges: the time for its judgement. */
  answer: Period & { statutory: boolean }
  /** What a law gives the organisation to answer to the judgement of its committee. */
  afterJudgement: Period | null
  /** null: no extra time at all. `period` null: no maximum in the law. */
  extension: {
    period: Period | null
    maxTimes: number | null
    notify: ToldOfExtension[]
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
const ofTheLaw = (amount: number) => ({ amount, unit: 'statutory-working-days' as const })
const workingDays = (amount: number): Period => ({ amount, unit: 'working-days' })
const years = (amount: number): Period => ({ amount, unit: 'years' })

/** Nothing that a law gives: what is usual where an organisation promises by itself. */
const NO_LAW: SectorNumbers = {
  start: 'received',
  acknowledgement: workingDays(5),
  answer: { ...weeks(4), statutory: false },
  afterJudgement: null,
  extension: null,
  suspensionForbidden: false,
  termijnenwet: false,
  retention: years(2),
  mandatoryLetterItems: 0,
  yearlyBefore: null,
  windows: {},
}

/** A committee judges within the organisation's own term, and a report is due before June. */
const COMMITTEE_SECTOR: SectorNumbers = {
  ...NO_LAW,
  start: 'submitted',
  answer: { ...weeks(6), statutory: false },
  afterJudgement: { amount: 1, unit: 'months' },
  extension: {
    period: null,
    maxTimes: null,
    notify: ['complainant', 'subject', 'organisation'],
    consent: false,
  },
  mandatoryLetterItems: 3,
  yearlyBefore: '06-01',
}

const KIFID: SectorNumbers['windows'] = { Kifid: { amount: 3, unit: 'months', from: 'answer' } }

export const SECTOR_NUMBERS: Record<string, SectorNumbers> = {
  zorg: {
    start: 'submitted',
    acknowledgement: workingDays(5),
    answer: { ...weeks(6), statutory: true },
    afterJudgement: null,
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
    afterJudgement: null,
    extension: null,
    suspensionForbidden: true,
    termijnenwet: false,
    retention: years(2),
    mandatoryLetterItems: 3,
    yearlyBefore: '06-01',
    windows: { 'Geschillencommissie Kinderopvang': { amount: 12, unit: 'months', from: 'filing' } },
  },
  'primair-onderwijs': {
    ...COMMITTEE_SECTOR,
    extension: { period: null, maxTimes: null, notify: ['complainant', 'subject'], consent: false },
    afterJudgement: weeks(4),
    mandatoryLetterItems: 2,
    yearlyBefore: null,
  },
  overheid: {
    start: 'received',
    acknowledgement: workingDays(5),
    answer: { ...weeks(6), statutory: true },
    afterJudgement: null,
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
    afterJudgement: null,
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
    afterJudgement: null,
    extension: { period: weeks(4), maxTimes: 1, notify: ['complainant'], consent: true },
    suspensionForbidden: false,
    termijnenwet: false,
    retention: years(2),
    mandatoryLetterItems: 0,
    yearlyBefore: null,
    windows: {},
  },
  jeugdhulp: COMMITTEE_SECTOR,
  'veilig-thuis': COMMITTEE_SECTOR,
  wmo: {
    ...NO_LAW,
    start: 'submitted',
    extension: { period: null, maxTimes: null, notify: ['complainant'], consent: false },
    answer: { ...weeks(6), statutory: false },
  },
  'voortgezet-onderwijs': {
    ...COMMITTEE_SECTOR,
    afterJudgement: weeks(4),
    extension: { period: null, maxTimes: null, notify: ['complainant', 'subject'], consent: false },
    mandatoryLetterItems: 2,
    yearlyBefore: null,
  },
  mbo: {
    ...NO_LAW,
    // law.md goes before the file: ten weeks are a reading, six are the safe setting.
    answer: { ...weeks(6), statutory: false },
    extension: { period: weeks(4), maxTimes: 1, notify: ['complainant', 'subject'], consent: true },
    suspensionForbidden: true,
    termijnenwet: true,
    mandatoryLetterItems: 5,
  },
  'overheid-adviescommissie': {
    ...NO_LAW,
    answer: { ...weeks(10), statutory: true },
    extension: { period: weeks(4), maxTimes: 1, notify: ['complainant', 'subject'], consent: true },
    suspensionForbidden: true,
    termijnenwet: true,
    retention: years(5),
    mandatoryLetterItems: 6,
    windows: { ombudsman: { ...years(1), from: 'answer' } },
  },
  'financiele-dienst': {
    ...NO_LAW,
    answer: { ...weeks(6), statutory: false },
    mandatoryLetterItems: 2,
    windows: KIFID,
  },
  betaaldienst: {
    ...NO_LAW,
    acknowledgement: workingDays(2),
    answer: { ...ofTheLaw(15), statutory: true },
    extension: { period: ofTheLaw(20), maxTimes: 1, notify: ['complainant'], consent: false },
    suspensionForbidden: true,
    termijnenwet: true,
    mandatoryLetterItems: 3,
    windows: KIFID,
  },
  pensioen: {
    ...NO_LAW,
    answer: { ...weeks(8), statutory: false },
    retention: years(7),
    mandatoryLetterItems: 2,
  },
  zorgverzekeraar: NO_LAW,
  advocatuur: {
    ...NO_LAW,
    extension: { period: null, maxTimes: null, notify: ['complainant', 'subject'], consent: false },
    retention: years(5),
  },
  notariaat: { ...NO_LAW, retention: years(5) },
  woningcorporatie: {
    ...NO_LAW,
    answer: { ...weeks(8), statutory: false },
    extension: { period: null, maxTimes: null, notify: ['complainant'], consent: false },
    mandatoryLetterItems: 1,
  },
  reizen: {
    ...NO_LAW,
    extension: { period: null, maxTimes: 1, notify: ['complainant'], consent: false },
  },
  energie: { ...NO_LAW, acknowledgement: workingDays(2) },
  telecom: { ...NO_LAW, acknowledgement: workingDays(2) },
}
