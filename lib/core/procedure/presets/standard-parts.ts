// What procedures of every sector share beyond their lists: steps, functions, own promises, and where else to go.

import type { Period } from '@/lib/core/calendar/period'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import type { Words } from '@/lib/core/shared/words'
import type { OfficeFunction } from '../contact'
import type { Elsewhere } from '../definition'
import type { ProcedureDraft } from '../draft'
import type { DemandedIn, LawRule } from '../law/law-rules'
import type { LetterItem, Step, Task } from '../processing'
import type { Source, Term, TermStart } from '../term'

/** The functions that the standard steps name. A sector gives them its own names. */
export const HANDLER = 'handler'
export const OFFICER = 'officer'
export const DECIDER = 'decider'
const DEPUTY = 'deputy'

/** An article that was read in the text of that date. */
export function readIn(stateDate: string): (article: string) => Source {
  return (article) => ({ article, stateDate, confidence: 'read' })
}

/** A term that an organisation promises by itself: no law moves its end, so it goes to the next working day. */
export function ownTerm(amount: number, unit: Period['unit'], from: TermStart): Term {
  return { period: { amount, unit }, from, endRule: 'next-working-day', source: null }
}

/** Six steps from receipt to closing, with what the complainant reads about each. */
export const STEPS: Step[] = [
  {
    id: 'received',
    name: { nl: 'Ontvangen', en: 'Received' },
    phase: 'received',
    happens: {
      nl: 'Wij lezen uw klacht en zorgen dat de juiste persoon ermee aan het werk gaat.',
      en: 'We read your complaint and make sure that the right person starts work on it.',
    },
    by: HANDLER,
  },
  {
    id: 'first-talk',
    name: { nl: 'Eerste gesprek', en: 'First conversation' },
    phase: 'assessing',
    happens: {
      nl: 'Wij vragen wat er is gebeurd en wat voor u zou helpen. Soms is het dan al opgelost.',
      en: 'We ask what happened and what would help you. Sometimes that is enough to solve it.',
    },
    by: HANDLER,
  },
  {
    id: 'inquiry',
    name: { nl: 'Uitzoeken', en: 'Looking into it' },
    phase: 'in-treatment',
    happens: {
      nl: 'Wij zoeken uit wat er is gebeurd. Wij luisteren naar u en naar de mensen die erbij waren.',
      en: 'We look into what happened. We listen to you and to the people who were there.',
    },
    by: HANDLER,
  },
  {
    id: 'waiting',
    name: { nl: 'Wachten op u', en: 'Waiting for you' },
    phase: 'waiting-for-complainant',
    happens: null,
    by: HANDLER,
  },
  {
    id: 'answered',
    name: { nl: 'Beantwoord', en: 'Answered' },
    phase: 'answered',
    happens: {
      nl: 'U krijgt ons antwoord. Daarin staat bij elk punt wat wij vinden en waarom. Ook staat er wat wij gaan doen.',
      en: 'You get our answer. For each point it says what we think and why. It also says what we will do.',
    },
    by: DECIDER,
  },
  { id: 'closed', name: { nl: 'Afgesloten', en: 'Closed' }, phase: 'closed', happens: null, by: HANDLER },
]

/** Someone who takes over when the handler is complained about or away. */
export const DEPUTY_FUNCTION: OfficeFunction = {
  id: DEPUTY,
  name: { nl: 'De vervanger van de klachtbehandelaar', en: 'The deputy complaint handler' },
  does: {
    nl: 'Neemt het over als de klachtbehandelaar er niet is.',
    en: 'Takes over if the complaint handler is away.',
  },
  independent: false,
  insteadOf: HANDLER,
  readsAll: false,
}

/** Where anyone can go with a complaint about personal data. */
export const ABOUT_PERSONAL_DATA: Elsewhere = {
  id: 'personal-data',
  when: { nl: 'Gaat het over uw persoonsgegevens?', en: 'Is it about your personal data?' },
  where: {
    nl: 'U kunt bij ons klagen. U kunt ons ook vragen welke gegevens wij hebben. Of ga naar de Autoriteit Persoonsgegevens.',
    en: 'You can complain to us. You can also ask us what data we hold. Or go to the Dutch data protection authority.',
  },
  urgent: false,
}

/** The court is open to everyone, whatever else there is. */
export const TO_COURT: Elsewhere = {
  id: 'court',
  when: { nl: 'Wilt u naar de rechter?', en: 'Do you want to go to court?' },
  where: {
    nl: 'Dat kan ook. U hoeft dan niet eerst bij ons te klagen.',
    en: 'You can do that too. You do not have to complain to us first.',
  },
  urgent: false,
}

