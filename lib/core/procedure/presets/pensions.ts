// Pension providers, by the decree under the Pensioenwet: confirmed within two weeks, kept for seven years.
import type { BodyOpening } from '../follow-up'
import type { LawRule } from '../law/law-rules'
import type { Retention } from '../retention'
import { ask, CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { AFTER_OUR_ANSWER, body } from './parts/bodies'
import { goesTo } from './parts/elsewhere'
import { FINANCE_FUNCTIONS, FINANCE_REMEDIES, rejectionNames } from './parts/finance'
import { keptFor } from './parts/keeping'
import { capacity, mayComplain, onBehalf } from './parts/people'
import { answersUsuallyWithin, keepsAtLeast, mustConfirm, mustHaveBody } from './parts/rules'
import { secondary } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, letterItem, ownTerm, readIn, TO_COURT } from './standard-parts'

/** Ten weeks after the acknowledgement was received, or twelve weeks after the complaint was sent (14j.3). */
const OPENS: BodyOpening[] = [
  { period: { amount: 10, unit: 'weeks' }, from: 'acknowledgement' },
  { period: { amount: 12, unit: 'weeks' }, from: 'filing' },
]

const besluit = readIn('2026-01-01')
const article = (which: string) => besluit(`Besluit uitvoering Pensioenwet en Wvb ${which}`)

const letterItems = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  ...rejectionNames(article('artikel 14i')),
]

const minimum: NonNullable<Retention['minimum']> = {
  period: { amount: 7, unit: 'years' },
  from: 'year-of-closing',
  source: article('artikel 14h, lid 2'),
}

const law: LawRule[] = [
  answersUsuallyWithin(8, 'weeks', article('artikel 14j, lid 1')),
  mustConfirm({ amount: 2, unit: 'weeks' }, article('artikel 14j, lid 2')),
  mustHaveBody(article('artikelen 14i en 14j, lid 3'), OPENS),
  keepsAtLeast(minimum, 7),
  ...mayComplain(article('artikel 14f'), {
    member: ['deelnemers', 'members'],
    former: ['gewezen deelnemers', 'former members'],
    entitled: ['andere aanspraakgerechtigden', 'other entitled persons'],
    pensioner: ['pensioengerechtigden', 'pensioners'],
  }),
]

