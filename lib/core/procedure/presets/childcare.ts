// Childcare (kinderopvang), by the Wet kinderopvang: six weeks without any extra time, and a yearly report before 1 June.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { CAUSE_QUESTIONS, CAUSES, choice, PROMPTS, remedies, subjects, WAYS, WISHES } from './building-blocks'
import { holds } from './duty'
import { secondary } from './parts/sources'
import type { Preset } from './preset'
import { ownRefusal } from './refusing'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  demanded,
  demandedItems,
  HANDLER,
  JUDGEMENTS,
  letterItem,
  OFFICER,
  OWN_PROMISES,
  ownTerm,
  REACH_BY,
  readIn,
  SECRECY,
  STEPS,
  STORAGE_LIMITATION,
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
  warnings: YEARLY_WARNINGS,
  notWithoutComplaints: true,
  source: wko('Wet kinderopvang artikel 1.57b, leden 4 tot en met 9'),
}

const rules: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 6, unit: 'weeks' },
    from: 'submitted',
    endRule: 'none',
    source: wko('Wet kinderopvang artikel 1.57b, lid 2, onder d'),
  },
  {
    kind: 'acknowledgement',
    mandatory: false,
    inWriting: false,
    period: null,
    usual: { amount: 5, unit: 'working-days' },
    source: wko('Wet kinderopvang artikel 1.57b'),
  },
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
  { kind: 'retention', atLeast: null, usual: { amount: 2, unit: 'years' }, source: STORAGE_LIMITATION },
  {
    kind: 'advice',
    from: { nl: 'de oudercommissie', en: 'the parent committee' },
    source: wko('Wet kinderopvang artikel 1.60, lid 1, onder e'),
  },
  demanded('capacities', 'parent', { nl: 'ouders', en: 'parents' }, wko('Wet kinderopvang artikel 1.57b')),
  demanded('yearlyTasks', report.id, report.title, report.source),
  { kind: 'yearly-before', task: report.id, month: 6, day: 1, exempt: true, source: report.source },
  ...demandedItems(letterItems),
]

export const childcare: Preset = {
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
  rules: { checkedOn: '2026-11-22', rules },
  asks: [],
  offers: { externalBodies: [] },
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
  draft: {
    format: 3,
    sector: 'kinderopvang',
    languages: ['nl', 'en'],
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
        { ...choice('parent', 'Ik ben ouder of verzorger', 'I am a parent or carer'), represents: false },
        { ...choice('for-parent', 'Ik klaag voor een ouder', 'I am complaining for a parent'), represents: true },
      ],
      filingWindow: null,
      windowFrom: null,
      elsewhere: [
        {
          id: 'danger',
          when: { nl: 'Is er nu gevaar?', en: 'Is someone in danger now?' },
          where: { nl: 'Bel 112.', en: 'Call 112.' },
          urgent: true,
        },
        {
          id: 'abuse',
          when: { nl: 'Denkt u aan mishandeling of misbruik?', en: 'Do you suspect abuse?' },
          where: {
            nl: 'Bel Veilig Thuis: 0800 2000. Of bel de vertrouwensinspecteur: 0900 111 31 11. U kunt het ook meteen aan ons vertellen.',
            en: 'Call Veilig Thuis: 0800 2000. Or call the confidential inspector: 0900 111 31 11. You can also tell us straight away.',
          },
          urgent: true,
        },
        {
          id: 'parent-committee',
          when: {
            nl: 'Is de oudercommissie niet om advies gevraagd?',
            en: 'Was the parent committee not asked for advice?',
          },
          where: {
            nl: 'De oudercommissie kan daarmee naar de Geschillencommissie Kinderopvang.',
            en: 'The parent committee can take that to the childcare dispute body.',
          },
          urgent: false,
        },
        ABOUT_PERSONAL_DATA,
      ],
    },
    intake: {
      ways: WAYS,
      layout: 'topics',
      prompts: PROMPTS,
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
      asksWho: true,
      questions: CAUSE_QUESTIONS,
      wishes: WISHES,
      anonymous: false,
      reachBy: REACH_BY,
    },
    processing: {
      steps: STEPS,
      judgements: JUDGEMENTS,
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
      causes: CAUSES,
      letterItems,
      tasks: [],
      suspension: null,
      committee: null,
      secondStage: null,
      refusal: ownRefusal(2, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
      secrecy: SECRECY,
      hearing: null,
      subject: null,
    },
    contact: {
      functions: [
        {
          id: HANDLER,
          name: { nl: 'De klachtbehandelaar', en: 'The complaint handler' },
          does: {
            nl: 'Zoekt uit wat er is gebeurd en houdt u op de hoogte.',
            en: 'Finds out what happened and keeps you informed.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: OFFICER,
          name: { nl: 'De vertrouwenspersoon voor ouders', en: 'The confidential adviser for parents' },
          does: {
            nl: 'Helpt u met uw vragen. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
            en: 'Helps you with your questions. Takes over if your complaint is about the complaint handler.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: DECIDER,
          name: { nl: 'De directie van de opvang', en: 'The childcare management' },
          does: {
            nl: 'Geeft het oordeel en legt het uit. Zegt ook wat er verandert, en wanneer.',
            en: 'Gives the judgement and explains it. Also says what will change, and when.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        DEPUTY_FUNCTION,
      ],
      departments: [],
      handler: HANDLER,
      officer: OFFICER,
      routes: [],
      phone: null,
      hours: null,
      address: null,
      shows: 'function',
      readers: 'department',
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
      extension: null,
      ...OWN_PROMISES,
      externalBodies: [
        {
          id: 'dispute-body',
          name: 'Geschillencommissie Kinderopvang',
          url: 'https://www.degeschillencommissie.nl/over-ons/commissies/kinderopvang/',
          address: null,
          windows: [{ period: { amount: 12, unit: 'months' }, from: 'filing' }],
          until: 'last',
          phone: null,
          cost: null,
          // No answer within the six weeks that Wko 1.57b gives.
          opens: [{ period: { amount: 6, unit: 'weeks' }, from: 'filing' }],
          waits: false,
          when: {
            nl: 'Dat kan als u binnen 6 weken geen antwoord krijgt. Het kan ook als u het niet eens bent met ons antwoord. En het kan als klagen bij ons voor u echt niet kan.',
            en: 'You can do this if you get no answer within 6 weeks. You can also do it if you disagree with our answer. And you can do it if complaining to us is really not possible for you.',
          },
          source: {
            article: 'Wet kinderopvang artikel 1.57c, lid 1; hoe lang het kan, staat in het reglement',
            stateDate: '2026-08-01',
            confidence: 'secondary',
          },
        },
        {
          id: 'complaints-desk',
          name: 'Klachtenloket Kinderopvang',
          url: 'https://www.klachtenloket-kinderopvang.nl',
          address: null,
          windows: [],
          until: 'last',
          phone: null,
          cost: null,
          opens: [],
          waits: false,
          when: {
            nl: 'Hier krijgt u gratis uitleg en hulp. Dat kan ook voordat u bij ons klaagt.',
            en: 'They explain things and help you, free of charge. You can go to them before you complain to us.',
          },
          source: {
            article: 'Klachtenloket Kinderopvang',
            stateDate: null,
            confidence: 'secondary',
          },
        },
      ],
      yearlyTasks: [report],
      retention: { period: { amount: 2, unit: 'years' }, from: 'closing', minimum: null, erasing: 'after-approval' },
    },
    adoption: { by: null, on: null, advisedBy: null },
  },
}
