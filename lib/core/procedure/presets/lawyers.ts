// Lawyers (advocatuur): the bar's by-law wants an office procedure for every engagement; its text was not read.
import type { LawRule } from '../law/law-rules'
import { ask, CAUSE_QUESTIONS, choice, remedies, subjects } from './building-blocks'
import { holds } from './duty'
import { AFTER_OUR_ANSWER, body } from './parts/bodies'
import { goesTo } from './parts/elsewhere'
import { bothHeard } from './parts/hearing'
import { keptFor } from './parts/keeping'
import { fourWeeksOnce } from './parts/more-time'
import { capacity, office, onBehalf } from './parts/people'
import {
  answersUsuallyWithin,
  confirmsUsuallyWithin,
  keepsUsually,
  moreTimeWithReasons,
  mustHaveBody,
} from './parts/rules'
import { secondary, unread } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DECIDER, HANDLER, letterItem, OFFICER, ownTerm, SECRECY } from './standard-parts'

const bylaw = secondary('Verordening op de advocatuur artikel 6.28')
const model = secondary('Model kantoorklachtenregeling van de Nederlandse orde van advocaten')

const law: LawRule[] = [
  answersUsuallyWithin(4, 'weeks', model),
  confirmsUsuallyWithin(5, null),
  moreTimeWithReasons(['complainant', 'subject'], model),
  mustHaveBody(bylaw),
  { kind: 'not-involved', source: model },
  keepsUsually(5),
]

