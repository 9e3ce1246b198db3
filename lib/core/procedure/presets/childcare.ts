// Childcare (kinderopvang), by the Wet kinderopvang: six weeks without any extra time, and a yearly report before 1 June.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { choice, remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { body } from './parts/bodies'
import { DANGER, goesTo, urgently } from './parts/elsewhere'
import { COMPLAINT_HANDLER, capacity, office, onBehalf } from './parts/people'
import { confirmsUsuallyWithin, keepsUsually } from './parts/rules'
import { secondary } from './parts/sources'
import { sector } from './sector'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  demanded,
  HANDLER,
  letterItem,
  OFFICER,
  ownTerm,
  readIn,
  YEARLY_WARNINGS,
} from './standard-parts'

const wko = readIn('2026-08-01')

const letterItems: LetterItem[] = [
  letterItem('judgement', true, wko('Wet kinderopvang artikel 1.57b, lid 2, onder e')),
  letterItem('reasons', true, wko('Wet kinderopvang artikel 1.57b, lid 2, onder e')),
  letterItem('measures-with-date', true, wko('Wet kinderopvang artikel 1.57b, lid 2, onder f')),
  letterItem('external-route', false, wko('Wet kinderopvang artikel 1.57c, lid 2')),
]

const report = {
  id: 'yearly-report',
  title: {
    nl: 'Een verslag over de klachten van het vorige jaar sturen aan de toezichthouder (GGD) en tegelijk aan de ouders',
    en: 'Sending a report on the previous year’s complaints to the supervisor (GGD) and to parents at the same time',
  },
  by: DECIDER,
  month: 6,
  day: 1,
  monthsAfterYear: null,
  warnings: YEARLY_WARNINGS,
  notWithoutComplaints: true,
  source: wko('Wet kinderopvang artikel 1.57b, leden 4 tot en met 9'),
}

const law: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 6, unit: 'weeks' },
    from: 'submitted',
    endRule: 'none',
    source: wko('Wet kinderopvang artikel 1.57b, lid 2, onder d'),
  },
  confirmsUsuallyWithin(5, wko('Wet kinderopvang artikel 1.57b')),
  { kind: 'no-extension', source: wko('Wet kinderopvang artikel 1.57b') },
  { kind: 'readers', widest: 'department', mandatory: false, source: wko('Wet kinderopvang artikel 1.57d') },
  { kind: 'no-suspension', source: wko('Wet kinderopvang artikel 1.57b') },
  { kind: 'filing-window', needed: false, atLeast: null, open: true, source: wko('Wet kinderopvang artikel 1.57b') },
  {
    kind: 'external-body',
    mandatory: true,
    recognised: { name: 'Geschillencommissie Kinderopvang', source: secondary('Geschillencommissie Kinderopvang') },
    source: wko('Wet kinderopvang artikel 1.57c, lid 1'),
  },
  keepsUsually(2),
  {
    kind: 'advice',
    from: { nl: 'de oudercommissie', en: 'the parent committee' },
    source: wko('Wet kinderopvang artikel 1.60, lid 1, onder e'),
  },
  demanded('capacities', 'parent', { nl: 'ouders', en: 'parents' }, wko('Wet kinderopvang artikel 1.57b')),
  demanded('yearlyTasks', report.id, report.title, report.source),
  { kind: 'yearly-before', task: report.id, month: 6, day: 1, exempt: true, source: report.source },
]

