// Government (overheid) without an advisory committee, by title 9.1 of the Awb: six weeks from receipt, both sides heard.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { choice, FROM_THAT_DAY, QUESTIONS_WITH_DAY, subjects } from './building-blocks'
import { holds } from './duty'
import { body } from './parts/bodies'
import { DANGER, goesTo } from './parts/elsewhere'
import { bothHeard, copyForSubject, waiveGround } from './parts/hearing'
import { keptFor } from './parts/keeping'
import { fourWeeksOrAsAgreed } from './parts/more-time'
import { capacity, office, onBehalf } from './parts/people'
import { SERVICE_REMEDIES } from './parts/remedies'
import { keepsUsually, mustConfirm } from './parts/rules'
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

const awb = readIn('2026-07-01')
const cite = (place: string) => awb(`Awb artikel ${place}`)

const letterItems: LetterItem[] = [
  letterItem('findings', true, awb('Awb artikel 9:12, lid 1')),
  letterItem('judgement', true, awb('Awb artikel 9:12, lid 1')),
  letterItem('reasons', true, awb('Awb artikel 9:12, lid 1')),
  letterItem('measures-with-date', true, awb('Awb artikel 9:12, lid 1')),
  letterItem('external-route', true, awb('Awb artikel 9:12, lid 2')),
]

const hearing = bothHeard({
  from: 'received',
  by: HANDLER,
  form: 'oral',
  helper: true,
  report: true,
  grounds: [
    waiveGround('manifestly-unfounded', awb('Awb artikel 9:10, lid 2, onder a')),
    waiveGround('waives', awb('Awb artikel 9:10, lid 2, onder b')),
    waiveGround('no-timely-reply', awb('Awb artikel 9:10, lid 2, onder c')),
  ],
  source: awb('Awb artikel 9:10'),
})
const subject = copyForSubject({ from: 'received', by: HANDLER, source: awb('Awb artikel 9:9') })

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
  source: awb('Awb artikel 9:12a'),
}

const law: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 6, unit: 'weeks' },
    withCommittee: { amount: 10, unit: 'weeks' },
    from: 'received',
    endRule: 'termijnenwet',
    source: awb('Awb artikel 9:11, lid 1'),
  },
  mustConfirm(null, awb('Awb artikel 9:6'), true),
  {
    kind: 'extension',
    period: { amount: 4, unit: 'weeks' },
    maxTimes: 1,
    total: null,
    reasonRequired: false,
    notify: ['complainant', 'subject'],
    furtherNeedsConsent: true,
    source: awb('Awb artikel 9:11, leden 2 en 3'),
  },
  { kind: 'no-suspension', source: awb('Awb artikel 9:11') },
  { kind: 'not-involved', source: awb('Awb artikel 9:7, lid 1') },
  { kind: 'ways', needs: 'oral', source: awb('Awb artikel 9:2') },
  {
    kind: 'external-body',
    mandatory: true,
    atLeast: { amount: 1, unit: 'years' },
    source: awb('Awb artikelen 9:12, lid 2, en 9:24, lid 1'),
  },
  {
    kind: 'filing-window',
    needed: false,
    atLeast: { amount: 1, unit: 'years' },
    source: awb('Awb artikel 9:8, lid 1'),
  },
  keepsUsually(5),
  demanded('yearlyTasks', publication.id, publication.title, publication.source),
  awbRefusalRule({ cite }),
]