export const lawyers = sector({
  id: 'advocatuur',
  name: { nl: 'Advocatuur', en: 'Lawyers (advocaten)' },
  duty: {
    obliged: 'profession',
    says: {
      nl: 'Iedere advocaat moet een kantoorklachtenregeling hebben, die voor elke opdracht geldt.',
      en: 'Every lawyer must have an office complaints procedure, which applies to every engagement.',
    },
    source: bylaw,
    holds: [
      holds(
        'een klachtenfunctionaris; op een kantoor met 1 advocaat mag dat de advocaat zelf zijn',
        'a complaints officer; in a firm of 1 lawyer this may be the lawyer',
        bylaw,
      ),
      holds(
        'bij wie de klant daarna terechtkan: rechter, arbitrage of een onafhankelijke derde',
        'where the client can go next: court, arbitration or an independent third party',
        bylaw,
      ),
      holds('dat de klant het hoort vóór de opdracht', 'that the client is told before the engagement', bylaw),
    ],
  },
  law,
  notes: [
    {
      nl: 'De tekst van de verordening is niet gelezen: alleen wat de orde erover schrijft. Controleer de regeling dus zelf.',
      en: 'The text of the by-law was not read: only what the bar writes about it. So check the procedure yourself.',
    },
    {
      nl: 'De klacht en de behandeling zijn vertrouwelijk en gratis. Is de klager de tegenpartij? Dan geldt deze regeling niet: wijs op de deken.',
      en: 'The complaint and its handling are confidential and free. Is the complainant the other party? Then this procedure does not apply: point to the dean.',
    },
    {
      nl: 'Werkt u alleen? Dan mag u zelf de klachtenfunctionaris zijn. Een collega van buiten vragen is zorgvuldiger.',
      en: 'Do you work alone? Then you may be the complaints officer yourself. Asking a colleague from outside is more careful.',
    },
  ],
  offers: [
    body({
      id: 'dean',
      name: 'De deken van de orde van advocaten',
      url: 'https://www.advocatenorde.nl',
      when: {
        nl: 'Dat kan als het gaat over het gedrag van de advocaat. De deken gaat niet over geld.',
        en: 'You can do this if it is about how the lawyer behaved. The dean does not deal with money.',
      },
      source: unread('Tuchtrecht van de advocatuur'),
    }),
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over onze advocaten of ons kantoor? Vertel het ons.',
      en: 'Are you unhappy about our lawyers or our firm? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over de opdracht, het werk van uw advocaat of de rekening? Dan hebt u een klacht. De regeling geldt voor alle opdrachten aan ons kantoor.',
      en: 'Are you unhappy about the engagement, the work of your lawyer or the bill? Then you have a complaint. The procedure applies to every engagement of our firm.',
    },
    reassurance: {
      nl: 'Klagen is gratis en vertrouwelijk. Uw zaak loopt gewoon door.',
      en: 'Complaining is free and confidential. Your case simply goes on.',
    },
    capacities: [
      capacity('client', 'Ik ben cliënt van dit kantoor', 'I am a client of this firm'),
      onBehalf('representative', 'Ik klaag namens een cliënt', 'I am complaining on behalf of a client'),
    ],
    elsewhere: [
      goesTo('other-party', {
        nl: [
          'Bent u de tegenpartij in een zaak?',
          'Dan geldt deze regeling niet voor u. U kunt naar de deken van de orde van advocaten.',
        ],
        en: [
          'Are you the other party in a case?',
          'Then this procedure is not for you. You can go to the dean of the bar.',
        ],
      }),
      goesTo('disciplinary', {
        nl: [
          'Gaat het over het gedrag van de advocaat?',
          'U kunt bij ons klagen. U kunt ook naar de deken van de orde van advocaten.',
        ],
        en: ['Is it about how the lawyer behaved?', 'You can complain to us. You can also go to the dean of the bar.'],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('engagement', 'De opdracht en de afspraken', 'The engagement and the agreements'),
      choice('legal-work', 'De kwaliteit van het werk', 'The quality of the work'),
      choice('fees', 'De rekening of het uurtarief', 'The bill or the hourly rate'),
      choice('legal-aid', 'Toevoeging en eigen bijdrage', 'Legal aid and own contribution'),
      choice('deadline', 'Een termijn die is gemist', 'A deadline that was missed'),
      ...subjects('communication', 'conduct', 'access', 'waiting', 'privacy', 'complaint-handling', 'other'),
    ],
    questions: [
      ask({
        id: 'which-case',
        kind: 'short',
        nl: 'Over welke zaak gaat het?',
        en: 'Which case is it about?',
        hint: { nl: 'Een dossiernummer of een paar woorden.', en: 'A case number or a few words.' },
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
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
      'compensation',
      'process-change',
      'training',
      'information-change',
      'none',
    ),
    letterItems: [
      letterItem('judgement', false, model),
      letterItem('reasons', false, model),
      letterItem('recommendations', false, model),
      letterItem('external-route', false, bylaw),
    ],
    secrecy: {
      nl: `${SECRECY.nl} Ook voor uw klacht geldt het beroepsgeheim.`,
      en: `${SECRECY.en} Professional secrecy covers your complaint as well.`,
    },
    // No duty: the model of the bar lets both sides explain.
    hearing: {
      ...bothHeard({
        from: 'received',
        by: HANDLER,
        form: 'oral-or-written',
        helper: false,
        report: false,
        grounds: [],
        source: model,
      }),
      mandatory: false,
    },
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: ['De klachtenfunctionaris', 'Luistert naar u en naar de advocaat, en zoekt met u naar een oplossing.'],
        en: ['The complaints officer', 'Listens to you and to the lawyer, and looks for a solution with you.'],
      }),
      office(
        OFFICER,
        {
          nl: ['De vervangend klachtenfunctionaris', 'Neemt het over als de klachtenfunctionaris er niet is.'],
          en: ['The deputy complaints officer', 'Takes over if the complaints officer is away.'],
        },
        { insteadOf: HANDLER },
      ),
      office(DECIDER, {
        nl: ['Het bestuur van het kantoor', 'Keurt ons antwoord goed.'],
        en: ['The board of the firm', 'Approves our answer.'],
      }),
    ],
  },
  followUp: {
    answer: { term: ownTerm(4, 'weeks', 'received') },
    extension: fourWeeksOnce(['complainant', 'subject'], model),
    externalBodies: [body({ id: 'next-body', when: AFTER_OUR_ANSWER, source: bylaw })],
    retention: keptFor(5),
  },
})
