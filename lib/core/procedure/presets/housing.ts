// Housing associations (woningcorporaties): the minister designates one set of rules for all of them; its terms were not read.
import type { LawRule } from '../law/law-rules'
import { ask, CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { body } from './parts/bodies'
import { COMMITTEE, COMMITTEE_STEPS, committee, committeeOf, committeeRule } from './parts/committee'
import { DANGER, goesTo } from './parts/elsewhere'
import { bothHeard, waiveGround } from './parts/hearing'
import { fourWeeksOnce } from './parts/more-time'
import { CONTACT_PERSON, capacity, office, onBehalf } from './parts/people'
import { SERVICE_REMEDIES } from './parts/remedies'
import {
  answersUsuallyWithin,
  confirmsUsuallyWithin,
  keepsUsually,
  moreTimeWithReasons,
  mustHaveBody,
} from './parts/rules'
import { secondary } from './parts/sources'
import { sector } from './sector'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  HANDLER,
  letterItem,
  ownTerm,
  readIn,
  TO_COURT,
} from './standard-parts'

const woningwet = readIn('2026-07-01')
const rulesOfAll = secondary('Aangewezen klachtenreglement (Stcrt. 2023, 6160), niet geheel gelezen')

const letterItems = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  letterItem('external-route', true, rulesOfAll),
]

// The rules for all were not read in full: that a committee advises is told by others, the numbers are a proposal.
const advises = committee({
  gives: 'advice',
  chairFromOutside: true,
  secretary: null,
  least: 3,
  term: ownTerm(6, 'weeks', 'received'),
  extension: null,
  source: rulesOfAll,
})

const law: LawRule[] = [
  answersUsuallyWithin(8, 'weeks', rulesOfAll),
  confirmsUsuallyWithin(5, rulesOfAll),
  moreTimeWithReasons(['complainant'], rulesOfAll),
  { kind: 'not-involved', source: rulesOfAll },
  committeeRule(advises, { usually: null, answer: null, source: rulesOfAll }),
  mustHaveBody(rulesOfAll),
  keepsUsually(2),
]