export const government = sector({
  id: 'overheid',
  name: { nl: 'Overheid (Awb), zonder adviescommissie', en: 'Government body (Awb), without advisory committee' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Ieder bestuursorgaan moet klachten goed behandelen. Voor schriftelijke klachten staan de stappen in de wet.',
      en: 'Every government body must handle complaints properly. For written complaints the law gives the steps.',
    },
    source: awb('Awb artikel 9:2'),
    holds: [
      holds(
        'een schriftelijke bevestiging van ontvangst',
        'a written acknowledgement of receipt',
        awb('Awb artikel 9:6'),
      ),
      holds(
        'behandeling door iemand die er niet bij betrokken was',
        'handling by someone who was not involved',
        awb('Awb artikel 9:7'),
      ),
      holds('beide kanten horen, met een verslag', 'hearing both sides, with a report', awb('Awb artikel 9:10')),
      holds(
        'een antwoord met redenen, en de ombudsman met de termijn',
        'an answer with reasons, and the ombudsman with the time limit',
        awb('Awb artikel 9:12'),
      ),
      holds(
        'een register dat u elk jaar openbaar maakt',
        'a register that you publish each year',
        awb('Awb artikel 9:12a'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Zodra iemand tevreden is, hoeft u niet verder. Schrijf dan op hoe en wanneer dat was (Awb 9:5).',
      en: 'As soon as someone is satisfied you need not go on. Write down how and when that was (Awb 9:5).',
    },
    {
      nl: 'Alleen bij de klager mag u het horen overslaan. Degene over wie de klacht gaat, krijgt altijd de kans om gehoord te worden (Awb 9:10).',
      en: 'The hearing may be skipped for the complainant only. The person complained about always gets the chance to be heard (Awb 9:10).',
    },
    {
      nl: 'De wet noemt geen dag voor de jaarlijkse publicatie: 1 juli is een voorstel. Hoe lang u bewaart, staat in uw selectielijst.',
      en: 'The law names no day for the yearly publication: 1 July is a proposal. How long you keep cases stands in your selection list.',
    },
  ],
  definition: {
    opening: {
      nl: 'Zijn wij niet goed met u omgegaan? Vertel het ons.',
      en: 'Did we not treat you well? Please tell us.',
    },
    complaint: {
      nl: 'Vindt u dat wij, of iemand die voor ons werkt, niet goed met u zijn omgegaan? Dan hebt u een klacht. Bijvoorbeeld als u lang op antwoord wacht, verkeerde uitleg krijgt of onbeleefd wordt behandeld.',
      en: 'Do you feel that we, or someone who works for us, did not treat you well? Then you have a complaint. For example if you have to wait a long time for an answer, get wrong information or are treated rudely.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Het maakt niet uit voor andere dingen die u met ons regelt.',
      en: 'Complaining is free. It makes no difference to anything else you arrange with us.',
    },
    capacities: [
      capacity('self', 'Het is mijzelf overkomen', 'It happened to me'),
      capacity('other', 'Het is iemand anders overkomen', 'It happened to someone else'),
      onBehalf('representative', 'Ik klaag namens iemand anders', 'I am complaining on behalf of someone else'),
    ],
    filingWindow: { amount: 1, unit: 'years' },
    windowFrom: FROM_THAT_DAY,
    elsewhere: [
      DANGER,
      goesTo('objection', {
        nl: [
          'Bent u het niet eens met een besluit?',
          'Maak dan bezwaar of ga in beroep. Hoe dat moet, staat onderaan de brief met het besluit.',
        ],
        en: [
          'Do you disagree with a decision?',
          'Then you can object or appeal. The letter with the decision says how, at the bottom.',
        ],
      }),
      goesTo('already-handled', {
        nl: [
          'Hebben wij deze klacht al eerder behandeld, of loopt er een rechtszaak over?',
          'Dan hoeven wij uw klacht niet te behandelen. U krijgt daarover binnen 4 weken een brief.',
        ],
        en: [
          'Have we handled this complaint before, or is there a court case about it?',
          'Then we do not have to handle your complaint. You will get a letter about that within 4 weeks.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      ...subjects('conduct'),
      choice('wrong-information', 'Verkeerde of onduidelijke informatie', 'Wrong or unclear information'),
      choice('too-late', 'Te laat', 'Too late'),
      choice('no-reply', 'Geen antwoord', 'No reply'),
      choice('public-space', 'Een melding over straat, groen of afval', 'A report about a street, park or waste'),
      ...subjects(
        'access',
        'waiting',
        'competence',
        'digital',
        'billing',
        'privacy',
        'safety',
        'discrimination',
        'policy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: QUESTIONS_WITH_DAY,
  },
  processing: {
    remedies: SERVICE_REMEDIES,
    letterItems,
    refusal: refusalByAwb({ cite }),
    hearing,
    subject,
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: [
          'De klachtbehandelaar',
          'Was er zelf niet bij betrokken. Luistert naar beide kanten en zoekt uit wat er is gebeurd.',
        ],
        en: ['The complaint handler', 'Was not involved. Listens to both sides and looks into what happened.'],
      }),
      office(OFFICER, {
        nl: ['De klachtencoördinator', 'Let op de datums, houdt het register bij en helpt u als u vragen hebt.'],
        en: [
          'The complaints coordinator',
          'Keeps an eye on the dates, keeps the register and helps you with questions.',
        ],
      }),
      office(DECIDER, {
        nl: ['Het bestuur, of wie namens het bestuur tekent', 'Geeft het oordeel en ondertekent ons antwoord.'],
        en: ['The board, or the person who signs on its behalf', 'Gives the judgement and signs our answer.'],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'received'), inWriting: true },
    firstContact: { term: ownTerm(5, 'working-days', 'received'), by: HANDLER },
    answer: {
      term: {
        period: { amount: 6, unit: 'weeks' },
        from: 'received',
        endRule: 'termijnenwet',
        source: awb('Awb artikel 9:11, lid 1'),
      },
    },
    extension: fourWeeksOrAsAgreed(['complainant', 'subject'], awb('Awb artikel 9:11, leden 2 en 3')),
    externalBodies: [
      body({
        id: 'ombudsman',
        url: 'https://www.nationaleombudsman.nl',
        windows: [{ period: { amount: 1, unit: 'years' }, from: 'answer' }],
        when: {
          nl: 'Dat kan als u het niet eens bent met ons antwoord, of als wij te laat zijn. Meestal klaagt u eerst bij ons.',
          en: 'You can do this if you disagree with our answer, or if we are late. Usually you complain to us first.',
        },
        source: awb('Awb artikelen 9:12, lid 2, 9:18 en 9:24, lid 1'),
      }),
    ],
    yearlyTasks: [publication],
    retention: keptFor(5),
  },
})
