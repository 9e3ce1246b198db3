// Primary education (primair onderwijs), by WPO 14: a complaints committee judges, the school board answers to it.
import type { LawRule } from '../law/law-rules'
import type { LetterItem, Step, Task } from '../processing'
import { CAUSE_QUESTIONS, CAUSES, choice, PROMPTS, remedies, subjects, WAYS, WISHES } from './building-blocks'
import { holds } from './duty'
import { heardByCommittee, hearingRule } from './parts/hearing'
import { needsCommittee } from './parts/rules'
import type { Preset } from './preset'
import { ownRefusal } from './refusing'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  demanded,
  demandedItems,
  demandedTasks,
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
} from './standard-parts'

const wpo = readIn('2026-08-01')
const COMMITTEE = 'committee'

const letterItems: LetterItem[] = [
  letterItem('judgement', true, wpo('WPO artikel 14, lid 6')),
  letterItem('recommendations', false, wpo('WPO artikel 14, lid 6')),
  letterItem('board-view', true, wpo('WPO artikel 14, lid 7')),
  letterItem('reasons', false, null),
]

const hearing = heardByCommittee('submitted', wpo('WPO artikel 14, lid 5'))

const asks: Task[] = [
  {
    id: 'to-committee',
    title: {
      nl: 'De klacht naar de klachtencommissie sturen: ten minste 3 leden, met een voorzitter van buiten',
      en: 'Sending the complaint to the complaints committee: at least 3 members, with a chair from outside',
    },
    by: HANDLER,
    due: ownTerm(1, 'weeks', 'submitted'),
    source: wpo('WPO artikel 14, leden 2 en 4'),
  },
  {
    id: 'board-reaction',
    title: {
      nl: 'Binnen 4 weken na het oordeel laten weten of het bestuur het ermee eens is, en wat het gaat doen',
      en: 'Saying within 4 weeks of the judgement whether the board agrees, and what it will do',
    },
    by: DECIDER,
    due: ownTerm(10, 'weeks', 'submitted'),
    source: wpo('WPO artikel 14, lid 7'),
  },
]

const steps: Step[] = STEPS.map((step) =>
  step.phase === 'in-treatment'
    ? {
        ...step,
        happens: {
          nl: 'De klachtencommissie zoekt uit wat er is gebeurd. U kunt uw verhaal doen. De persoon over wie u klaagt, kan dat ook.',
          en: 'The complaints committee looks into what happened. You can tell your side. So can the person you complain about.',
        },
        by: COMMITTEE,
      }
    : step,
)

const rules: LawRule[] = [
  { kind: 'usual-answer', period: { amount: 6, unit: 'weeks' }, source: wpo('WPO artikel 14, lid 2, onder d') },
  {
    kind: 'acknowledgement',
    mandatory: false,
    inWriting: false,
    period: null,
    usual: { amount: 5, unit: 'working-days' },
    source: wpo('WPO artikel 14'),
  },
  {
    kind: 'extension',
    period: null,
    maxTimes: null,
    total: null,
    reasonRequired: true,
    notify: ['complainant', 'subject'],
    furtherNeedsConsent: false,
    source: wpo('WPO artikel 14, lid 2, onder d'),
  },
  needsCommittee(wpo('WPO artikel 14, lid 4')),
  { kind: 'filing-window', needed: true, atLeast: null, source: wpo('WPO artikel 14, lid 2, onder c') },
  { kind: 'readers', widest: 'functions', mandatory: true, source: wpo('WPO artikel 14, lid 9') },
  { kind: 'external-body', mandatory: false, source: null },
  { kind: 'retention', atLeast: null, usual: { amount: 2, unit: 'years' }, source: STORAGE_LIMITATION },
  {
    kind: 'task-term',
    task: 'board-reaction',
    period: { amount: 4, unit: 'weeks' },
    afterAnswer: true,
    source: wpo('WPO artikel 14, lid 7'),
  },
  demanded(
    'capacities',
    'parent',
    { nl: 'ouders en verzorgers', en: 'parents and caregivers' },
    wpo('WPO artikel 14, lid 1'),
  ),
  demanded('capacities', 'staff', { nl: 'personeel', en: 'staff' }, wpo('WPO artikel 14, lid 1')),
  ...demandedItems(letterItems),
  ...demandedTasks(asks),
  ...hearingRule(hearing),
]

