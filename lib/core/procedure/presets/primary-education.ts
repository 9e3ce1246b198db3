// Primary education (primair onderwijs), by WPO 14: a complaints committee judges, the school board answers to it.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { choice, FROM_THAT_DAY, QUESTIONS_WITH_DAY, subjects } from './building-blocks'
import { holds } from './duty'
import { NATIONAL_SCHOOL_COMMITTEE } from './parts/bodies'
import { afterJudgement, COMMITTEE_STEPS, committeeRule, judgementItems, judges, SECRETARY } from './parts/committee'
import { DANGER, goesTo, SEXUAL_OFFENCE } from './parts/elsewhere'
import { heardByCommittee } from './parts/hearing'
import { fourWeeksOnce, judgementPutOff } from './parts/more-time'
import { capacity, mayComplain, onBehalf } from './parts/people'
import { confirmsUsuallyWithin, keepsUsually, MAY_HAVE_BODY, moreTimeWithReasons } from './parts/rules'
import { BULLYING_FIRST, SCHOOL_FUNCTIONS, SCHOOL_REMEDIES, SCHOOL_SECRECY } from './parts/school'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, HANDLER, letterItem, ownTerm, readIn } from './standard-parts'

const wpo = readIn('2026-08-01')

const letterItems: LetterItem[] = [
  ...judgementItems(
    wpo('WPO artikel 14, lid 6'),
    wpo('WPO artikel 14, lid 6'),
    letterItem('board-view', true, wpo('WPO artikel 14, lid 7')),
  ),
  letterItem('reasons', false, null),
]

const term = ownTerm(6, 'weeks', 'submitted')
const putOff = wpo('WPO artikel 14, lid 2, onder d')
const committee = judges({
  secretary: SECRETARY,
  term,
  extension: judgementPutOff(putOff),
  source: wpo('WPO artikel 14, lid 4'),
})
const answer = afterJudgement(4, 'weeks', wpo('WPO artikel 14, lid 7'))

const law: LawRule[] = [
  confirmsUsuallyWithin(5, wpo('WPO artikel 14')),
  moreTimeWithReasons(['complainant', 'subject'], wpo('WPO artikel 14, lid 2, onder d')),
  { kind: 'judgement-extension', notify: ['complainant', 'subject'], source: putOff },
  committeeRule(committee, {
    usually: { period: term.period, source: wpo('WPO artikel 14, lid 2, onder d') },
    answer,
    source: wpo('WPO artikel 14, lid 4'),
  }),
  { kind: 'not-involved', source: wpo('WPO artikel 14, lid 4, onder b') },
  { kind: 'filing-window', needed: true, atLeast: null, source: wpo('WPO artikel 14, lid 2, onder c') },
  { kind: 'readers', widest: 'functions', mandatory: true, source: wpo('WPO artikel 14, lid 9') },
  MAY_HAVE_BODY,
  keepsUsually(2),
  ...mayComplain(wpo('WPO artikel 14, lid 1'), {
    parent: ['ouders en verzorgers', 'parents and caregivers'],
    staff: ['personeel', 'staff'],
  }),
]

export const primaryEducation = sector({
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
  law,
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
  offers: [NATIONAL_SCHOOL_COMMITTEE],
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
      capacity('parent', 'Ik ben ouder of verzorger', 'I am a parent or caregiver'),
      capacity('staff', 'Ik werk op deze school', 'I work at this school'),
      onBehalf(
        'for-someone',
        'Ik klaag voor een ouder of medewerker',
        'I am complaining for a parent or member of staff',
      ),
    ],
    // The law wants a window and names neither its length nor from when it counts: this is a proposal.
    filingWindow: { amount: 2, unit: 'years' },
    windowFrom: FROM_THAT_DAY,
    elsewhere: [
      DANGER,
      SEXUAL_OFFENCE,
      BULLYING_FIRST,
      goesTo('admission', {
        nl: [
          'Gaat het over toelating of van school sturen?',
          'Dat gaat anders: met bezwaar, of bij een geschillencommissie. Wij vertellen u waar u moet zijn.',
        ],
        en: [
          'Is it about admission or being expelled?',
          'That goes another way: by objecting, or through a disputes committee. We will tell you where to go.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('bullying', 'Pesten', 'Bullying'),
      ...subjects('conduct', 'communication'),
      choice('support', 'Hulp en ondersteuning voor uw kind', 'Help and support for your child'),
      choice('teaching', 'Lessen, toetsen en advies', 'Lessons, tests and advice'),
      choice('suspension', 'Straf, schorsing of van school sturen', 'Punishment, suspension or being expelled'),
      choice('group', 'De klas of de leerkracht', 'The class or the teacher'),
      ...subjects('safety', 'discrimination', 'policy', 'access', 'billing', 'privacy', 'complaint-handling', 'other'),
    ],
    questions: QUESTIONS_WITH_DAY,
  },
  processing: {
    steps: COMMITTEE_STEPS,
    remedies: SCHOOL_REMEDIES,
    letterItems,
    committee,
    hearing: heardByCommittee('submitted', wpo('WPO artikel 14, lid 5')),
    secrecy: SCHOOL_SECRECY,
  },
  contact: { functions: SCHOOL_FUNCTIONS, readers: 'functions' },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
    answer: { term: answer },
    extension: fourWeeksOnce(['complainant', 'subject'], wpo('WPO artikel 14, lid 2, onder d')),
  },
})
