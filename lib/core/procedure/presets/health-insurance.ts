// Health insurers: the Zorgverzekeringswet wants an independent body and a reconsideration before it, and gives no numbers.
import type { LawRule } from '../law/law-rules'
import { ask, CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { body } from './parts/bodies'
import { CONSUMER_WISHES, PLAIN_LETTER } from './parts/consumer'
import { DANGER, goesTo } from './parts/elsewhere'
import { FINANCE_REMEDIES } from './parts/finance'
import { capacity, office, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, mustHaveBody } from './parts/rules'
import { secondary, unread } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DECIDER, HANDLER, OFFICER, ownTerm, readIn, TO_COURT } from './standard-parts'

const zvw = readIn('2026-01-01')

const law: LawRule[] = [
  answersUsuallyWithin(4, 'weeks', zvw('Zvw artikel 114')),
  confirmsUsuallyWithin(5, unread('BGfo Wft artikel 43: of dit ook voor zorgverzekeringen geldt, is niet nagezocht')),
  mustHaveBody(zvw('Zvw artikel 114, lid 1')),
  keepsUsually(2),
]

export const healthInsurance = sector({
  id: 'zorgverzekeraar',
  name: { nl: 'Zorgverzekeraar', en: 'Health insurer' },
  aboutHealth: true,
  duty: {
    obliged: 'law',
    says: {
      nl: 'Een zorgverzekeraar moet klanten na een heroverweging naar een onafhankelijke instantie kunnen laten gaan. Daarvoor is een eigen procedure nodig.',
      en: 'A health insurer must let clients go to an independent body after a reconsideration. That takes a procedure of its own.',
    },
    source: zvw('Zvw artikel 114'),
    holds: [
      holds(
        'dat iemand u kan vragen een besluit opnieuw te bekijken',
        'that someone can ask you to look at a decision again',
        zvw('Zvw artikel 114'),
      ),
      holds(
        'bij welke onafhankelijke instantie iemand daarna terechtkan',
        'which independent body someone can go to afterwards',
        zvw('Zvw artikel 114, lid 1'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'De wet vraagt een antwoord binnen redelijke tijd en noemt geen getal: de 4 weken zijn een voorstel.',
      en: 'The law asks for an answer within a reasonable time and names no number: the 4 weeks are a proposal.',
    },
    {
      nl: 'Niet nagezocht: of u ook binnen 2 weken moet bevestigen (BGfo 43). Wij stellen 5 werkdagen voor.',
      en: 'Not looked up: whether you must also confirm within 2 weeks (BGfo 43). We propose 5 working days.',
    },
    {
      nl: 'Wie het eerste besluit nam, bekijkt het niet opnieuw. Dat is goed gebruik; de wet zegt het niet.',
      en: 'The person who took the first decision does not look at it again. That is good practice; the law does not say so.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u het niet eens met ons besluit, of niet tevreden over ons? Vertel het ons.',
      en: 'Do you disagree with our decision, or are you unhappy with us? Please tell us.',
    },
    complaint: {
      nl: 'Vergoeden wij iets niet, klopt een rekening niet, of hielpen wij u niet goed? Dan hebt u een klacht. U kunt ons ook vragen een besluit opnieuw te bekijken.',
      en: 'Do we not pay for something, is a bill wrong, or did we not help you well? Then you have a complaint. You can also ask us to look at a decision again.',
    },
    reassurance: {
      nl: 'Klagen is gratis. U blijft gewoon verzekerd.',
      en: 'Complaining is free. You stay insured as before.',
    },
    capacities: [
      capacity('policyholder', 'Ik sloot de verzekering af', 'I took out the insurance'),
      capacity('insured', 'Ik ben verzekerd', 'I am insured'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      DANGER,
      goesTo('care-provider', {
        nl: ['Gaat het over de zorg zelf?', 'Klaag dan bij uw zorgverlener. Wij vertellen u hoe dat moet.'],
        en: ['Is it about the care itself?', 'Then complain to your care provider. We will tell you how.'],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('reimbursement', 'Een vergoeding die u niet kreeg', 'Care that we did not pay for'),
      choice('permission', 'Toestemming voor een behandeling', 'Permission for a treatment'),
      choice('premium', 'Premie en eigen risico', 'Premium and excess'),
      choice('contracted-care', 'Zorg zonder contract', 'Care without a contract'),
      choice('waiting-list', 'Hulp bij een wachtlijst', 'Help with a waiting list'),
      ...subjects(
        'communication',
        'conduct',
        'waiting',
        'access',
        'digital',
        'contract',
        'privacy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({
        id: 'policy-number',
        kind: 'short',
        nl: 'Wat is uw relatienummer of polisnummer?',
        en: 'What is your client number or policy number?',
        hint: { nl: 'Vul nooit uw BSN in.', en: 'Never fill in your BSN.' },
        why: { nl: 'Dan vinden wij uw gegevens sneller.', en: 'Then we can find your details sooner.' },
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
    ],
    wishes: CONSUMER_WISHES,
  },
  processing: { remedies: FINANCE_REMEDIES, letterItems: PLAIN_LETTER },
  contact: {
    functions: [
      office(HANDLER, {
        nl: ['De herbeoordelaar', 'Kijkt opnieuw naar ons besluit. Nam het eerste besluit niet zelf.'],
        en: ['The reviewer', 'Looks at our decision again. Did not take the first decision.'],
      }),
      office(
        OFFICER,
        {
          nl: [
            'De klachtencoördinator',
            'Beantwoordt uw vragen. Neemt het over als uw klacht over de herbeoordelaar gaat.',
          ],
          en: [
            'The complaints coordinator',
            'Answers your questions. Takes over if your complaint is about the reviewer.',
          ],
        },
        { insteadOf: HANDLER },
      ),
      office(
        DECIDER,
        {
          nl: ['Het hoofd klachten', 'Geeft het oordeel en keurt ons antwoord goed.'],
          en: ['The head of complaints', 'Gives the judgement and approves our answer.'],
        },
        { insteadOf: OFFICER },
      ),
    ],
  },
  followUp: {
    answer: { term: ownTerm(4, 'weeks', 'received') },
    externalBodies: [
      body({
        id: 'skgz',
        name: 'Stichting Klachten en Geschillen Zorgverzekeringen (SKGZ)',
        url: 'https://www.skgz.nl',
        when: {
          nl: 'Dat kan als wij ons besluit opnieuw hebben bekeken en u het er niet mee eens bent. Het kan ook als wij niet op tijd antwoorden.',
          en: 'You can do this if we looked at our decision again and you still disagree. You can also do it if we do not answer in time.',
        },
        source: secondary('Dat er een is: Zvw artikel 114, lid 1. Dat het de SKGZ is, staat niet in de wet'),
      }),
    ],
  },
})
