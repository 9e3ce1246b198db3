// Secondary education (voortgezet onderwijs), by the WVO 2020: as in primary education, but pupils complain too.
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

const wvo = readIn('2026-08-01')

const letterItems: LetterItem[] = [
  ...judgementItems(
    wvo('WVO 2020 artikel 3.36, lid 2'),
    wvo('WVO 2020 artikel 3.36, lid 2'),
    letterItem('board-view', true, wvo('WVO 2020 artikel 3.36, lid 3')),
  ),
  letterItem('reasons', false, null),
]

const term = ownTerm(6, 'weeks', 'submitted')
const putOff = wvo('WVO 2020 artikel 3.35, lid 4, onder c')
const committee = judges({
  secretary: SECRETARY,
  term,
  extension: judgementPutOff(putOff),
  source: wvo('WVO 2020 artikel 3.35, lid 4'),
})
const answer = afterJudgement(4, 'weeks', wvo('WVO 2020 artikel 3.36, lid 3'))

const law: LawRule[] = [
  confirmsUsuallyWithin(5, wvo('WVO 2020 artikelen 3.35 en 3.36')),
  moreTimeWithReasons(['complainant', 'subject'], wvo('WVO 2020 artikel 3.35, lid 4, onder c')),
  { kind: 'filing-window', needed: true, atLeast: null, source: wvo('WVO 2020 artikel 3.35, lid 4') },
  { kind: 'readers', widest: 'functions', mandatory: true, source: wvo('WVO 2020 artikel 3.36') },
  { kind: 'not-involved', source: wvo('WVO 2020 artikel 3.35, lid 4, onder d') },
  { kind: 'judgement-extension', notify: ['complainant', 'subject'], source: putOff },
  committeeRule(committee, {
    usually: { period: term.period, source: wvo('WVO 2020 artikel 3.35, lid 4') },
    answer,
    source: wvo('WVO 2020 artikel 3.35, lid 4'),
  }),
  MAY_HAVE_BODY,
  keepsUsually(2),
  ...mayComplain(wvo('WVO 2020 artikel 3.35'), {
    parent: ['ouders', 'parents'],
    pupil: ['leerlingen', 'pupils'],
    staff: ['personeel', 'staff'],
  }),
]

export const secondaryEducation = sector({
  id: 'voortgezet-onderwijs',
  name: { nl: 'Voortgezet onderwijs', en: 'Secondary education' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Ieder schoolbestuur in het voortgezet onderwijs moet een klachtenregeling hebben.',
      en: 'Every board of a secondary school must have a complaints procedure.',
    },
    source: wvo('WVO 2020 artikel 3.35'),
    holds: [
      holds(
        'een klachtencommissie van ten minste 3 leden, met een voorzitter van buiten',
        'a complaints committee of at least 3 members, with a chair from outside',
        wvo('WVO 2020 artikel 3.35, lid 4'),
      ),
      holds('tot wanneer iemand kan klagen', 'until when someone can complain', wvo('WVO 2020 artikel 3.35, lid 4')),
      holds(
        'binnen welke tijd het oordeel komt, en wat er gebeurt als dat niet lukt',
        'within which time the judgement comes, and what happens if it does not',
        wvo('WVO 2020 artikel 3.35, lid 4, onder c'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Tot wanneer iemand kan klagen en binnen welke tijd het oordeel komt, kiest u zelf. De 2 jaar en de 6 weken zijn een voorstel.',
      en: 'Until when someone can complain and how soon the judgement comes is for you to choose. The 2 years and the 6 weeks are a proposal.',
    },
    {
      nl: 'Alleen de commissie en het bestuur mogen bij de gegevens (WVO 2020 3.36, lid 5). Het bestuur legt uit waarom het iets anders vindt dan de commissie.',
      en: 'Only the committee and the board may see the data (WVO 2020 3.36, lid 5). The board says why if it disagrees with the committee.',
    },
    {
      nl: 'Zet informatie over de regeling in de schoolgids en op de website. Of de wet dat hier ook vraagt, is niet nagezocht.',
      en: 'Put information on the procedure in the school guide and on the website. Whether the law asks this here too was not looked up.',
    },
  ],
  offers: [NATIONAL_SCHOOL_COMMITTEE],
  definition: {
    opening: {
      nl: 'Gaat er op school iets niet goed? Vertel het ons.',
      en: 'Is something wrong at school? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over iets wat de school deed, besloot of juist niet deed? Dan hebt u een klacht. Leerlingen kunnen ook zelf klagen.',
      en: 'Are you unhappy about something the school did, decided or did not do? Then you have a complaint. Pupils can complain themselves as well.',
    },
    reassurance: {
      nl: 'Klagen is gratis. U of uw kind merkt er op school niets van.',
      en: 'Complaining is free. You or your child will not notice at school.',
    },
    capacities: [
      capacity('pupil', 'Ik ben leerling', 'I am a pupil'),
      capacity('parent', 'Ik ben ouder of verzorger', 'I am a parent or caregiver'),
      capacity('staff', 'Ik werk op deze school', 'I work at this school'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    // The law wants a window and names neither its length nor from when it counts: this is a proposal.
    filingWindow: { amount: 2, unit: 'years' },
    windowFrom: FROM_THAT_DAY,
    elsewhere: [
      DANGER,
      SEXUAL_OFFENCE,
      BULLYING_FIRST,
      goesTo('exam', {
        nl: [
          'Gaat het over het eindexamen?',
          'Daarvoor is een commissie van beroep. Wij vertellen u waar u moet zijn.',
        ],
        en: ['Is it about the final exam?', 'There is an appeals committee for that. We will tell you where to go.'],
      }),
      goesTo('admission', {
        nl: [
          'Gaat het over toelating, schorsing of van school sturen?',
          'Maak dan bezwaar. Wij vertellen u hoe dat moet.',
        ],
        en: ['Is it about admission, suspension or being expelled?', 'Then you can object. We will tell you how.'],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('bullying', 'Pesten', 'Bullying'),
      ...subjects('conduct', 'communication'),
      choice('support', 'Hulp en begeleiding', 'Help and guidance'),
      choice('marks', 'Cijfers, toetsen en overgaan', 'Marks, tests and moving up'),
      choice('teaching', 'Lessen en rooster', 'Lessons and timetable'),
      choice('suspension', 'Straf of schorsing', 'Punishment or suspension'),
      ...subjects('safety', 'discrimination', 'policy', 'access', 'billing', 'privacy', 'complaint-handling', 'other'),
    ],
    questions: QUESTIONS_WITH_DAY,
  },
  processing: {
    steps: COMMITTEE_STEPS,
    remedies: SCHOOL_REMEDIES,
    letterItems,
    committee,
    hearing: heardByCommittee('submitted', wvo('WVO 2020 artikel 3.36, lid 1')),
    secrecy: SCHOOL_SECRECY,
  },
  contact: { functions: SCHOOL_FUNCTIONS, readers: 'functions' },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
    answer: { term: answer },
    extension: fourWeeksOnce(['complainant', 'subject'], wvo('WVO 2020 artikel 3.35, lid 4, onder c')),
  },
})
