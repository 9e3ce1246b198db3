// Youth care (jeugdhulp) and certified institutions, by the Jeugdwet: a committee judges, the provider reacts within a month.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { choice, remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { perhapsOmbudsman } from './parts/bodies'
import { afterJudgement, COMMITTEE_STEPS, committeeOf, committeeRule, judgementItems, judges } from './parts/committee'
import { DANGER, goesTo, seriousIncident } from './parts/elsewhere'
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
  SECRECY,
  YEARLY_WARNINGS,
} from './standard-parts'

const jeugdwet = readIn('2026-01-01')

const letterItems: LetterItem[] = [
  ...judgementItems(
    jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder c'),
    jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder c'),
    letterItem('measures', true, jeugdwet('Jeugdwet artikel 4.2.1, lid 5')),
  ),
  letterItem('reasons', true, jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder c')),
  letterItem('external-route', false, null),
]

const term = ownTerm(6, 'weeks', 'submitted')
const putOff = jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder d')
const committee = judges({
  secretary: HANDLER,
  term,
  extension: judgementPutOff(putOff),
  source: jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder a'),
})
const answer = afterJudgement(1, 'months', jeugdwet('Jeugdwet artikel 4.2.1, lid 5'))

const report = {
  id: 'yearly-report',
  title: {
    nl: 'Het jaarverslag met de klachten openbaar maken en sturen aan de ministers, de inspectie en de regionale belangenorganisaties',
    en: 'Publishing the yearly report with the complaints, and sending it to the ministers, the inspectorate and regional groups',
  },
  by: DECIDER,
  month: 6,
  day: 1,
  monthsAfterYear: null,
  warnings: YEARLY_WARNINGS,
  notWithoutComplaints: false,
  source: jeugdwet('Jeugdwet artikelen 4.3.1 en 4.3.2'),
}

const law: LawRule[] = [
  confirmsUsuallyWithin(5, jeugdwet('Jeugdwet artikel 4.2.1')),
  moreTimeWithReasons(['complainant', 'subject', 'organisation'], jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder d')),
  { kind: 'judgement-extension', notify: ['complainant', 'subject', 'organisation'], source: putOff },
  committeeRule(committee, {
    usually: { period: term.period, source: jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder c') },
    answer,
    source: jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder a'),
  }),
  MAY_HAVE_BODY,
  { kind: 'not-involved', source: jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder b') },
  keepsUsually(2),
  {
    kind: 'advice',
    from: { nl: 'een organisatie van cliënten', en: 'a client organisation' },
    source: jeugdwet('Jeugdwet artikel 4.2.1, lid 6'),
  },
  ...mayComplain(jeugdwet('Jeugdwet artikel 4.2.1, lid 1'), {
    'young-person': ['jongeren', 'young people'],
    parent: ['ouders, ook zonder gezag', 'parents, with or without custody'],
    'foster-parent': ['pleegouders', 'foster parents'],
  }),
  demanded('yearlyTasks', report.id, report.title, report.source),
  { kind: 'yearly-before', task: report.id, month: 6, day: 1, source: report.source },
]

export const youthCare = sector({
  id: 'jeugdhulp',
  name: { nl: 'Jeugdhulp en gecertificeerde instelling', en: 'Youth care and certified institution' },
  aboutHealth: true,
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere jeugdhulpaanbieder en gecertificeerde instelling moet een klachtenregeling hebben.',
      en: 'Every youth care provider and certified institution must have a complaints procedure.',
    },
    source: jeugdwet('Jeugdwet artikel 4.2.1'),
    holds: [
      holds(
        'een klachtencommissie van ten minste 3 leden, met een voorzitter van buiten',
        'a complaints committee of at least 3 members, with a chair from outside',
        jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder a'),
      ),
      holds(
        'de tijd waarin de commissie oordeelt, geteld vanaf het indienen',
        'the time within which the committee judges, counted from filing',
        jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder c'),
      ),
      holds(
        'wat er gebeurt als dat langer duurt: een bericht met de reden en een nieuwe datum',
        'what happens if it takes longer: a notice with the reason and a new date',
        jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder d'),
      ),
      holds(
        'dat beide kanten hun verhaal kunnen doen en hulp mogen meenemen',
        'that both sides can tell their story and may bring help',
        jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder e en f'),
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
      nl: 'Stel de regeling vast samen met een organisatie van cliënten. Leg de regeling zo mogelijk ook in een gesprek uit (Jeugdwet 4.2.1, leden 6 en 7).',
      en: 'Adopt the procedure together with a client organisation. Where possible, also explain it in a conversation (Jeugdwet 4.2.1, leden 6 and 7).',
    },
    {
      nl: 'Een calamiteit of geweld meldt u zelf meteen bij de inspectie (Jeugdwet 4.1.8). Een klacht kan er een zijn.',
      en: 'You report a serious incident or violence to the inspectorate yourself, straight away (Jeugdwet 4.1.8). A complaint may be one.',
    },
    {
      nl: 'Het verslag moet binnen 10 dagen nadat het klaar is openbaar zijn, en vóór 1 juni. Een klacht die ernstig en structureel is en waarmee niets gebeurt, meldt de commissie bij de inspectie (Jeugdwet 4.2.2).',
      en: 'The report must be public within 10 days of its adoption, and before 1 June. A complaint that is serious and structural and on which nothing is done is reported to the inspectorate by the committee (Jeugdwet 4.2.2).',
    },
    {
      nl: 'Titel 9.1 van de Awb geldt niet (Jeugdwet 4.2.1, lid 8).',
      en: 'Title 9.1 of the Awb does not apply (Jeugdwet 4.2.1, lid 8).',
    },
  ],
  offers: [perhapsOmbudsman('Kinderombudsman', 'Of de Kinderombudsman over u gaat, is niet nagezocht')],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over onze hulp? Vertel het ons.',
      en: 'Are you unhappy about our help? Please tell us.',
    },
    complaint: {
      nl: 'Deden wij iets wat u niet goed vindt? Of deden wij juist niets? Dan hebt u een klacht. Dat geldt voor jongeren, ouders en pleegouders.',
      en: 'Did we do something you feel is wrong? Or did we do nothing when we should have? Then you have a complaint. This goes for young people, parents and foster parents.',
    },
    reassurance: {
      nl: 'Klagen is gratis. De hulp wordt er niet minder van.',
      en: 'Complaining is free. It does not affect the help you get.',
    },
    capacities: [
      capacity('young-person', 'Ik ben de jongere', 'I am the young person'),
      capacity('parent', 'Ik ben ouder, met of zonder gezag', 'I am a parent, with or without custody'),
      capacity('guardian', 'Ik ben voogd of heb het gezag', 'I am a guardian or have custody'),
      capacity('foster-parent', 'Ik ben pleegouder', 'I am a foster parent'),
      onBehalf('representative', 'Ik vertegenwoordig iemand', 'I represent someone'),
      onBehalf('next-of-kin', 'Ik ben nabestaande', 'I am a relative of someone who has died'),
    ],
    elsewhere: [
      DANGER,
      seriousIncident(
        'Meld het ook bij de Inspectie Gezondheidszorg en Jeugd.',
        'Also report it to the Dutch Health and Youth Care Inspectorate.',
      ),
      goesTo('court-decision', {
        nl: [
          'Bent u het niet eens met een beslissing van de kinderrechter?',
          'Dan kunt u in hoger beroep gaan. Wij kunnen die beslissing niet veranderen.',
        ],
        en: [
          'Do you disagree with a decision of the juvenile court?',
          'Then you can appeal. We cannot change that decision.',
        ],
      }),
      goesTo('closed-setting', {
        nl: [
          'Gaat het over een jongere die niet weg mag?',
          'Soms is daar een andere regeling voor. Wij vertellen u waar u moet zijn.',
        ],
        en: [
          'Is it about a young person who is not allowed to leave?',
          'Sometimes there is another procedure for that. We will tell you where to go.',
        ],
      }),
      goesTo('confidant', {
        nl: [
          'Wilt u eerst met iemand praten die niet bij ons werkt?',
          'Vraag naar de vertrouwenspersoon. Dat is gratis.',
        ],
        en: ['Do you first want to talk to someone who does not work for us?', 'Ask for the confidant. That is free.'],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      ...subjects('conduct', 'communication'),
      choice('decision-about-you', 'Een beslissing over u of uw kind', 'A decision about you or your child'),
      choice('plan', 'Het plan en de hulp', 'The plan and the help'),
      choice('report', 'Wat er in een verslag of rapport staat', 'What a report says'),
      choice('contact-visits', 'Omgang en bezoek', 'Contact and visits'),
      choice('stay', 'Het verblijf in een groep of gezin', 'Living in a group or with a family'),
      choice('worker-changes', 'Wisseling van hulpverleners', 'Changes of workers'),
      ...subjects('waiting', 'access', 'safety', 'privacy', 'discrimination', 'complaint-handling', 'other'),
    ],
  },
  processing: {
    steps: COMMITTEE_STEPS,
    remedies: remedies(
      'apology',
      'explanation',
      'talk',
      'performance',
      'data-correction',
      'process-change',
      'training',
      'information-change',
      'none',
    ),
    letterItems,
    committee,
    hearing: heardByCommittee('submitted', jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder e en f')),
    secrecy: {
      nl: `${SECRECY.nl} Uw klacht komt niet in het dossier van de hulp.`,
      en: `${SECRECY.en} Your complaint does not go into the care file.`,
    },
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
          nl: ['De vertrouwenspersoon', 'Luistert naar u, legt de regeling uit en helpt u gratis met uw klacht.'],
          en: ['The confidant', 'Listens to you, explains the procedure and helps you free of charge.'],
        },
        { independent: true },
      ),
      ...committeeOf({ chair: { nl: 'Werkt niet voor of bij ons.', en: 'Does not work for us.' } }),
      office(DECIDER, {
        nl: ['De directie van de jeugdhulp', 'Zegt binnen 1 maand na het oordeel of er iets verandert, en wat.'],
        en: [
          'The management of the youth care',
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
    extension: fourWeeksOnce(
      ['complainant', 'subject', 'organisation'],
      jeugdwet('Jeugdwet artikel 4.2.1, lid 2, onder d'),
    ),
    yearlyTasks: [report],
  },
})
