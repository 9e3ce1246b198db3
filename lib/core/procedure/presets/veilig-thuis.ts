// Veilig Thuis, by the Wmo 2015: the system of youth care, with a report that may wait until 15 July in a joint arrangement.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { choice, remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { perhapsOmbudsman } from './parts/bodies'
import { afterJudgement, COMMITTEE_STEPS, committeeOf, committeeRule, judgementItems, judges } from './parts/committee'
import { goesTo, urgently } from './parts/elsewhere'
import { heardByCommittee } from './parts/hearing'
import { fourWeeksOnce, judgementPutOff } from './parts/more-time'
import { capacity, mayComplain, office, onBehalf } from './parts/people'
import { confirmsUsuallyWithin, keepsUsually, MAY_HAVE_BODY, moreTimeWithReasons } from './parts/rules'
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

const wmo = readIn('2026-07-01')

const letterItems: LetterItem[] = [
  ...judgementItems(
    wmo('Wmo 2015 artikel 4.2.7, lid 2, onder c'),
    wmo('Wmo 2015 artikel 4.2.7, lid 2, onder c'),
    letterItem('measures', true, wmo('Wmo 2015 artikel 4.2.7, lid 5')),
  ),
  letterItem('reasons', true, wmo('Wmo 2015 artikel 4.2.7, lid 2, onder c')),
]

const term = ownTerm(6, 'weeks', 'submitted')
const putOff = wmo('Wmo 2015 artikel 4.2.7, lid 2, onder d')
const committee = judges({
  secretary: HANDLER,
  term,
  extension: judgementPutOff(putOff),
  source: wmo('Wmo 2015 artikel 4.2.7, lid 2, onder a'),
})
const answer = afterJudgement(1, 'months', wmo('Wmo 2015 artikel 4.2.7, lid 5'))

const report = {
  id: 'yearly-report',
  title: {
    nl: 'Het jaarverslag met de klachten openbaar maken en sturen aan de ministers, de toezichthouder en de regionale belangenorganisaties',
    en: 'Publishing the yearly report with the complaints, and sending it to the ministers, the supervisor and regional groups',
  },
  by: DECIDER,
  month: 6,
  day: 1,
  monthsAfterYear: null,
  warnings: YEARLY_WARNINGS,
  notWithoutComplaints: false,
  source: wmo('Wmo 2015 artikelen 4.2.10 en 4.2.11'),
}

const law: LawRule[] = [
  confirmsUsuallyWithin(5, wmo('Wmo 2015 artikel 4.2.7')),
  moreTimeWithReasons(['complainant', 'subject', 'organisation'], wmo('Wmo 2015 artikel 4.2.7, lid 2, onder d')),
  { kind: 'judgement-extension', notify: ['complainant', 'subject', 'organisation'], source: putOff },
  committeeRule(committee, {
    usually: { period: term.period, source: wmo('Wmo 2015 artikel 4.2.7, lid 2, onder c') },
    answer,
    source: wmo('Wmo 2015 artikel 4.2.7, lid 2, onder a'),
  }),
  MAY_HAVE_BODY,
  { kind: 'not-involved', source: wmo('Wmo 2015 artikel 4.2.7, lid 2, onder b') },
  keepsUsually(2),
  ...mayComplain(wmo('Wmo 2015 artikel 4.2.7, lid 1'), {
    concerned: ['de persoon om wie het gaat', 'the person concerned'],
    representative: ['vertegenwoordigers', 'representatives'],
    'next-of-kin': ['nabestaanden', 'surviving relatives'],
  }),
  demanded('yearlyTasks', report.id, report.title, report.source),
  { kind: 'yearly-before', task: report.id, month: 6, day: 1, source: report.source },
]