export const housing = sector({
  id: 'woningcorporatie',
  name: { nl: 'Woningcorporatie', en: 'Housing association' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Voor alle woningcorporaties geldt 1 klachtenreglement, dat de minister aanwijst. U mag dus geen eigen regels maken die daarvan afwijken.',
      en: 'A single set of complaint rules, designated by the minister, applies to all housing associations. So you may not make rules of your own that differ from it.',
    },
    source: woningwet('Woningwet artikel 55b, lid 3'),
    holds: [
      holds(
        'een onafhankelijke klachtencommissie; een deel van de leden draagt de huurdersorganisatie voor',
        'an independent complaints committee; some members are nominated by the tenants’ organisation',
        rulesOfAll,
      ),
      holds(
        'dat beide kanten worden gehoord, en dat het bestuur daarna beslist',
        'that both sides are heard, and that the board then decides',
        rulesOfAll,
      ),
      holds(
        'dat het besluit op de Huurcommissie wijst',
        'that the decision points to the rent tribunal',
        secondary('aedes.nl'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Houd alle termijnen naast het aangewezen reglement (Stcrt. 2023, 6160) voordat u publiceert: het is hier niet geheel gelezen.',
      en: 'Hold all terms beside the designated rules (Stcrt. 2023, 6160) before you publish: they were not read in full here.',
    },
    {
      nl: 'Wie er mag klagen is een aanname, behalve huurders. Een reparatieverzoek is pas een klacht als het misgaat.',
      en: 'Who may complain is an assumption, except for tenants. A repair request only becomes a complaint if it goes wrong.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over uw woning of over ons? Vertel het ons.',
      en: 'Are you unhappy about your home or about us? Please tell us.',
    },
    complaint: {
      nl: 'Deden wij iets niet goed, of deden wij juist niets? Dan hebt u een klacht. Bijvoorbeeld over onderhoud, overlast, een toewijzing of hoe wij met u omgingen.',
      en: 'Did we do something wrong, or nothing at all? Then you have a complaint. For example about maintenance, nuisance, allocation or how we treated you.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Het maakt niet uit voor uw huur.',
      en: 'Complaining is free. It makes no difference to your tenancy.',
    },
    capacities: [
      capacity('tenant', 'Ik huur een woning', 'I rent a home'),
      capacity('former', 'Ik huurde een woning', 'I used to rent a home'),
      capacity('seeker', 'Ik zoek een woning', 'I am looking for a home'),
      capacity('tenants-organisation', 'Wij zijn een huurdersorganisatie', 'We are a tenants’ organisation'),
      onBehalf('for-someone', 'Ik klaag voor een huurder', 'I am complaining for a tenant'),
    ],
    elsewhere: [
      DANGER,
      goesTo('repair', {
        nl: [
          'Moet er iets worden gerepareerd?',
          'Meld dat dan eerst als reparatie. Gaat het daarna mis? Dan kunt u klagen.',
        ],
        en: [
          'Does something need repair?',
          'Then first report it as a repair. Does that go wrong? Then you can complain.',
        ],
      }),
      goesTo('rent', {
        nl: ['Gaat het over de hoogte van de huur of de servicekosten?', 'Dan kunt u naar de Huurcommissie.'],
        en: ['Is it about the rent level or service costs?', 'Then you can go to the rent tribunal (Huurcommissie).'],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('maintenance', 'Onderhoud en reparaties', 'Maintenance and repairs'),
      choice('damp', 'Vocht, schimmel of kou', 'Damp, mould or cold'),
      choice('nuisance', 'Overlast', 'Nuisance'),
      choice('renovation', 'Renovatie of sloop', 'Renovation or demolition'),
      choice('allocation', 'Toewijzing van een woning', 'Allocation of a home'),
      choice('common-areas', 'Portiek, lift en tuin', 'Stairwell, lift and garden'),
      ...subjects(
        'communication',
        'conduct',
        'waiting',
        'access',
        'billing',
        'contract',
        'safety',
        'privacy',
        'discrimination',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({
        id: 'home',
        kind: 'short',
        nl: 'Over welke woning gaat het?',
        en: 'Which home is it about?',
        hint: { nl: 'Straat en huisnummer.', en: 'Street and house number.' },
        why: { nl: 'Dan weten wij waar wij moeten kijken.', en: 'Then we know where to look.' },
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
    ],
  },
  processing: {
    steps: COMMITTEE_STEPS,
    remedies: SERVICE_REMEDIES,
    letterItems,
    committee: advises,
    hearing: bothHeard({
      from: 'received',
      by: COMMITTEE,
      form: 'oral',
      helper: true,
      report: false,
      grounds: [waiveGround('waives', null), waiveGround('subject-waives', null)],
      source: rulesOfAll,
    }),
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: ['De klachtbehandelaar', 'Is uw aanspreekpunt en zoekt met u naar een oplossing.'],
        en: ['The complaint handler', 'Is your contact person and looks for a solution with you.'],
      }),
      CONTACT_PERSON,
      ...committeeOf({
        members: {
          nl: 'De huurdersorganisatie draagt een deel van de leden voor.',
          en: 'The tenants’ organisation nominates some of its members.',
        },
        chair: { nl: 'Hoort niet bij de corporatie.', en: 'Is not part of the housing association.' },
      }),
      office(DECIDER, {
        nl: ['Het bestuur', 'Beslist na het advies van de commissie.'],
        en: ['The board', 'Decides after the advice of the committee.'],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    answer: { term: ownTerm(8, 'weeks', 'received') },
    extension: fourWeeksOnce(['complainant'], rulesOfAll),
    externalBodies: [
      body({
        id: 'rent-tribunal',
        name: 'Huurcommissie',
        url: 'https://www.huurcommissie.nl',
        when: {
          nl: 'Dat kan als u het niet eens bent met ons besluit, of als wij te lang over uw klacht doen.',
          en: 'You can do this if you disagree with our decision, or if we take too long.',
        },
        source: secondary('aedes.nl'),
      }),
    ],
  },
})