export const pensions = sector({
  id: 'pensioen',
  name: { nl: 'Pensioenuitvoerder', en: 'Pension provider' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere pensioenuitvoerder moet een klachtenprocedure hebben.',
      en: 'Every pension provider must have a complaints procedure.',
    },
    source: article('artikelen 14f tot en met 14k'),
    holds: [
      holds(
        'dat iedere uiting van ontevredenheid een klacht is',
        'that every expression of dissatisfaction is a complaint',
        article('artikel 14f'),
      ),
      holds(
        'een algemene beschrijving voor deelnemers en een werkbeschrijving voor medewerkers',
        'a general description for members and a work description for staff',
        article('artikel 14g'),
      ),
      holds(
        'een register, ook met de datum van afsluiten, dat u 7 jaar bewaart',
        'a register, with the closing date too, that you keep for 7 years',
        article('artikel 14h'),
      ),
      holds(
        'binnen 2 weken bevestigen, met de tijd waarin u de klacht behandelt',
        'confirming within 2 weeks, with the time within which you handle the complaint',
        article('artikel 14j, lid 2'),
      ),
      holds(
        'bij een afwijzing: de geschilleninstantie met adres en termijnen, en de burgerlijke rechter',
        'on a rejection: the dispute body with its address and terms, and the civil court',
        article('artikel 14i'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'De wet vraagt een redelijke tijd en noemt geen getal: de 8 weken zijn een voorstel. De 12 weken waar vaak over gesproken wordt, zijn iets anders: vanaf dan kan iemand naar de geschilleninstantie.',
      en: 'The law asks for a reasonable time and names no number: the 8 weeks are a proposal. The 12 weeks that are often mentioned are something else: from then on someone can go to the dispute body.',
    },
    {
      nl: 'De weg naar de geschilleninstantie gaat open 10 weken nadat de bevestiging aankwam, of 12 weken na het indienen. Alleen als de klacht over het pensioenreglement gaat. Die momenten schuiven op als u op de deelnemer wacht.',
      en: 'The way to the dispute body opens 10 weeks after the confirmation arrived, or 12 weeks after filing. Only if the complaint is about the pension rules. Those moments move while you wait for the member.',
    },
    {
      nl: 'Bewaar klachten 7 jaar na het boekjaar waarin ze zijn afgehandeld. Geef klachten over de overgang naar het nieuwe pensioen apart aan.',
      en: 'Keep complaints for 7 years after the financial year in which they were settled. Mark complaints about the move to the new pension apart.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over uw pensioen of over ons? Vertel het ons.',
      en: 'Are you unhappy about your pension or about us? Please tell us.',
    },
    complaint: {
      nl: 'Laat u ons op wat voor manier dan ook weten dat u niet tevreden bent? Dan is dat een klacht. Over uw pensioen, onze brieven of onze hulp.',
      en: 'Do you tell us in any way that you are unhappy? Then that is a complaint. About your pension, our letters or our help.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Het maakt niet uit voor uw pensioen.',
      en: 'Complaining is free. It makes no difference to your pension.',
    },
    capacities: [
      capacity('member', 'Ik bouw hier pensioen op', 'I am building up a pension here'),
      capacity('former', 'Ik bouwde hier vroeger pensioen op', 'I used to build up a pension here'),
      capacity('pensioner', 'Ik krijg hier pensioen', 'I receive a pension here'),
      capacity('entitled', 'Ik heb op een andere manier recht op pensioen', 'I have another right to a pension'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      goesTo('employer', {
        nl: [
          'Gaat het over wat uw werkgever doorgaf of inhield?',
          'Vraag het dan ook aan uw werkgever. Wij kijken of onze gegevens kloppen.',
        ],
        en: [
          'Is it about what your employer reported or deducted?',
          'Then ask your employer too. We check whether our data is right.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('amount', 'De hoogte van uw pensioen', 'The amount of your pension'),
      choice('transition', 'De overgang naar het nieuwe pensioen', 'The move to the new pension'),
      choice('overview', 'Uw pensioenoverzicht of brief', 'Your pension statement or letter'),
      choice('payment', 'De uitbetaling', 'The payment'),
      choice('transfer', 'Waardeoverdracht en een andere baan', 'Transferring and changing jobs'),
      choice('divorce-death', 'Scheiden of overlijden', 'Divorce or death'),
      ...subjects(
        'communication',
        'conduct',
        'waiting',
        'access',
        'digital',
        'policy',
        'privacy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({
        id: 'client-number',
        kind: 'short',
        nl: 'Wat is uw klantnummer?',
        en: 'What is your client number?',
        hint: {
          nl: 'Dat staat op uw pensioenoverzicht. Vul nooit uw BSN in.',
          en: 'It is on your pension statement. Never fill in your BSN.',
        },
        why: { nl: 'Dan vinden wij uw gegevens sneller.', en: 'Then we can find your details sooner.' },
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
    ],
  },
  processing: { remedies: FINANCE_REMEDIES, letterItems },
  contact: { functions: FINANCE_FUNCTIONS },
  followUp: {
    answer: { term: ownTerm(8, 'weeks', 'received') },
    externalBodies: [
      body({
        id: 'dispute-body',
        name: 'Geschilleninstantie Pensioenfondsen',
        when: AFTER_OUR_ANSWER,
        opens: OPENS,
        waits: true,
        source: secondary(
          'Dat u er een noemt: Besluit uitvoering Pensioenwet en Wvb artikel 14i. Welke dat is, verschilt',
        ),
      }),
    ],
    retention: keptFor(7, { from: 'year-of-closing', minimum }),
  },
})
