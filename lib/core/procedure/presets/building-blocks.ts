// Lists that organisations of every sector share: subjects, causes, remedies, wishes, questions. A sector picks and adds.
import type { Words } from '@/lib/core/shared/words'
import type { Choice, Question, Way } from '../intake'

/** A choice by its id, in both languages. */
export function choice(id: string, nl: string, en: string): Choice {
  return { id, label: { nl, en } }
}

/** The twelve heads under which complaints of any organisation fall, and four that many need as well. */
const SUBJECTS = {
  conduct: ['Hoe iemand met u omging', 'How someone treated you'],
  communication: ['Informatie en uitleg', 'Information and explanation'],
  access: ['Bereikbaarheid en toegankelijkheid', 'Contact and accessibility'],
  waiting: ['Wachten, planning en afspraken', 'Waiting, planning and appointments'],
  quality: ['Kwaliteit van ons werk', 'Quality of our work'],
  competence: ['Kennis en kunde van onze medewerkers', 'Skills and knowledge of our staff'],
  delivery: ['Levering en uitvoering', 'Delivery'],
  billing: ['Prijs, rekening en betaling', 'Price, bill and payment'],
  contract: ['Contract, voorwaarden en opzeggen', 'Contract, terms and cancellation'],
  privacy: ['Privacy en vertrouwelijkheid', 'Privacy and confidentiality'],
  safety: ['Veiligheid, gebouw en omgeving', 'Safety, building and grounds'],
  'complaint-handling': ['Hoe wij met een klacht omgingen', 'How we dealt with a complaint'],
  digital: ['Website, app of account', 'Website, app or account'],
  discrimination: ['Discriminatie of oneerlijk gedrag', 'Discrimination or dishonest behaviour'],
  policy: ['Onze regels en ons beleid', 'Our rules and policy'],
  other: ['Iets anders', 'Something else'],
} as const

type SubjectId = keyof typeof SUBJECTS

/** The subjects with these ids, in this order. */
export function subjects(...ids: SubjectId[]): Choice[] {
  return ids.map((id) => choice(id, SUBJECTS[id][0], SUBJECTS[id][1]))
}

/** Root causes, by where they lie: people, method, means, information, surroundings, management, chain, use. */
export const CAUSES: Choice[] = [
  choice('knowledge', 'Mensen: kennis of vaardigheid', 'People: knowledge or skill'),
  choice('attitude', 'Mensen: houding', 'People: attitude'),
  choice('slip', 'Mensen: vergissing', 'People: a mistake'),
  choice('staffing', 'Mensen: te weinig mensen', 'People: too few people'),
  choice('no-instruction', 'Werkwijze: niet vastgelegd of onduidelijk', 'Method: not written down or unclear'),
  choice('not-followed', 'Werkwijze: niet gevolgd', 'Method: not followed'),
  choice('handover', 'Werkwijze: overdracht', 'Method: handover'),
  choice('rule-does-not-fit', 'Werkwijze: de regel past niet', 'Method: the rule does not fit'),
  choice('system', 'Middelen: computersysteem', 'Means: computer system'),
  choice('equipment', 'Middelen: apparaat of hulpmiddel', 'Means: equipment'),
  choice('material', 'Middelen: materiaal of product', 'Means: material or product'),
  choice('wrong-data', 'Informatie: gegevens klopten niet', 'Information: the data was wrong'),
  choice(
    'wrong-expectation',
    'Informatie: verkeerde verwachting gewekt',
    'Information: wrong expectations were raised',
  ),
  choice('unclear-text', 'Informatie: onduidelijke tekst', 'Information: unclear text'),
  choice('location', 'Omgeving: gebouw of plek', 'Surroundings: building or place'),
  choice('force-majeure', 'Omgeving: overmacht', 'Surroundings: beyond our control'),
  choice('capacity', 'Leiding: capaciteit of voorrang', 'Management: capacity or priority'),
  choice('oversight', 'Leiding: toezicht', 'Management: oversight'),
  choice('supplier', 'Keten: leverancier of andere partij', 'Chain: supplier or other party'),
  choice('use', 'Gebruik: verkeerd gebruik', 'Use: used wrongly'),
  choice('misunderstanding', 'Gebruik: misverstand', 'Use: a misunderstanding'),
  choice('none-found', 'Geen oorzaak gevonden', 'No cause found'),
]

/** What an organisation can do to put it right for this complainant. */
const REMEDIES = {
  apology: ['Excuses', 'An apology'],
  explanation: ['Uitleg', 'An explanation'],
  performance: ['Alsnog doen wat was afgesproken', 'Still doing what was agreed'],
  repair: ['Herstellen of repareren', 'A repair'],
  replacement: ['Vervangen', 'A replacement'],
  refund: ['Geld terug', 'Money back'],
  discount: ['Een lagere prijs', 'A lower price'],
  compensation: ['Een vergoeding', 'Compensation'],
  talk: ['Een gesprek of bemiddeling', 'A conversation or mediation'],
  'data-correction': ['Gegevens verbeteren', 'Correcting data'],
  'process-change': ['Onze werkwijze veranderen', 'Changing how we work'],
  training: ['Onze medewerkers trainen of begeleiden', 'Training or coaching our staff'],
  'product-change': ['Een product of dienst veranderen', 'Changing a product or service'],
  'information-change': ['Onze informatie verbeteren', 'Improving our information'],
  none: ['Geen', 'None'],
} as const

