// Social support (Wmo-aanbieder): the Wmo may oblige to a procedure and says nothing about what stands in it.
import type { LawRule } from '../law/law-rules'
import { choice, remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { perhapsOmbudsman } from './parts/bodies'
import { DANGER, goesTo, seriousIncident } from './parts/elsewhere'
import { fourWeeksOnce } from './parts/more-time'
import { COMPLAINT_HANDLER, CONTACT_PERSON, capacity, MANAGEMENT, onBehalf } from './parts/people'
import {
  answersUsuallyWithin,
  confirmsUsuallyWithin,
  keepsUsually,
  MAY_HAVE_BODY,
  moreTimeWithReasons,
} from './parts/rules'
import { unread } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DEPUTY_FUNCTION, HANDLER, letterItem, ownTerm, readIn } from './standard-parts'

const wmo = readIn('2026-07-01')

const law: LawRule[] = [
  answersUsuallyWithin(6, 'weeks', null),
  confirmsUsuallyWithin(5, null),
  moreTimeWithReasons(['complainant'], null),
  MAY_HAVE_BODY,
  keepsUsually(2),
]

export const socialSupport = sector({
  id: 'wmo',
  name: { nl: 'Wmo-aanbieder', en: 'Social support provider (Wmo)' },
  aboutHealth: true,
  duty: {
    obliged: 'sometimes',
    says: {
      nl: 'U moet een klachtenregeling hebben als de verordening van de gemeente dat vraagt voor wat u levert. Kijk ook in uw contract.',
      en: 'You must have a complaints procedure if the by-law of the municipality asks it for what you provide. Look in your contract as well.',
    },
    source: wmo('Wmo 2015 artikel 3.2, lid 1'),
    holds: [
      holds(
        'wat de verordening van uw gemeente en uw contract vragen: de wet noemt niets',
        'what the by-law of your municipality and your contract ask: the law names nothing',
        unread('Wmo 2015 artikel 2.1.3'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'De wet geeft geen getallen: alle termijnen zijn beloften van uzelf. Houd ze naast uw contract met de gemeente.',
      en: 'The law gives no numbers: all terms are your own promises. Hold them beside your contract with the municipality.',
    },
    {
      nl: 'Een calamiteit of geweld meldt u meteen bij de toezichthouder van de gemeente (Wmo 2015 3.4).',
      en: 'A serious incident or violence is reported straight away to the municipal supervisor (Wmo 2015 3.4).',
    },
  ],
  offers: [
    perhapsOmbudsman('De ombudsman van de gemeente', 'Of die over een particuliere aanbieder gaat, is niet nagezocht'),
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over onze hulp of ondersteuning? Vertel het ons.',
      en: 'Are you unhappy about our help or support? Please tell us.',
    },
    complaint: {
      nl: 'Ging er iets niet goed met de hulp thuis, de begeleiding, het vervoer of een hulpmiddel? Dan hebt u een klacht. Het hoeft niets groots te zijn.',
      en: 'Did something go wrong with the help at home, the guidance, the transport or an aid? Then you have a complaint. It does not have to be something big.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Uw hulp wordt er niet minder van.',
      en: 'Complaining is free. It does not affect your help.',
    },
    capacities: [
      capacity('client', 'Ik krijg zelf hulp', 'I receive help myself'),
      onBehalf(
        'representative',
        'Ik klaag voor iemand die hulp krijgt',
        'I am complaining for someone who receives help',
      ),
    ],
    elsewhere: [
      DANGER,
      seriousIncident(
        'Meld het ook bij de toezichthouder van uw gemeente.',
        'Also report it to the supervisor of your municipality.',
      ),
      goesTo('municipality-decision', {
        nl: [
          'Bent u het niet eens met een besluit van de gemeente over uw hulp?',
          'Maak dan bezwaar bij de gemeente. Hoe dat moet, staat in de brief van de gemeente.',
        ],
        en: [
          'Do you disagree with a decision of the municipality about your help?',
          'Then object to the municipality. The letter from the municipality says how.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      ...subjects('conduct'),
      choice('help-at-home', 'Hulp in het huishouden', 'Help in the household'),
      choice('guidance', 'Begeleiding en dagbesteding', 'Guidance and day activities'),
      choice('aids', 'Een hulpmiddel of aanpassing', 'An aid or adaptation'),
      choice('transport', 'Vervoer', 'Transport'),
      choice('worker-changes', 'Wisseling van medewerkers', 'Changes of staff'),
      ...subjects('waiting', 'communication', 'access', 'billing', 'safety', 'privacy', 'complaint-handling', 'other'),
    ],
  },
  processing: {
    remedies: remedies(
      'apology',
      'explanation',
      'talk',
      'performance',
      'repair',
      'replacement',
      'refund',
      'process-change',
      'training',
      'information-change',
      'none',
    ),
    letterItems: [
      letterItem('judgement', false, null),
      letterItem('reasons', false, null),
      letterItem('measures-with-date', false, null),
      letterItem('external-route', false, null),
    ],
  },
  contact: { functions: [COMPLAINT_HANDLER, CONTACT_PERSON, MANAGEMENT, DEPUTY_FUNCTION] },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
    answer: { term: ownTerm(6, 'weeks', 'submitted') },
    extension: fourWeeksOnce(['complainant'], null),
  },
})
