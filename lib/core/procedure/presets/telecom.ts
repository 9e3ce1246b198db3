// Telecom providers: the law wants a recognised dispute body for consumers, and gives no term for the answer.
import type { LawRule } from '../law/law-rules'
import { CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { disputeCommittee } from './parts/bodies'
import {
  CONSUMER_REMEDIES,
  CONSUMER_WISHES,
  CUSTOMER_NUMBER,
  lookAgain,
  PLAIN_LETTER,
  SECOND_LOOK,
} from './parts/consumer'
import { goesTo } from './parts/elsewhere'
import { COMPLAINT_HANDLER, capacity, MANAGEMENT, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, mustHaveBody } from './parts/rules'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DEPUTY_FUNCTION, OFFICER, ownTerm, readIn, TO_COURT } from './standard-parts'

const tw = readIn('2026-08-15')

const law: LawRule[] = [
  answersUsuallyWithin(4, 'weeks', null),
  confirmsUsuallyWithin(2, null),
  mustHaveBody(tw('Telecommunicatiewet artikel 12.1')),
  keepsUsually(2),
]

export const telecom = sector({
  id: 'telecom',
  name: { nl: 'Telecomaanbieder', en: 'Telecom provider' },
  duty: {
    obliged: 'nobody',
    says: {
      nl: 'De wet vraagt geen klachtenregeling, maar wel dat u bij een erkende geschilleninstantie hoort. Die kijkt naar hoe u klachten behandelt.',
      en: 'The law does not ask for a complaints procedure, but it does want you to belong to a recognised dispute body. That body looks at how you handle complaints.',
    },
    source: tw('Telecommunicatiewet artikel 12.1'),
    holds: [
      holds(
        'bij welke geschilleninstantie consumenten terechtkunnen',
        'which dispute body consumers can go to',
        tw('Telecommunicatiewet artikel 12.1'),
      ),
      holds('hoe een klant kan klagen', 'how a customer can complain', null),
    ],
  },
  law,
  notes: [
    {
      nl: 'Geen wet schrijft u deze termijnen voor: het zijn beloften van uzelf.',
      en: 'No law prescribes these terms: they are your own promises.',
    },
    {
      nl: 'De geschilleninstantie is voor consumenten. Zakelijke klanten kunnen er niet terecht: zeg dat erbij in uw antwoord.',
      en: 'The dispute body is for consumers. Business customers cannot go there: say so in your answer.',
    },
  ],
  definition: {
    opening: {
      nl: 'Werkt er iets niet, of bent u niet tevreden over ons? Vertel het ons.',
      en: 'Is something not working, or are you unhappy with us? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over uw internet, telefoon, televisie of rekening, of over onze hulp? Dan hebt u een klacht.',
      en: 'Are you unhappy about your internet, phone, television or bill, or about our help? Then you have a complaint.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Uw aansluiting blijft gewoon werken.',
      en: 'Complaining is free. Your connection keeps working.',
    },
    capacities: [
      capacity('consumer', 'Ik ben klant thuis', 'I am a household customer'),
      capacity('business', 'Ik ben klant met mijn bedrijf', 'I am a business customer'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      goesTo('outage', {
        nl: ['Hebt u nu een storing?', 'Meld dat dan eerst als storing. Helpt dat niet? Dan kunt u klagen.'],
        en: ['Do you have a fault now?', 'Then first report it as a fault. Does that not help? Then you can complain.'],
      }),
      goesTo('switching', {
        nl: [
          'Gaat het over overstappen of uw nummer meenemen?',
          'U kunt bij ons klagen. Uitleg over uw rechten staat bij ACM ConsuWijzer.',
        ],
        en: [
          'Is it about switching or taking your number with you?',
          'You can complain to us. ACM ConsuWijzer explains your rights.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('outage', 'Storing of slecht bereik', 'A fault or poor reception'),
      choice('speed', 'De snelheid van internet', 'Internet speed'),
      choice('installation', 'Aansluiten of een monteur', 'Installation or an engineer'),
      choice('switching', 'Overstappen of nummer meenemen', 'Switching or keeping your number'),
      choice('device', 'Telefoon, modem of ontvanger', 'Phone, modem or receiver'),
      ...subjects(
        'billing',
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
    questions: [CUSTOMER_NUMBER, ...CAUSE_QUESTIONS],
    wishes: CONSUMER_WISHES,
  },
  processing: { remedies: CONSUMER_REMEDIES, letterItems: PLAIN_LETTER, secondStage: lookAgain(OFFICER) },
  contact: { functions: [COMPLAINT_HANDLER, SECOND_LOOK, MANAGEMENT, DEPUTY_FUNCTION] },
  followUp: {
    acknowledgement: { term: ownTerm(2, 'working-days', 'received'), inWriting: false },
    answer: { term: ownTerm(4, 'weeks', 'received') },
    externalBodies: [
      disputeCommittee(
        'Geschillencommissie Elektronische Communicatiediensten',
        'Dat u ergens bij hoort: Telecommunicatiewet artikel 12.1. Bij welke, staat er niet in',
      ),
    ],
  },
})
