// General (algemeen): no special law, only good practice. Also what a sector without a preset of its own starts from.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { fourWeeksOrAsAgreed } from './parts/more-time'
import { COMPLAINT_HANDLER, CONTACT_PERSON, capacity, office, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, MAY_HAVE_BODY } from './parts/rules'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DECIDER, DEPUTY_FUNCTION, HANDLER, letterItem, ownTerm, TO_COURT } from './standard-parts'

const letterItems: LetterItem[] = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  letterItem('measures-with-date', false, null),
  letterItem('external-route', false, null),
]

const law: LawRule[] = [
  answersUsuallyWithin(6, 'weeks', null),
  confirmsUsuallyWithin(3, null),
  {
    kind: 'extension',
    period: { amount: 4, unit: 'weeks' },
    maxTimes: 1,
    total: null,
    reasonRequired: true,
    notify: ['complainant'],
    furtherNeedsConsent: true,
    source: null,
  },
  MAY_HAVE_BODY,
  keepsUsually(2),
]

export const general = sector({
  id: 'algemeen',
  name: { nl: 'Algemeen (geen bijzondere wet)', en: 'General (no special law)' },
  duty: {
    obliged: 'nobody',
    says: {
      nl: 'Geen wet verplicht u tot een klachtenregeling. Een contract of brancheorganisatie kan dat wel doen.',
      en: 'No law obliges you to have a complaints procedure. A contract or a trade body may.',
    },
    source: null,
    holds: [
      holds(
        'hoe iemand kan klagen, wie er over gaat en wanneer er antwoord komt',
        'how someone can complain, who deals with it and when the answer comes',
        null,
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Geen wet schrijft u deze termijnen voor: het zijn beloften van uzelf. Beloof wat u kunt doen.',
      en: 'No law prescribes these terms: they are your own promises. Promise what you can do.',
    },
    {
      nl: 'Bent u lid van een branchevereniging? Dan is er misschien een geschillencommissie. Zet die bij de opvolging.',
      en: 'Are you a member of a trade body? There may be a dispute body. Add it to the follow-up.',
    },
  ],
  definition: {
    opening: { nl: 'Bent u niet tevreden over ons? Vertel het ons.', en: 'Are you unhappy with us? Please tell us.' },
    complaint: {
      nl: 'Is er iets niet goed gegaan, of ging iemand van ons niet goed met u om? Dan hebt u een klacht. Het hoeft niets groots te zijn.',
      en: 'Did something go wrong, or did one of us not treat you well? Then you have a complaint. It does not have to be something big.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Wij helpen u daarna net zo goed als anders.',
      en: 'Complaining is free. We will help you just as well afterwards.',
    },
    capacities: [
      capacity('self', 'Ik klaag voor mijzelf', 'I am complaining for myself'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [TO_COURT, ABOUT_PERSONAL_DATA],
  },
  intake: {
    subjects: subjects(
      'conduct',
      'communication',
      'access',
      'waiting',
      'quality',
      'competence',
      'delivery',
      'billing',
      'contract',
      'privacy',
      'safety',
      'digital',
      'discrimination',
      'policy',
      'complaint-handling',
      'other',
    ),
    anonymous: true,
  },
  processing: {
    remedies: remedies(
      'apology',
      'explanation',
      'performance',
      'repair',
      'replacement',
      'refund',
      'discount',
      'compensation',
      'talk',
      'data-correction',
      'process-change',
      'training',
      'product-change',
      'information-change',
      'none',
    ),
    letterItems,
  },
  contact: {
    functions: [
      COMPLAINT_HANDLER,
      CONTACT_PERSON,
      office(DECIDER, {
        nl: ['De directie', 'Keurt ons antwoord goed.'],
        en: ['The management', 'Approves our answer.'],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    acknowledgement: { term: ownTerm(3, 'working-days', 'received'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'received'), by: HANDLER },
    answer: { term: ownTerm(6, 'weeks', 'received') },
    extension: fourWeeksOrAsAgreed(['complainant'], null),
  },
})
