// Notaries: the by-law of the KNB was not read; what is known comes from notaris.nl.
import type { LawRule } from '../law/law-rules'
import { ask, CAUSE_QUESTIONS, choice, remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { body, disputeCommittee } from './parts/bodies'
import { PLAIN_LETTER } from './parts/consumer'
import { goesTo } from './parts/elsewhere'
import { keptFor } from './parts/keeping'
import { capacity, office, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, mustHaveBody } from './parts/rules'
import { secondary } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DECIDER, HANDLER, OFFICER, ownTerm, SECRECY, TO_COURT } from './standard-parts'

const bylaw = secondary('Verordening klachten- en geschillenregeling (KNB)')

const law: LawRule[] = [
  answersUsuallyWithin(4, 'weeks', null),
  confirmsUsuallyWithin(5, null),
  mustHaveBody(bylaw),
  keepsUsually(5),
]

export const notaries = sector({
  id: 'notariaat',
  name: { nl: 'Notariaat', en: 'Notaries' },
  duty: {
    obliged: 'profession',
    says: {
      nl: 'De beroepsorganisatie (KNB) heeft een verordening over klachten en geschillen. Iedere notaris is daaraan gebonden.',
      en: 'The professional body (KNB) has a by-law on complaints and disputes. It binds every notary.',
    },
    source: bylaw,
    holds: [
      holds(
        'dat u bij de Geschillencommissie Notariaat hoort',
        'that you belong to the notary dispute committee',
        secondary('notaris.nl'),
      ),
      holds(
        'wat de verordening verder vraagt: de termijnen daarin zijn niet gelezen',
        'what else the by-law asks: the terms in it were not read',
        bylaw,
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'De verordening van de KNB is niet gelezen: controleer de termijnen zelf. De 4 weken zijn een voorstel.',
      en: 'The by-law of the KNB was not read: check the terms yourself. The 4 weeks are a proposal.',
    },
    {
      nl: 'Laat liever een andere notaris van het kantoor naar de klacht kijken.',
      en: 'Preferably let another notary of the firm look at the complaint.',
    },
  ],
  offers: [
    body({
      id: 'chamber',
      name: 'Kamer voor het notariaat',
      url: 'https://www.notaris.nl',
      when: {
        nl: 'Dat kan als het gaat over het gedrag van de notaris. De Kamer gaat niet over geld.',
        en: 'You can do this if it is about how the notary behaved. The Chamber does not deal with money.',
      },
      source: secondary('notaris.nl'),
    }),
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over de notaris of ons kantoor? Vertel het ons.',
      en: 'Are you unhappy about the notary or our firm? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over een akte, het advies, de rekening of hoe wij met u omgingen? Dan hebt u een klacht.',
      en: 'Are you unhappy about a deed, the advice, the bill or how we treated you? Then you have a complaint.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Uw zaak loopt gewoon door.',
      en: 'Complaining is free. Your case simply goes on.',
    },
    capacities: [
      capacity('client', 'Ik ben cliënt van dit kantoor', 'I am a client of this firm'),
      capacity(
        'concerned',
        'Ik heb op een andere manier met de zaak te maken',
        'I am involved in the matter in another way',
      ),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      goesTo('disciplinary', {
        nl: [
          'Gaat het over het gedrag van de notaris?',
          'U kunt bij ons klagen. U kunt ook naar de Kamer voor het notariaat.',
        ],
        en: [
          'Is it about how the notary behaved?',
          'You can complain to us. You can also go to the disciplinary chamber for notaries.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('deed', 'Een akte', 'A deed'),
      choice('house', 'Kopen of verkopen van een huis', 'Buying or selling a house'),
      choice('inheritance', 'Testament of erfenis', 'Will or inheritance'),
      choice('company', 'Een bedrijf of stichting', 'A company or foundation'),
      choice('fees', 'De rekening', 'The bill'),
      ...subjects(
        'communication',
        'conduct',
        'competence',
        'waiting',
        'access',
        'privacy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({
        id: 'which-case',
        kind: 'short',
        nl: 'Over welke akte of zaak gaat het?',
        en: 'Which deed or matter is it about?',
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
    ],
  },
  processing: {
    remedies: remedies(
      'apology',
      'explanation',
      'talk',
      'performance',
      'repair',
      'refund',
      'discount',
      'compensation',
      'data-correction',
      'process-change',
      'training',
      'none',
    ),
    letterItems: PLAIN_LETTER,
    secrecy: {
      nl: `${SECRECY.nl} Ook voor uw klacht geldt het beroepsgeheim.`,
      en: `${SECRECY.en} Professional secrecy covers your complaint as well.`,
    },
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: ['De notaris voor klachten', 'Zoekt eerst samen met u naar een oplossing.'],
        en: ['The notary for complaints', 'First looks for a solution together with you.'],
      }),
      office(
        OFFICER,
        {
          nl: ['Een andere notaris van ons kantoor', 'Neemt het over als de notaris voor klachten er niet is.'],
          en: ['Another notary of our firm', 'Takes over if the notary for complaints is away.'],
        },
        { insteadOf: HANDLER },
      ),
      office(DECIDER, {
        nl: ['Het bestuur van het kantoor', 'Keurt ons antwoord goed.'],
        en: ['The board of the firm', 'Approves our answer.'],
      }),
    ],
  },
  followUp: {
    answer: { term: ownTerm(4, 'weeks', 'received') },
    externalBodies: [disputeCommittee('Geschillencommissie Notariaat', 'notaris.nl: iedere notaris is aangesloten')],
    retention: keptFor(5),
  },
})