export const primaryEducation: Preset = {
  id: 'primair-onderwijs',
  name: { nl: 'Primair onderwijs', en: 'Primary education' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Ieder schoolbestuur in het primair onderwijs moet een klachtenregeling hebben.',
      en: 'Every board of a primary school must have a complaints procedure.',
    },
    source: wpo('WPO artikel 14'),
    holds: [
      holds(
        'een klachtencommissie van ten minste 3 leden, met een voorzitter van buiten',
        'a complaints committee of at least 3 members, with a chair from outside',
        wpo('WPO artikel 14, lid 4'),
      ),
      holds('tot wanneer iemand kan klagen', 'until when someone can complain', wpo('WPO artikel 14, lid 2, onder c')),
      holds(
        'binnen welke tijd het oordeel komt, en wat er gebeurt als dat niet lukt',
        'within which time the judgement comes, and what happens if it does not',
        wpo('WPO artikel 14, lid 2, onder d'),
      ),
    ],
  },
  rules: { checkedOn: '2026-11-22', rules },
  asks,
  offers: {
    externalBodies: [
      {
        id: 'national-committee',
        name: 'Landelijke Klachtencommissie Onderwijs (LKC)',
        url: 'https://www.onderwijsgeschillen.nl',
        address: null,
        windows: [],
        until: 'last',
        phone: null,
        cost: null,
        opens: [],
        waits: false,
        when: {
          nl: 'Onze school is hierbij aangesloten. U kunt uw klacht ook daar indienen.',
          en: 'Our school has joined it. You can also take your complaint there.',
        },
        source: {
          article: 'Reglement Landelijke Klachtencommissie Onderwijs',
          stateDate: null,
          confidence: 'secondary',
        },
      },
    ],
  },
  notes: [
    {
      nl: 'Wie over de klacht gaat, doet niet mee aan de behandeling. Alleen de commissie en het bestuur mogen bij de gegevens (WPO 14, leden 4, 8 en 9).',
      en: 'Whoever the complaint is about takes no part in handling it. Only the committee and the board may see the data (WPO 14, leden 4, 8 and 9).',
    },
    {
      nl: 'Zet informatie over de klachtenregeling in de schoolgids (WPO 13, lid 1, onder f).',
      en: 'Put information on the procedure in the school guide (WPO 13, lid 1, f).',
    },
    {
      nl: 'Tot wanneer iemand kan klagen en binnen welke tijd het oordeel komt, kiest u zelf. De twee jaar en de zes weken zijn een voorstel.',
      en: 'Until when someone can complain and how soon the judgement comes is for you to choose. The two years and the six weeks are a proposal.',
    },
  ],
  draft: {
    format: 2,
    sector: 'primair-onderwijs',
    languages: ['nl', 'en'],
    definition: {
      opening: {
        nl: 'Gaat er op school iets niet goed? Vertel het ons.',
        en: 'Is something wrong at school? Please tell us.',
      },
      complaint: {
        nl: 'Bent u niet tevreden over iets wat de school deed, besloot of juist niet deed? Dan hebt u een klacht. Ook als uw kind wordt gepest of ongelijk wordt behandeld.',
        en: 'Are you unhappy about something the school did, decided or did not do? Then you have a complaint. It is also a complaint if your child is bullied or treated unfairly.',
      },
      reassurance: {
        nl: 'Klagen is gratis. Uw kind merkt er op school niets van.',
        en: 'Complaining is free. Your child will not notice at school.',
      },
      capacities: [
        { ...choice('parent', 'Ik ben ouder of verzorger', 'I am a parent or caregiver'), represents: false },
        { ...choice('staff', 'Ik werk op deze school', 'I work at this school'), represents: false },
        {
          ...choice(
            'for-someone',
            'Ik klaag voor een ouder of medewerker',
            'I am complaining for a parent or member of staff',
          ),
          represents: true,
        },
      ],
      filingWindow: { amount: 2, unit: 'years' },
      windowFrom: null,
      elsewhere: [
        {
          id: 'danger',
          when: { nl: 'Is er nu gevaar?', en: 'Is someone in danger now?' },
          where: { nl: 'Bel 112.', en: 'Call 112.' },
          urgent: true,
        },
        {
          id: 'sexual-offence',
          when: {
            nl: 'Denkt u aan seksueel misbruik of ernstig geweld door iemand van school?',
            en: 'Do you suspect sexual abuse or serious violence by someone at the school?',
          },
          where: {
            nl: 'Bel de vertrouwensinspecteur van de onderwijsinspectie: 0900 111 31 11. U kunt het ook meteen aan ons vertellen.',
            en: 'Call the confidential inspector of the education inspectorate: 0900 111 31 11. You can also tell us straight away.',
          },
          urgent: true,
        },
        {
          id: 'bullying',
          when: { nl: 'Gaat het over pesten?', en: 'Is it about bullying?' },
          where: {
            nl: 'Praat eerst met de persoon op school die daarvoor is. Helpt dat niet? Dan kunt u klagen.',
            en: 'First talk to the person at school who deals with bullying. Does that not help? Then you can complain.',
          },
          urgent: false,
        },
        {
          id: 'admission',
          when: { nl: 'Gaat het over toelating of van school sturen?', en: 'Is it about admission or being expelled?' },
          where: {
            nl: 'Dat gaat anders: met bezwaar, of bij een geschillencommissie. Wij vertellen u waar u moet zijn.',
            en: 'That goes another way: by objecting, or through a disputes committee. We will tell you where to go.',
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
        choice('bullying', 'Pesten', 'Bullying'),
        ...subjects('conduct', 'communication'),
        choice('support', 'Hulp en ondersteuning voor uw kind', 'Help and support for your child'),
        choice('teaching', 'Lessen, toetsen en advies', 'Lessons, tests and advice'),
        choice('suspension', 'Straf, schorsing of van school sturen', 'Punishment, suspension or being expelled'),
        choice('group', 'De klas of de leerkracht', 'The class or the teacher'),
        ...subjects(
          'safety',
          'discrimination',
          'policy',
          'access',
          'billing',
          'privacy',
          'complaint-handling',
          'other',
        ),
      ],
      asksWho: true,
      questions: CAUSE_QUESTIONS,
      wishes: WISHES,
      anonymous: false,
      reachBy: REACH_BY,
    },
    processing: {
      steps,
      judgements: JUDGEMENTS,
      remedies: remedies(
        'apology',
        'explanation',
        'talk',
        'performance',
        'repair',
        'data-correction',
        'process-change',
        'training',
        'information-change',
        'none',
      ),
      causes: CAUSES,
      letterItems,
      tasks: asks,
      suspension: null,
      committee: null,
      secondStage: null,
      refusal: ownRefusal(2, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
      secrecy: {
        nl: `${SECRECY.nl} De wet zegt: de gegevens zijn alleen voor de klachtencommissie en het schoolbestuur.`,
        en: `${SECRECY.en} The law says: the data is only for the complaints committee and the school board.`,
      },
      hearing,
      subject: null,
    },
    contact: {
      functions: [
        {
          id: HANDLER,
          name: { nl: 'De klachtbehandelaar van de school', en: 'The complaint handler of the school' },
          does: {
            nl: 'Is uw aanspreekpunt en zoekt met u naar een oplossing. Zorgt dat de commissie uw klacht krijgt.',
            en: 'Is your contact person and looks for a solution with you. Makes sure that the committee gets your complaint.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: OFFICER,
          name: { nl: 'De vertrouwenspersoon', en: 'The confidential adviser' },
          does: {
            nl: 'Vertelt u waar u moet zijn. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
            en: 'Tells you where to go. Takes over if your complaint is about the complaint handler.',
          },
          independent: true,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: COMMITTEE,
          name: { nl: 'De klachtencommissie', en: 'The complaints committee' },
          does: {
            nl: 'Luistert naar beide kanten en geeft het oordeel. De voorzitter hoort niet bij de school of het bestuur.',
            en: 'Listens to both sides and gives the judgement. The chair is not part of the school or the board.',
          },
          independent: true,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: DECIDER,
          name: { nl: 'Het schoolbestuur', en: 'The school board' },
          does: {
            nl: 'Zegt wat het bestuur van het oordeel vindt, en wat er verandert.',
            en: 'Says what the board thinks of the judgement, and what will change.',
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
      readers: 'functions',
    },
    followUp: {
      acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
      firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
      answer: { term: { ...ownTerm(6, 'weeks', 'submitted') } },
      extension: {
        period: { amount: 4, unit: 'weeks' },
        maxTimes: 1,
        total: null,
        reasonRequired: true,
        notify: ['complainant', 'subject'],
        furtherNeedsConsent: false,
        source: wpo('WPO artikel 14, lid 2, onder d'),
      },
      ...OWN_PROMISES,
      externalBodies: [],
      yearlyTasks: [],
      retention: { period: { amount: 2, unit: 'years' }, from: 'closing', minimum: null, erasing: 'after-approval' },
    },
    adoption: { by: null, on: null, advisedBy: null },
  },
}
