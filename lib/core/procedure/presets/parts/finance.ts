// What the decree on financial conduct (BGfo) and its like ask of all who serve clients with money: the letter, the register,
// and the way to an independent body.
import type { LetterItem } from '../../processing'
import type { Source } from '../../term'
import { remedies } from '../building-blocks'
import { DECIDER, HANDLER, letterItem, OFFICER } from '../standard-parts'
import { AFTER_OUR_ANSWER, body } from './bodies'
import { office } from './people'
import { secondary } from './sources'

/** A rejection names the body with its terms, and says that the court is open too. */
export function rejectionNames(source: Source): LetterItem[] {
  return [letterItem('external-route', true, source), letterItem('court', true, source)]
}

/** That it must be named is law; how long one can go there, others tell. */
export const KIFID = body({
  id: 'kifid',
  name: 'Kifid',
  url: 'https://www.kifid.nl',
  windows: [
    { period: { amount: 3, unit: 'months' }, from: 'answer' },
    { period: { amount: 1, unit: 'years' }, from: 'filing' },
  ],
  until: 'last',
  opens: [],
  waits: false,
  when: AFTER_OUR_ANSWER,
  source: secondary('Consumentenbond, 15 mei 2024; het reglement van Kifid is niet gelezen'),
})

export const FINANCE_REMEDIES = remedies(
  'apology',
  'explanation',
  'performance',
  'refund',
  'compensation',
  'talk',
  'data-correction',
  'product-change',
  'process-change',
  'training',
  'information-change',
  'none',
)

export const FINANCE_FUNCTIONS = [
  office(HANDLER, {
    nl: [
      'De klachtbehandelaar',
      'Zoekt uit wat er is gebeurd en legt alles vast. Heeft zelf geen belang bij de uitkomst.',
    ],
    en: ['The complaint handler', 'Finds out what happened and records everything. Has no stake in the outcome.'],
  }),
  office(
    OFFICER,
    {
      nl: [
        'De klachtencoördinator',
        'Beantwoordt uw vragen en kijkt naar oorzaken. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
      ],
      en: [
        'The complaints coordinator',
        'Answers your questions and looks at causes. Takes over if your complaint is about the complaint handler.',
      ],
    },
    { insteadOf: HANDLER },
  ),
  office(
    DECIDER,
    {
      nl: ['De directie', 'Geeft het oordeel en keurt ons antwoord goed.'],
      en: ['The management', 'Gives the judgement and approves our answer.'],
    },
    { insteadOf: OFFICER },
  ),
]