export const veiligThuis = sector({
  id: 'veilig-thuis',
  name: { nl: 'Veilig Thuis', en: 'Veilig Thuis (domestic violence and child abuse advice centre)' },
  aboutHealth: true,
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere Veilig Thuis-organisatie moet een klachtenregeling hebben.',
      en: 'Every Veilig Thuis organisation must have a complaints procedure.',
    },
    source: wmo('Wmo 2015 artikel 4.2.7'),
    holds: [
      holds(
        'een klachtencommissie van ten minste 3 leden, met een voorzitter van buiten',
        'a complaints committee of at least 3 members, with a chair from outside',
        wmo('Wmo 2015 artikel 4.2.7, lid 2, onder a'),
      ),
      holds(
        'de tijd waarin de commissie oordeelt, en wat er gebeurt als dat langer duurt',
        'the time within which the committee judges, and what happens if it takes longer',
        wmo('Wmo 2015 artikel 4.2.7, lid 2, onder c en d'),
      ),
      holds(
        'dat beide kanten hun verhaal kunnen doen en hulp mogen meenemen',
        'that both sides can tell their story and may bring help',
        wmo('Wmo 2015 artikel 4.2.7, lid 2, onder e en f'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Hoeveel weken het oordeel mag duren, kiest u zelf: de wet noemt geen getal. De 6 weken zijn een voorstel.',
      en: 'How many weeks the judgement may take is for you to choose: the law names no number. The 6 weeks are a proposal.',
    },
    {
      nl: 'Valt u onder een gemeenschappelijke regeling? Dan moet het verslag vóór 15 juli openbaar zijn in plaats van vóór 1 juni (Wmo 2015 4.2.11). Het moet ook binnen 10 dagen nadat het klaar is openbaar zijn.',
      en: 'Are you part of a joint arrangement? Then the report must be public before 15 July instead of before 1 June (Wmo 2015 4.2.11). It must also be public within 10 days of its adoption.',
    },
    {
      nl: 'Breng de regeling onder de aandacht van jongeren, ouders en pleegouders, en maak de regeling openbaar.',
      en: 'Bring the procedure to the attention of young people, parents and foster parents, and make it public.',
    },
  ],
  offers: [perhapsOmbudsman('De ombudsman van uw gemeente', 'Welke ombudsman over u gaat, is niet nagezocht')],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over wat wij deden? Vertel het ons.',
      en: 'Are you unhappy about what we did? Please tell us.',
    },
    complaint: {
      nl: 'Vindt u dat wij niet goed met u of met een melding omgingen? Dan hebt u een klacht. Ook als u zelf niet om onze hulp vroeg.',
      en: 'Do you feel we did not treat you or a report well? Then you have a complaint. Also if you did not ask for our help yourself.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Het maakt niet uit voor de hulp of het onderzoek.',
      en: 'Complaining is free. It makes no difference to the help or the inquiry.',
    },
    capacities: [
      capacity('concerned', 'Het ging over mij of mijn gezin', 'It was about me or my family'),
      onBehalf('representative', 'Ik vertegenwoordig iemand', 'I represent someone'),
      onBehalf('next-of-kin', 'Ik ben nabestaande', 'I am a relative of someone who has died'),
    ],
    elsewhere: [
      urgently('danger', {
        nl: [
          'Is er nu gevaar?',
          'Bel 112. Bent u bang dat het weer gebeurt? Bel Veilig Thuis: 0800 2000, dag en nacht.',
        ],
        en: [
          'Is someone in danger now?',
          'Call 112. Are you afraid that it will happen again? Call Veilig Thuis: 0800 2000, day and night.',
        ],
      }),
      goesTo('court-decision', {
        nl: ['Bent u het niet eens met een beslissing van de rechter?', 'Dan kunt u in hoger beroep gaan.'],
        en: ['Do you disagree with a decision of the court?', 'Then you can appeal.'],
      }),
      goesTo('other-help', {
        nl: [
          'Gaat het over de hulp van een andere organisatie?',
          'Klaag dan bij die organisatie. Wij vertellen u hoe dat moet.',
        ],
        en: [
          'Is it about the help of another organisation?',
          'Then complain to that organisation. We will tell you how.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      ...subjects('conduct', 'communication'),
      choice('inquiry', 'Hoe wij een melding onderzochten', 'How we looked into a report'),
      choice('report', 'Wat er in een verslag of rapport staat', 'What a report says'),
      choice('sharing', 'Met wie wij over u spraken', 'Who we talked to about you'),
      choice('safety-plan', 'Afspraken over veiligheid', 'Agreements about safety'),
      ...subjects('waiting', 'access', 'privacy', 'discrimination', 'complaint-handling', 'other'),
    ],
  },
  processing: {
    steps: COMMITTEE_STEPS,
    remedies: remedies(
      'apology',
      'explanation',
      'talk',
      'data-correction',
      'process-change',
      'training',
      'information-change',
      'none',
    ),
    letterItems,
    committee,
    hearing: heardByCommittee('submitted', wmo('Wmo 2015 artikel 4.2.7, lid 2, onder e en f')),
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: [
          'De secretaris van de klachtencommissie',
          'Is uw aanspreekpunt. Zorgt dat de commissie uw klacht krijgt en let op de datums. Stemt niet mee.',
        ],
        en: [
          'The secretary of the complaints committee',
          'Is your contact person. Makes sure that the committee gets your complaint and watches the dates. Has no vote.',
        ],
      }),
      office(
        OFFICER,
        {
          nl: ['De vertrouwenspersoon', 'Luistert naar u, legt de regeling uit en helpt u met uw klacht.'],
          en: ['The confidant', 'Listens to you, explains the procedure and helps you with your complaint.'],
        },
        { independent: true },
      ),
      ...committeeOf({
        chair: { nl: 'Werkt niet voor of bij Veilig Thuis.', en: 'Does not work for Veilig Thuis.' },
      }),
      office(DECIDER, {
        nl: ['De directie van Veilig Thuis', 'Zegt binnen 1 maand na het oordeel of er iets verandert, en wat.'],
        en: [
          'The management of Veilig Thuis',
          'Says within 1 month of the judgement whether something changes, and what.',
        ],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
    answer: { term: answer },
    extension: fourWeeksOnce(['complainant', 'subject', 'organisation'], wmo('Wmo 2015 artikel 4.2.7, lid 2, onder d')),
    yearlyTasks: [report],
  },
})
