// Insurers, banks and advisers, by the BGfo: confirmed within two weeks with their own term, and after six or eight weeks
// the way to an independent body is open.
import type { BodyOpening } from '../follow-up'
import type { LawRule } from '../law/law-rules'
import type { Retention } from '../retention'
import { ask, CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { CONSUMER_WISHES } from './parts/consumer'
import { goesTo } from './parts/elsewhere'
import { FINANCE_FUNCTIONS, FINANCE_REMEDIES, KIFID, rejectionNames } from './parts/finance'
import { keptFor } from './parts/keeping'
import { capacity, onBehalf } from './parts/people'
import { answersUsuallyWithin, keepsAtLeast, mustConfirm, mustHaveBody } from './parts/rules'
import { secondary } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, letterItem, ownTerm, readIn, TO_COURT } from './standard-parts'

/** The way is open six weeks after the acknowledgement was received, or eight weeks after the complaint was sent (BGfo 43.3). */
const OPENS: BodyOpening[] = [
  { period: { amount: 6, unit: 'weeks' }, from: 'acknowledgement' },
  { period: { amount: 8, unit: 'weeks' }, from: 'filing' },
]

const bgfo = readIn('2026-09-29')

const letterItems = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  ...rejectionNames(bgfo('BGfo Wft artikel 42')),
]

const minimum: NonNullable<Retention['minimum']> = {
  period: { amount: 1, unit: 'years' },
  from: 'closing',
  source: bgfo('BGfo Wft artikel 41, lid 2'),
}

const law: LawRule[] = [
  answersUsuallyWithin(6, 'weeks', bgfo('BGfo Wft artikel 43, lid 1')),
  mustConfirm({ amount: 2, unit: 'weeks' }, bgfo('BGfo Wft artikel 43, lid 2')),
  mustHaveBody(bgfo('BGfo Wft artikelen 42 en 43, lid 3'), OPENS),
  keepsAtLeast(minimum, 2),
]

export const financialServices = sector({
  id: 'financiele-dienst',
  name: { nl: 'Verzekeraar, bank of adviseur', en: 'Insurer, bank or adviser' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Een financiële onderneming moet klachten goed behandelen en de procedure beschrijven. Voor beleggingsondernemingen gelden andere regels.',
      en: 'A financial firm must handle complaints properly and describe the procedure. Other rules apply to investment firms.',
    },
    source: bgfo('BGfo Wft artikelen 39 tot en met 44'),
    holds: [
      holds(
        'een beschrijving van de procedure voor iedereen die klachten behandelt',
        'a description of the procedure for all who handle complaints',
        bgfo('BGfo Wft artikel 40'),
      ),
      holds(
        'binnen 2 weken bevestigen, met de tijd waarin u de klacht behandelt',
        'confirming within 2 weeks, with the time within which you handle the complaint',
        bgfo('BGfo Wft artikel 43, lid 2'),
      ),
      holds(
        'een register met naam en adres, de klacht met de datum van ontvangst, een omschrijving en hoe de klacht is behandeld',
        'a register with name and address, the complaint with its date of receipt, a description and how it was handled',
        bgfo('BGfo Wft artikel 41, lid 1'),
      ),
      holds(
        'bij een afwijzing: de geschilleninstantie met haar termijnen, en de burgerlijke rechter',
        'on a rejection: the dispute body with its terms, and the civil court',
        bgfo('BGfo Wft artikel 42'),
      ),
      holds(
        'dat u een interne klachtenprocedure hebt',
        'that you have an internal complaints procedure',
        secondary('Wft artikel 4:17'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'De wet vraagt een redelijke tijd en noemt geen getal. De klant kan naar Kifid vanaf 6 weken nadat de bevestiging aankwam, of 8 weken na het indienen. Daarom zijn 6 weken een goed voorstel.',
      en: 'The law asks for a reasonable time and names no number. The client can go to Kifid from 6 weeks after the confirmation arrived, or 8 weeks after filing. That makes 6 weeks a good proposal.',
    },
    {
      nl: 'Vraagt u de klant om informatie? Dan schuiven alleen die 6 en 8 weken op. De bevestiging binnen 2 weken niet (BGfo 43, lid 4).',
      en: 'Do you ask the client for information? Then only those 6 and 8 weeks move. The confirmation within 2 weeks does not (BGfo 43, lid 4).',
    },
    {
      nl: 'Controleer in het reglement van Kifid tot wanneer een klant daar terechtkan: de 3 maanden komen uit een andere bron. Voor betaaldiensten is er een eigen begin.',
      en: 'Check in the rules of Kifid until when a client can go there: the 3 months come from another source. Payment services have a start of their own.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over ons product of advies? Vertel het ons.',
      en: 'Are you unhappy about our product or advice? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over een verzekering, rekening, lening of advies, of over hoe wij u hielpen? Dan hebt u een klacht.',
      en: 'Are you unhappy about an insurance, account, loan or advice, or about how we helped you? Then you have a complaint.',
    },
    reassurance: {
      nl: 'Klagen is gratis. U houdt uw product en uw rechten.',
      en: 'Complaining is free. You keep your product and your rights.',
    },
    capacities: [
      capacity('consumer', 'Ik ben klant als consument', 'I am a private client'),
      capacity('business', 'Ik ben klant voor mijn bedrijf', 'I am a business client'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      goesTo('claim', {
        nl: ['Wilt u schade melden, of hebt u een vraag?', 'Dat is geen klacht. Wij helpen u dan meteen verder.'],
        en: [
          'Do you want to report damage, or do you have a question?',
          'That is not a complaint. We help you straight away.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('claim-decision', 'Een besluit over uw schade of uitkering', 'A decision on your claim or payment'),
      choice('premium', 'Premie, rente of kosten', 'Premium, interest or costs'),
      choice('advice', 'Het advies dat u kreeg', 'The advice you got'),
      choice('acceptance', 'Een aanvraag die niet doorging', 'An application that was refused'),
      ...subjects(
        'communication',
        'conduct',
        'waiting',
        'access',
        'contract',
        'digital',
        'privacy',
        'discrimination',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({
        id: 'contract-number',
        kind: 'short',
        nl: 'Wat is het nummer van uw polis, rekening of contract?',
        en: 'What is the number of your policy, account or contract?',
        why: { nl: 'Dan vinden wij uw gegevens sneller.', en: 'Then we can find your details sooner.' },
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
    ],
    wishes: CONSUMER_WISHES,
  },
  processing: { remedies: FINANCE_REMEDIES, letterItems },
  contact: { functions: FINANCE_FUNCTIONS },
  followUp: {
    answer: { term: ownTerm(6, 'weeks', 'received') },
    externalBodies: [
      {
        ...KIFID,
        opens: OPENS,
        waits: true,
      },
    ],
    retention: keptFor(2, { minimum }),
  },
})
