// Vocational education (mbo), by the WEB: one desk, a committee of three, and the terms of the Awb by analogy.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { ask, choice, FROM_THAT_DAY, QUESTIONS_WITH_DAY, subjects } from './building-blocks'
import { holds } from './duty'
import { NATIONAL_SCHOOL_COMMITTEE } from './parts/bodies'
import { COMMITTEE, COMMITTEE_STEPS, committee, committeeOf, committeeRule } from './parts/committee'
import { DANGER, goesTo, SEXUAL_OFFENCE } from './parts/elsewhere'
import { bothHeard, copyForSubject, waiveGround } from './parts/hearing'
import { capacity, mayComplain, office, onBehalf } from './parts/people'
import { keepsUsually, MAY_HAVE_BODY, mustConfirm } from './parts/rules'
import { SCHOOL_REMEDIES } from './parts/school'
import { awbRefusalRule, refusalByAwb } from './refusing'
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

const web = readIn('2026-08-01')
const awb = (article: string) => web(`WEB artikel 7.5.2, lid 2, met Awb artikel ${article}`)

/** By analogy a to e of the first paragraph: never for lack of weight (WEB 7.5.2). */
const BY_AWB = { cite: awb, without: ['criminal-case', 'small-interest'] }

const letterItems: LetterItem[] = [
  letterItem('findings', true, awb('9:12, lid 1')),
  letterItem('judgement', true, awb('9:12, lid 1')),
  letterItem('reasons', true, awb('9:12, lid 1')),
  letterItem('measures-with-date', true, awb('9:12, lid 1')),
  letterItem('deviation', true, awb('9:16')),
]

// By analogy the committee reports with advice, and the board decides within its own term (Awb 9:15, 9:16 and 9:11).
const advises = committee({
  gives: 'advice',
  chairFromOutside: true,
  secretary: null,
  least: 3,
  term: ownTerm(5, 'weeks', 'received'),
  extension: null,
  source: web('WEB artikel 7.5.2'),
})

const publication = {
  id: 'publication',
  title: {
    nl: 'Het register van schriftelijke klachten van het vorige jaar openbaar maken',
    en: 'Publishing the register of the previous year’s written complaints',
  },
  by: OFFICER,
  month: 7,
  day: 1,
  monthsAfterYear: null,
  warnings: YEARLY_WARNINGS,
  notWithoutComplaints: false,
  source: awb('9:12a'),
}

const law: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 10, unit: 'weeks' },
    surely: { amount: 6, unit: 'weeks' },
    from: 'received',
    endRule: 'termijnenwet',
    source: awb('9:11, lid 1'),
  },
  mustConfirm(null, web('WEB artikel 7.5.1, lid 5'), true),
  {
    kind: 'extension',
    period: { amount: 4, unit: 'weeks' },
    maxTimes: 1,
    total: null,
    reasonRequired: false,
    notify: ['complainant', 'subject'],
    furtherNeedsConsent: true,
    source: awb('9:11, leden 2 en 3'),
  },
  { kind: 'no-suspension', source: awb('9:11') },
  { kind: 'not-involved', source: awb('9:7, lid 1') },
  committeeRule(advises, { usually: null, answer: null, source: web('WEB artikel 7.5.2') }),
  MAY_HAVE_BODY,
  { kind: 'filing-window', needed: false, atLeast: { amount: 1, unit: 'years' }, source: awb('9:8, lid 1') },
  keepsUsually(2),
  awbRefusalRule({ ...BY_AWB, namesBody: false }),
  demanded('yearlyTasks', publication.id, publication.title, publication.source),
  ...mayComplain(web('WEB artikel 7.5.2, lid 1'), {
    student: ['studenten', 'students'],
    prospective: ['aanstaande studenten', 'future students'],
    former: ['oud-studenten', 'former students'],
    staff: ['personeel', 'staff'],
    involved: ['anderen die bij het onderwijs of een stage horen', 'others involved in teaching or a placement'],
  }),
]

