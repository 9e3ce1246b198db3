// Energy suppliers: the Energiewet orders a clear, free and simple procedure; the terms stand in a regulation nobody read.
import type { LawRule } from '../law/law-rules'
import { CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { disputeCommittee } from './parts/bodies'
import { CONSUMER_REMEDIES, CONSUMER_WISHES, CUSTOMER_NUMBER, PLAIN_LETTER } from './parts/consumer'
import { DANGER, goesTo } from './parts/elsewhere'
import { COMPLAINT_HANDLER, CONTACT_PERSON, capacity, MANAGEMENT, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, mustHaveBody } from './parts/rules'
import { unread } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DEPUTY_FUNCTION, ownTerm, readIn, TO_COURT } from './standard-parts'

const energiewet = readIn('2026-07-01')
const regulation = unread('Ministeriële regeling op grond van Energiewet artikel 2.8, lid 2')

const law: LawRule[] = [
  answersUsuallyWithin(4, 'weeks', regulation),
  confirmsUsuallyWithin(2, regulation),
  { kind: 'free-of-charge', source: energiewet('Energiewet artikel 2.8, lid 1') },
  mustHaveBody(energiewet('Energiewet artikel 2.18, lid 1')),
  keepsUsually(2),
]

export const energy = sector({
  id: 'energie',
  name: { nl: 'Energieleverancier', en: 'Energy supplier' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere energieleverancier moet een interne klachtenprocedure hebben.',
      en: 'Every energy supplier must have an internal complaints procedure.',
    },
    source: energiewet('Energiewet artikel 2.8, lid 1'),
    holds: [
      holds(
        'een procedure die duidelijk, gratis en eenvoudig is',
        'a procedure that is clear, free and simple',
        energiewet('Energiewet artikel 2.8, lid 1'),
      ),
      holds(
        'de termijnen van de ministeriële regeling: die is niet gevonden, zoek ze zelf op',
        'the terms of the ministerial regulation: it was not found, so look them up',
        regulation,
      ),
      holds(
        'bij welke geschilleninstantie u hoort, als u een vergunning nodig hebt',
        'which dispute body you belong to, if you need a licence',
        energiewet('Energiewet artikel 2.18, lid 1'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Er is een termijn in een ministeriële regeling, maar die is hier niet gelezen. De 4 weken zijn een voorstel: zoek de echte termijn op.',
      en: 'There is a term in a ministerial regulation, but it was not read here. The 4 weeks are a proposal: look up the real term.',
    },
    {
      nl: 'Klachten over het net, de meter of een storing horen bij de netbeheerder.',
      en: 'Complaints about the grid, the meter or an outage belong with the grid operator.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over uw energie of over ons? Vertel het ons.',
      en: 'Are you unhappy about your energy or about us? Please tell us.',
    },
    complaint: {
      nl: 'Klopt uw rekening of contract niet, of hielpen wij u niet goed? Dan hebt u een klacht.',
      en: 'Is your bill or contract wrong, or did we not help you well? Then you have a complaint.',
    },
    reassurance: {
      nl: 'Klagen is gratis. U houdt gewoon stroom en gas.',
      en: 'Complaining is free. You keep your power and gas.',
    },
    capacities: [
      capacity('household', 'Ik ben klant thuis', 'I am a household customer'),
      capacity('business', 'Ik ben klant met mijn bedrijf', 'I am a business customer'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      {
        ...DANGER,
        when: { nl: 'Ruikt u gas, of is er gevaar?', en: 'Do you smell gas, or is there danger?' },
        where: {
          nl: 'Ga naar buiten en bel het Nationaal Storingsnummer: 0800 9009. Bel 112 bij direct gevaar.',
          en: 'Go outside and call the national fault line: 0800 9009. Call 112 if there is immediate danger.',
        },
      },
      goesTo('grid-operator', {
        nl: [
          'Gaat het over het net, de meter of een storing?',
          'Klaag dan bij uw netbeheerder. Wij vertellen u wie dat is.',
        ],
        en: [
          'Is it about the grid, the meter or an outage?',
          'Then complain to your grid operator. We will tell you who that is.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('bill', 'De jaarrekening of het termijnbedrag', 'The yearly bill or monthly amount'),
      choice('rate', 'Het tarief', 'The rate'),
      choice('meter-reading', 'De meterstand', 'The meter reading'),
      choice('switching', 'Overstappen of verhuizen', 'Switching or moving'),
      choice('arrears', 'Een betalingsachterstand', 'Payment arrears'),
      choice('solar', 'Zonnepanelen en terugleveren', 'Solar panels and feeding back'),
      ...subjects(
        'contract',
        'communication',
        'conduct',
        'access',
        'digital',
        'privacy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [CUSTOMER_NUMBER, ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where')],
    wishes: CONSUMER_WISHES,
  },
  processing: { remedies: CONSUMER_REMEDIES, letterItems: PLAIN_LETTER },
  contact: { functions: [COMPLAINT_HANDLER, CONTACT_PERSON, MANAGEMENT, DEPUTY_FUNCTION] },
  followUp: {
    acknowledgement: { term: ownTerm(2, 'working-days', 'received'), inWriting: false },
    answer: { term: ownTerm(4, 'weeks', 'received') },
    externalBodies: [
      disputeCommittee(
        'Geschillencommissie Energie',
        'Dat u ergens bij hoort: Energiewet artikel 2.18, lid 1. Bij welke, kiest u zelf',
      ),
    ],
  },
})
