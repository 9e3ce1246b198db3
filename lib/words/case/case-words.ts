// What the closed choices of a case are called: phases, channels, outcomes, roles.

import type {
  AgreedBy,
  Channel,
  ConsentWay,
  LetterKind,
  Outcome,
  PartyRole,
  RoutedBecause,
  SentAlong,
  WithdrawnBy,
} from '@/lib/core/case/event-parts'
import type { Judgement, Phase } from '@/lib/core/procedure/processing'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

type Choices = {
  phase: Record<Phase, string>
  channel: Record<Channel, string>
  outcome: Record<Outcome, string>
  role: Record<PartyRole, string>
  judgement: Record<Judgement, string>
  because: Record<RoutedBecause, string>
  consentWay: Record<ConsentWay, string>
  letter: Record<LetterKind, string>
  /** Within a sentence, before a day: "in een gesprek op 3 maart". */
  agreedBy: Record<AgreedBy, string>
  withdrawnBy: Record<WithdrawnBy, string>
  sentAlong: Record<SentAlong, string>
}

const words: AtDesk<Choices> = {
  nl: {
    phase: {
      received: 'Ontvangen',
      assessing: 'Wordt beoordeeld',
      'in-treatment': 'In behandeling',
      'waiting-for-complainant': 'Wacht op klager',
      answered: 'Beantwoord',
      closed: 'Afgesloten',
    },
    channel: {
      form: 'formulier',
      phone: 'telefoon',
      letter: 'brief',
      email: 'e-mail',
      visit: 'aan de balie',
      import: 'ingelezen bestand',
    },
    outcome: {
      answered: 'beantwoord',
      resolved: 'samen opgelost',
      withdrawn: 'ingetrokken',
      'not-admitted': 'niet in behandeling genomen',
      forwarded: 'doorgestuurd',
      lapsed: 'niets meer gehoord',
      unknown: 'onbekend',
    },
    role: {
      complainant: 'Klager',
      representative: 'Vertegenwoordiger',
      subject: 'Over wie het gaat',
      witness: 'Getuige',
    },
    judgement: {
      upheld: 'gegrond',
      'partly-upheld': 'deels gegrond',
      'not-upheld': 'ongegrond',
      'no-finding': 'geen oordeel',
    },
    letter: {
      acknowledgement: 'de ontvangstbevestiging',
      question: 'de vraag',
      reply: 'het bericht',
      invitation: 'de brief over het gesprek',
      report: 'het verslag van het gesprek',
      copy: 'de kopie van de klacht',
      answer: 'het antwoord',
      extension: 'de brief over verdagen',
      refusal: 'de brief waarom wij de klacht niet behandelen',
    },
    because: {
      rule: 'volgens een regel van de regeling',
      default: 'volgens de regeling',
      'name-alike': 'omdat de naam lijkt op die van een medewerker',
      conflict: 'omdat de klacht over de gewone behandelaar gaat',
      'nobody-eligible': 'omdat niemand anders kon',
      'by-hand': 'met de hand',
      imported: 'volgens het ingelezen bestand',
    },
    consentWay: {
      email: 'in een e-mail',
      letter: 'in een brief',
      page: 'in een bericht op de eigen pagina',
      'talk-confirmed': 'in een gesprek dat schriftelijk is bevestigd',
    },
    agreedBy: { talk: 'in een gesprek', phone: 'aan de telefoon', email: 'per e-mail', letter: 'per brief' },
    withdrawnBy: {
      page: 'op de eigen pagina',
      phone: 'aan de telefoon',
      visit: 'aan de balie',
      email: 'per e-mail',
      letter: 'per brief',
    },
    sentAlong: {
      nothing: 'Er gingen geen gegevens mee.',
      complaint: 'De klacht met naam en adres ging mee.',
      file: 'Het hele dossier ging mee.',
    },
  },
  en: {
    phase: {
      received: 'Received',
      assessing: 'Being assessed',
      'in-treatment': 'In treatment',
      'waiting-for-complainant': 'Waiting for complainant',
      answered: 'Answered',
      closed: 'Closed',
    },
    channel: {
      form: 'form',
      phone: 'telephone',
      letter: 'letter',
      email: 'email',
      visit: 'in person',
      import: 'imported file',
    },
    outcome: {
      answered: 'answered',
      resolved: 'resolved together',
      withdrawn: 'withdrawn',
      'not-admitted': 'not taken up',
      forwarded: 'forwarded',
      lapsed: 'nothing heard any more',
      unknown: 'unknown',
    },
    role: {
      complainant: 'Complainant',
      representative: 'Representative',
      subject: 'Whom it is about',
      witness: 'Witness',
    },
    judgement: {
      upheld: 'upheld',
      'partly-upheld': 'partly upheld',
      'not-upheld': 'not upheld',
      'no-finding': 'no finding',
    },
    letter: {
      acknowledgement: 'the acknowledgement',
      question: 'the question',
      reply: 'the message',
      invitation: 'the letter about the talk',
      report: 'the report of the talk',
      copy: 'the copy of the complaint',
      answer: 'the answer',
      extension: 'the letter about the extension',
      refusal: 'the letter about why we do not handle the complaint',
    },
    because: {
      rule: 'by a rule of the procedure',
      default: 'by the procedure',
      'name-alike': "because the name is like a member's",
      conflict: 'because the complaint is about the usual handler',
      'nobody-eligible': 'because nobody else could',
      'by-hand': 'by hand',
      imported: 'by the imported file',
    },
    consentWay: {
      email: 'in an email',
      letter: 'in a letter',
      page: 'in a message on their own page',
      'talk-confirmed': 'in a talk that was confirmed in writing',
    },
    agreedBy: { talk: 'in a conversation', phone: 'by telephone', email: 'by email', letter: 'by letter' },
    withdrawnBy: {
      page: 'on their own page',
      phone: 'by telephone',
      visit: 'in person',
      email: 'by email',
      letter: 'by letter',
    },
    sentAlong: {
      nothing: 'No details went along.',
      complaint: 'The complaint went along, with name and address.',
      file: 'The whole file went along.',
    },
  },
}

/** All of them, in one language; without capitals where they stand inside a sentence. */
export function caseWords(lang: DeskLang): Choices {
  return words[lang]
}