/** What is told to others. Who may read a complaint the page says by itself. */
export const SECRECY: Words = {
  nl: 'Wij vertellen anderen alleen wat nodig is om uw klacht uit te zoeken.',
  en: 'We only tell others what is needed to look into your complaint.',
}

/** A yearly duty is announced when there is time to write it, and again when there is just time to finish it. */
export const YEARLY_WARNINGS: Period[] = [
  { amount: 2, unit: 'months' },
  { amount: 2, unit: 'weeks' },
]

/**
 * Own promises that no law gives a number for: news after two weeks' silence, warnings that go up a ladder, saying it when a
 * date passed, reminding of a question, and asking afterwards.
 */
export const OWN_PROMISES = {
  silence: { amount: 2, unit: 'weeks' },
  warnings: [
    { before: { amount: 5, unit: 'working-days' }, also: null },
    { before: { amount: 3, unit: 'working-days' }, also: OFFICER },
    { before: { amount: 1, unit: 'working-days' }, also: DECIDER },
  ],
  late: { also: DECIDER, tellsComplainant: true },
  waiting: {
    reminders: [
      { amount: 1, unit: 'weeks' },
      { amount: 2, unit: 'weeks' },
    ],
    decidesAfter: { amount: 3, unit: 'weeks' },
  },
  reopenWithin: { amount: 3, unit: 'months' },
  survey: { after: { amount: 2, unit: 'weeks' } },
  tellsImprovements: true,
  calendar: OFFICE_WEEK,
} satisfies ProcedureDraft['followUp']

/** What an intake asks everywhere. */
export const REACH_BY: NonNullable<ProcedureDraft['intake']>['reachBy'] = ['email', 'phone', 'post']

/** All four judgements. */
export const JUDGEMENTS: NonNullable<ProcedureDraft['processing']>['judgements'] = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'no-finding',
]

type LetterItemId = keyof typeof LETTER_ITEMS

const LETTER_ITEMS = {
  findings: ['wat wij hebben onderzocht en wat daaruit kwam', 'what we looked into and what we found out'],
  judgement: ['wat wij vinden van elk punt van uw klacht', 'what we think of each point of your complaint'],
  reasons: ['waarom wij dat vinden', 'why we think so'],
  decisions: ['wat wij besluiten door uw klacht', 'what we decide because of your complaint'],
  'measures-with-date': ['wat wij gaan doen, en wanneer dat klaar is', 'what we will do, and when it will be done'],
  'external-route': [
    'waar u heen kunt als u het er niet mee eens bent, en tot wanneer',
    'where you can go if you disagree, and until when',
  ],
  recommendations: ['welk advies de commissie geeft', 'what the committee advises'],
  'board-view': [
    'of het bestuur het eens is met het oordeel, en wat het gaat doen',
    'whether the board agrees with the judgement, and what it will do',
  ],
  measures: [
    'of wij iets doen met het oordeel van de commissie, en wat',
    'whether we act on the committee’s judgement, and how',
  ],
  'all-points': ['een antwoord op elk punt van uw klacht', 'an answer to each point of your complaint'],
  court: [
    'dat u ook naar de burgerlijke rechter kunt, als wij uw klacht afwijzen',
    'that you can also go to the civil court, if we reject your complaint',
  ],
  deviation: [
    'waarom wij het anders zien dan de commissie, met haar advies erbij',
    'why we see it differently from the committee, with its advice enclosed',
  ],
  compensation: ['of u een vergoeding krijgt, en hoeveel', 'whether you get compensation, and how much'],
} as const

/** A part of the answer; with a source it is the law that wants it, without one it is good practice. */
export function letterItem(id: LetterItemId, mandatory: boolean, source: Source | null): LetterItem {
  const [nl, en] = LETTER_ITEMS[id]
  return { id, words: { nl, en }, mandatory, source }
}

/** The rules that go with items the law wants: the same items, so that nothing is said twice. */
export function demandedItems(items: readonly LetterItem[]): LawRule[] {
  return items.flatMap(({ id, words, mandatory, source }) =>
    mandatory && source ? [demanded('letterItems', id, words, source)] : [],
  )
}

/** The rules that go with tasks the law wants. */
export function demandedTasks(tasks: readonly Task[]): LawRule[] {
  return tasks.flatMap(({ id, title, source }) => (source ? [demanded('tasks', id, title, source)] : []))
}

/** One item that must be in its list. */
export function demanded(list: DemandedIn, id: string, says: Words, source: Source): LawRule {
  return { kind: 'demanded', in: list, id, says: { nl: says.nl ?? id, en: says.en ?? id }, source }
}

/** Data protection law gives no number, only that nothing is kept longer than needed; the usual years are practice. */
export const STORAGE_LIMITATION: Source = {
  article: 'AVG artikel 5, lid 1, onder e',
  stateDate: null,
  confidence: 'unread',
}