/** The remedies with these ids, in this order. */
export function remedies(...ids: (keyof typeof REMEDIES)[]): Choice[] {
  return ids.map((id) => choice(id, REMEDIES[id][0], REMEDIES[id][1]))
}

/** What would help someone; the last two take the pressure off. */
export const WISHES: Choice[] = [
  choice('explanation', 'Uitleg', 'An explanation'),
  choice('apology', 'Excuses', 'An apology'),
  choice('talk', 'Een gesprek', 'A conversation'),
  choice('solution', 'Een oplossing', 'A solution'),
  choice('not-again', 'Dat het anderen niet overkomt', 'That this does not happen to anyone else'),
  choice('something-else', 'Iets anders', 'Something else'),
  choice('not-yet-known', 'Dat weet ik nog niet', 'I do not know yet'),
]

/** Small questions beside an empty page, for whoever does not know where to begin. */
export const PROMPTS: Words[] = [
  { nl: 'Wat gebeurde er?', en: 'What happened?' },
  { nl: 'Wie waren erbij?', en: 'Who was there?' },
  { nl: 'Wat had u verwacht?', en: 'What did you expect?' },
  { nl: 'Wat betekende het voor u?', en: 'How did it affect you?' },
]

type Ask = { id: string; nl: string; en: string; kind: Question['kind'] } & Partial<Question>

/** A question that nobody has to answer, unless the sector says otherwise. */
export function ask({ id, nl, en, kind, ...rest }: Ask): Question {
  const blank = { hint: null, why: null, options: [], required: false, showIf: null }
  return { id, kind, label: { nl, en }, ...blank, ...rest }
}

/** Questions that find out how a complaint arose: when, where, what was expected, what was tried, how often. */
export const CAUSE_QUESTIONS: Question[] = [
  ask({
    id: 'when',
    kind: 'short',
    nl: 'Wanneer was het?',
    en: 'When was it?',
    hint: { nl: 'Ongeveer is goed. Bijvoorbeeld: begin maart.', en: 'A rough date is fine. For example: early March.' },
  }),
  ask({ id: 'where', kind: 'short', nl: 'Waar was het?', en: 'Where was it?' }),
  ask({ id: 'expected', kind: 'long', nl: 'Wat had u van ons verwacht?', en: 'What did you expect from us?' }),
  ask({
    id: 'told-us',
    kind: 'yes-no',
    nl: 'Hebt u het al met iemand van ons besproken?',
    en: 'Have you already talked to one of us about it?',
  }),
  ask({
    id: 'done-before',
    kind: 'long',
    nl: 'Wat hebben wij toen gedaan?',
    en: 'What did we do then?',
    why: { nl: 'Dan vragen wij u dat niet nog een keer.', en: 'Then we will not ask you again.' },
    showIf: { question: 'told-us', equals: 'yes' },
  }),
  ask({
    id: 'again',
    kind: 'choice',
    nl: 'Gebeurde het vaker?',
    en: 'Has it happened more than once?',
    options: [
      choice('once', 'Nee, 1 keer', 'No, only once'),
      choice('more', 'Ja, vaker', 'Yes, more than once'),
      choice('not-sure', 'Dat weet ik niet', 'I do not know'),
    ],
  }),
]

/**
 * Where the time to complain counts from what happened (Awb 9:8, lid 1, onder b), the day itself is asked instead of roughly
 * when; whoever does not know it leaves it open.
 */
export const QUESTIONS_WITH_DAY: Question[] = CAUSE_QUESTIONS.map((question) =>
  question.id === 'when'
    ? ask({
        id: 'happened-on',
        kind: 'date',
        nl: 'Op welke dag gebeurde het?',
        en: 'On which day did it happen?',
        hint: {
          nl: 'Weet u de dag niet? Laat dit dan open. Duurde het langer? Kies dan de laatste dag.',
          en: 'Do you not know the day? Then leave this open. Did it go on for longer? Then choose the last day.',
        },
        why: { nl: 'Dan weten wij of u op tijd klaagt.', en: 'Then we know whether you complain in time.' },
      })
    : question,
)

/** The window counts from the day that this question asks for. */
export const FROM_THAT_DAY = { question: 'happened-on', is: 'event' } as const

/** The ways to complain that every organisation can offer; each weighs the same. */
export const WAYS: Way[] = [
  {
    kind: 'form',
    note: { nl: 'U kunt later nog iets toevoegen.', en: 'You can add something later.' },
  },
  {
    kind: 'phone',
    note: {
      nl: 'Wij schrijven uw klacht voor u op. Daarna lezen wij u voor wat er staat.',
      en: 'We write your complaint down for you. Then we read it back to you.',
    },
  },
  { kind: 'email', note: null },
  { kind: 'letter', note: null },
]
