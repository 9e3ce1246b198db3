// What companies that sell to consumers share: what puts it right, what someone may want, and the plain letter.
import type { ProcedureDraft } from '../../draft'
import { ask, choice, remedies, WISHES } from '../building-blocks'
import { letterItem, OFFICER } from '../standard-parts'
import { office } from './people'

/** The letter where no law says what must be in it. */
export const PLAIN_LETTER = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  letterItem('external-route', false, null),
]

export const CONSUMER_REMEDIES = remedies(
  'apology',
  'explanation',
  'performance',
  'repair',
  'refund',
  'discount',
  'compensation',
  'talk',
  'data-correction',
  'product-change',
  'process-change',
  'training',
  'information-change',
  'none',
)

/** Explanation, apology or a solution, money back, and what takes the pressure off. */
export const CONSUMER_WISHES = [
  ...WISHES.slice(0, 4),
  choice('money-back', 'Geld terug', 'Money back'),
  ...WISHES.slice(4),
]

/** What a supplier finds a household by. */
export const CUSTOMER_NUMBER = ask({
  id: 'client-number',
  kind: 'short',
  nl: 'Wat is uw klantnummer?',
  en: 'What is your customer number?',
  hint: { nl: 'Dat staat op uw rekening.', en: 'It is on your bill.' },
  why: { nl: 'Dan vinden wij uw gegevens sneller.', en: 'Then we can find your details sooner.' },
})

/** Another colleague, who did not answer the complaint before. */
export const SECOND_LOOK = office(OFFICER, {
  nl: [
    'De tweede beoordelaar',
    'Kijkt nog eens als u het niet eens bent met ons antwoord. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
  ],
  en: [
    'The second reviewer',
    'Looks again if you disagree with our answer. Takes over if your complaint is about the complaint handler.',
  ],
})

/** A second look within a fortnight, for who asks within four weeks: a promise of the organisation. */
export function lookAgain(by: string): NonNullable<NonNullable<ProcedureDraft['processing']>['secondStage']> {
  const fortnight = { amount: 14, unit: 'days' as const }
  return { by, within: { amount: 4, unit: 'weeks' }, period: fortnight, endRule: 'next-working-day', source: null }
}