export const childcare = sector({
  id: 'kinderopvang',
  name: { nl: 'Kinderopvang en gastouderbureau', en: 'Childcare and childminding agency' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere houder van een kindercentrum of gastouderbureau moet een schriftelijke klachtenregeling hebben.',
      en: 'Every holder of a childcare centre or childminding agency must have a written complaints procedure.',
    },
    source: wko('Wet kinderopvang artikel 1.57b'),
    holds: [
      holds(
        'een oordeel met redenen binnen 6 weken na het indienen, zonder extra tijd',
        'a judgement with reasons within 6 weeks of filing, without extra time',
        wko('Wet kinderopvang artikel 1.57b, lid 2'),
      ),
      holds(
        'wanneer maatregelen klaar zijn',
        'when measures will be done',
        wko('Wet kinderopvang artikel 1.57b, lid 2, onder f'),
      ),
      holds(
        'bij welke erkende geschillencommissie u hoort',
        'which recognised dispute body you belong to',
        wko('Wet kinderopvang artikel 1.57c'),
      ),
      holds(
        'een verslag per jaar, vóór 1 juni, aan de toezichthouder en de ouders',
        'a report each year, before 1 June, to the supervisor and the parents',
        wko('Wet kinderopvang artikel 1.57b, leden 4 tot en met 9'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Zes weken is het einde: de wet kent geen extra tijd. Of de Algemene termijnenwet die dag opschuift, is niet zeker. Daarom blijft de dag staan.',
      en: 'Six weeks is the end: the law knows no extra time. Whether the Algemene termijnenwet moves that day is not certain, so the day stays.',
    },
    {
      nl: 'Het jaarverslag gaat per locatie, is niet te herleiden tot personen en hoeft niet als er dat jaar geen klachten waren.',
      en: 'The yearly report is per location, cannot be traced to persons, and is not needed when there were no complaints that year.',
    },
    {
      nl: 'Breng de regeling en de geschillencommissie onder de aandacht van ouders. De oudercommissie geeft vooraf advies.',
      en: 'Bring the procedure and the dispute body to the attention of parents. The parent committee advises beforehand.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over de opvang van uw kind? Vertel het ons.',
      en: 'Are you unhappy about the care of your child? Please tell us.',
    },
    complaint: {
      nl: 'Gaat er iets niet goed met de opvang, met een medewerker of met uw contract? Dan hebt u een klacht. Het hoeft niets groots te zijn.',
      en: 'Is something wrong with the childcare, a member of staff or your contract? Then you have a complaint. It does not have to be something big.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Uw kind merkt er niets van.',
      en: 'Complaining is free. Your child will not notice.',
    },
    capacities: [
      capacity('parent', 'Ik ben ouder of verzorger', 'I am a parent or carer'),
      onBehalf('for-parent', 'Ik klaag voor een ouder', 'I am complaining for a parent'),
    ],
    elsewhere: [
      DANGER,
      urgently('abuse', {
        nl: [
          'Denkt u aan mishandeling of misbruik?',
          'Bel Veilig Thuis: 0800 2000. Of bel de vertrouwensinspecteur: 0900 111 31 11. U kunt het ook meteen aan ons vertellen.',
        ],
        en: [
          'Do you suspect abuse?',
          'Call Veilig Thuis: 0800 2000. Or call the confidential inspector: 0900 111 31 11. You can also tell us straight away.',
        ],
      }),
      goesTo('parent-committee', {
        nl: [
          'Is de oudercommissie niet om advies gevraagd?',
          'De oudercommissie kan daarmee naar de Geschillencommissie Kinderopvang.',
        ],
        en: [
          'Was the parent committee not asked for advice?',
          'The parent committee can take that to the childcare dispute body.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('child-safety', 'De veiligheid van uw kind', 'The safety of your child'),
      ...subjects('conduct', 'communication'),
      choice('staff-changes', 'Wisseling van medewerkers', 'Changes of staff'),
      choice('group-size', 'De groep en hoe groot die is', 'The group and its size'),
      choice('pick-up', 'Halen en brengen', 'Drop-off and pick-up'),
      choice('development', 'Spelen, leren en ontwikkeling', 'Play, learning and development'),
      choice('meals', 'Eten, slapen en verzorging', 'Food, sleep and care'),
      ...subjects('access', 'waiting', 'billing', 'contract', 'privacy', 'digital', 'complaint-handling', 'other'),
    ],
  },
  processing: {
    remedies: remedies(
      'apology',
      'explanation',
      'talk',
      'performance',
      'refund',
      'discount',
      'data-correction',
      'process-change',
      'training',
      'information-change',
      'none',
    ),
    letterItems,
  },
  contact: {
    functions: [
      COMPLAINT_HANDLER,
      office(OFFICER, {
        nl: [
          'De vertrouwenspersoon voor ouders',
          'Helpt u met uw vragen. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
        ],
        en: [
          'The confidential adviser for parents',
          'Helps you with your questions. Takes over if your complaint is about the complaint handler.',
        ],
      }),
      office(DECIDER, {
        nl: ['De directie van de opvang', 'Geeft het oordeel en legt het uit. Zegt ook wat er verandert, en wanneer.'],
        en: ['The childcare management', 'Gives the judgement and explains it. Also says what will change, and when.'],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
    answer: {
      term: {
        period: { amount: 6, unit: 'weeks' },
        from: 'submitted',
        endRule: 'none',
        source: wko('Wet kinderopvang artikel 1.57b, lid 2, onder d'),
      },
    },
    externalBodies: [
      body({
        id: 'dispute-body',
        name: 'Geschillencommissie Kinderopvang',
        url: 'https://www.degeschillencommissie.nl/over-ons/commissies/kinderopvang/',
        windows: [{ period: { amount: 12, unit: 'months' }, from: 'filing' }],
        // No answer within the six weeks that Wko 1.57b gives.
        opens: [{ period: { amount: 6, unit: 'weeks' }, from: 'filing' }],
        when: {
          nl: 'Dat kan als u binnen 6 weken geen antwoord krijgt. Het kan ook als u het niet eens bent met ons antwoord. En het kan als klagen bij ons voor u echt niet kan.',
          en: 'You can do this if you get no answer within 6 weeks. You can also do it if you disagree with our answer. And you can do it if complaining to us is really not possible for you.',
        },
        source: {
          article: 'Wet kinderopvang artikel 1.57c, lid 1; hoe lang het kan, staat in het reglement',
          stateDate: '2026-08-01',
          confidence: 'secondary',
        },
      }),
      body({
        id: 'complaints-desk',
        name: 'Klachtenloket Kinderopvang',
        url: 'https://www.klachtenloket-kinderopvang.nl',
        when: {
          nl: 'Hier krijgt u gratis uitleg en hulp. Dat kan ook voordat u bij ons klaagt.',
          en: 'They explain things and help you, free of charge. You can go to them before you complain to us.',
        },
        source: secondary('Klachtenloket Kinderopvang'),
      }),
    ],
    yearlyTasks: [report],
  },
})