export const vocationalEducation = sector({
  id: 'mbo',
  name: { nl: 'Mbo', en: 'Vocational education (mbo)' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere mbo-instelling moet een klachtenregeling hebben, met 1 duidelijk loket.',
      en: 'Every mbo institution must have a complaints procedure, with a single clear desk.',
    },
    source: web('WEB artikelen 7.5.1 en 7.5.2'),
    holds: [
      holds(
        '1 loket dat de ontvangst schriftelijk bevestigt, de datum opschrijft en doorstuurt',
        'a single desk that confirms receipt in writing, notes the date and passes it on',
        web('WEB artikel 7.5.1'),
      ),
      holds(
        'een klachtencommissie van 3 leden; geen van hen zit in het bestuur van een mbo-instelling',
        'a complaints committee of 3 members; none of them is on the board of an mbo institution',
        web('WEB artikel 7.5.2'),
      ),
      holds(
        'de procedure staat ook in het studentenstatuut',
        'the procedure also stands in the student statute',
        web('WEB artikel 7.4.8, lid 4, onder a'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Of de wet u 6 of 10 weken geeft, is niet zeker: met een commissie past 10 weken, maar 6 weken is veilig. Vraag het een jurist.',
      en: 'Whether the law gives you 6 or 10 weeks is not certain: with a committee 10 weeks fit, but 6 weeks are safe. Ask a lawyer.',
    },
    {
      nl: 'U mag een klacht niet weigeren omdat die te weinig gewicht heeft, en het horen niet overslaan omdat een klacht duidelijk ongegrond is.',
      en: 'You may not refuse a complaint for lack of weight, nor skip the hearing because a complaint is clearly unfounded.',
    },
    {
      nl: 'De ombudsman hoeft niet in de brief: Awb 9:12, lid 2 geldt hier niet. De wet noemt geen dag voor de jaarlijkse publicatie: 1 juli is een voorstel.',
      en: 'The ombudsman need not be named in the letter: Awb 9:12, lid 2 does not apply here. The law names no day for the yearly publication: 1 July is a proposal.',
    },
  ],
  offers: [NATIONAL_SCHOOL_COMMITTEE],
  definition: {
    opening: {
      nl: 'Gaat er iets niet goed bij uw opleiding of stage? Vertel het ons.',
      en: 'Is something wrong with your course or work placement? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over iets wat wij deden, besloten of juist niet deden? Dan hebt u een klacht. Het hoeft niets groots te zijn.',
      en: 'Are you unhappy about something we did, decided or did not do? Then you have a complaint. It does not have to be something big.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Het maakt niet uit voor uw opleiding of uw cijfers.',
      en: 'Complaining is free. It makes no difference to your course or your marks.',
    },
    capacities: [
      capacity('student', 'Ik ben student', 'I am a student'),
      capacity('prospective', 'Ik wil student worden', 'I want to become a student'),
      capacity('former', 'Ik was student', 'I was a student'),
      capacity('staff', 'Ik werk hier', 'I work here'),
      capacity(
        'involved',
        'Ik heb met het onderwijs of een stage te maken',
        'I am involved in teaching or a placement',
      ),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    filingWindow: { amount: 1, unit: 'years' },
    windowFrom: FROM_THAT_DAY,
    elsewhere: [
      DANGER,
      SEXUAL_OFFENCE,
      goesTo('exam', {
        nl: [
          'Gaat het over een examen of een bindend studieadvies?',
          'Ga dan binnen 2 weken in beroep bij de commissie van beroep voor de examens. Ons loket stuurt uw brief door.',
        ],
        en: [
          'Is it about an exam or binding study advice?',
          'Then appeal to the exam appeals committee within 2 weeks. Our desk passes your letter on.',
        ],
      }),
      goesTo('decision', {
        nl: [
          'Bent u het niet eens met een besluit over u als student?',
          'Maak dan binnen 6 weken bezwaar. Ons loket stuurt uw brief door.',
        ],
        en: [
          'Do you disagree with a decision about you as a student?',
          'Then object within 6 weeks. Our desk passes your letter on.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      ...subjects('conduct', 'communication'),
      choice('teaching', 'Lessen en rooster', 'Lessons and timetable'),
      choice('placement', 'Stage of leerbedrijf', 'Work placement or training company'),
      choice('guidance', 'Begeleiding en ondersteuning', 'Guidance and support'),
      choice('attendance', 'Aanwezigheid en verzuim', 'Attendance and absence'),
      choice('enrolment', 'Inschrijven en uitschrijven', 'Enrolling and leaving'),
      ...subjects(
        'safety',
        'discrimination',
        'billing',
        'digital',
        'policy',
        'access',
        'privacy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({ id: 'course', kind: 'short', nl: 'Welke opleiding volgt u?', en: 'Which course do you take?' }),
      ...QUESTIONS_WITH_DAY,
    ],
  },
  processing: {
    steps: COMMITTEE_STEPS,
    remedies: SCHOOL_REMEDIES,
    letterItems,
    committee: advises,
    refusal: refusalByAwb(BY_AWB),
    // Not as clearly unfounded: the WEB leaves that ground of the Awb out.
    hearing: bothHeard({
      from: 'received',
      by: COMMITTEE,
      form: 'oral',
      helper: true,
      report: true,
      grounds: [
        waiveGround('waives', awb('9:10, lid 2, onder b')),
        waiveGround('no-timely-reply', awb('9:10, lid 2, onder c')),
      ],
      source: awb('9:10 en 9:15'),
    }),
    subject: copyForSubject({ from: 'received', by: HANDLER, source: awb('9:9') }),
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: [
          'Het klachtenloket',
          'Bevestigt dat uw klacht er is, schrijft de datum op en zorgt dat de commissie uw klacht krijgt.',
        ],
        en: [
          'The complaints desk',
          'Confirms that your complaint arrived, notes the date and makes sure that the committee gets it.',
        ],
      }),
      office(OFFICER, {
        nl: ['De klachtencoördinator', 'Let op de datums, houdt het register bij en helpt u als u vragen hebt.'],
        en: [
          'The complaints coordinator',
          'Keeps an eye on the dates, keeps the register and helps you with questions.',
        ],
      }),
      ...committeeOf({
        members: {
          nl: 'Geen lid zit in het bestuur van een mbo-instelling.',
          en: 'No member is on the board of an mbo institution.',
        },
        chair: { nl: 'Werkt niet voor of bij ons.', en: 'Does not work for us.' },
      }),
      office(DECIDER, {
        nl: ['Het bestuur van de instelling', 'Beslist na het advies van de commissie, en legt uit waarom.'],
        en: ['The board of the institution', 'Decides after the advice of the committee, and says why.'],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'received'), inWriting: true },
    answer: {
      term: { period: { amount: 6, unit: 'weeks' }, from: 'received', endRule: 'termijnenwet', source: null },
    },
    extension: {
      period: { amount: 4, unit: 'weeks' },
      maxTimes: 1,
      total: null,
      reasonRequired: true,
      notify: ['complainant', 'subject'],
      furtherNeedsConsent: true,
      source: awb('9:11, leden 2 en 3'),
    },
    yearlyTasks: [publication],
  },
})
