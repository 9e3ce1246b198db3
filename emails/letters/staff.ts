import type { Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { nextPromise, subjectOf } from '../words'

export type StaffKind = 'assigned' | 'unassigned' | 'due-soon' | 'broken' | 'information-added' | 'not-delivered'

type StaffText = StaffKind | 'no-answer' | 'task-due-soon' | 'task-broken' | 'unsure'
type StaffWords = { subject: (name: string) => string; heading: string; text: string }

const words: Spoken<Record<StaffText, StaffWords>> = {
  nl: {
    assigned: {
      subject: (name) => `Een klacht voor u bij ${name}`,
      heading: 'Er is een klacht voor u.',
      text: 'U behandelt deze klacht. Hieronder staan de datums.',
    },
    unassigned: {
      subject: (name) => `Een klacht zonder behandelaar bij ${name}`,
      heading: 'Een klacht heeft nog geen behandelaar.',
      text: 'Er is nu niemand die deze klacht mag behandelen. Kies zelf wie het doet. De datums blijven staan.',
    },
    'due-soon': {
      subject: (name) => `Een datum komt dichtbij bij ${name}`,
      heading: 'Een datum komt dichtbij.',
      text: 'Dit hebben wij beloofd. Lukt het niet? Laat het de klager dan vóór die datum weten.',
    },
    'no-answer': {
      subject: (name) => `Geen antwoord op onze vraag bij ${name}`,
      heading: 'De klager heeft nog niet geantwoord.',
      text: 'De datum voor een antwoord op onze vraag is voorbij. Bel de klager, of ga verder met wat u weet.',
    },
    broken: {
      subject: (name) => `Een belofte is niet gehaald bij ${name}`,
      heading: 'Een belofte is niet gehaald.',
      text: 'Neem vandaag nog contact op met de klager. Zeg dat het niet is gelukt en wanneer het wel komt.',
    },
    'task-due-soon': {
      subject: (name) => `Een taak moet bijna klaar zijn bij ${name}`,
      heading: 'Een taak moet bijna klaar zijn.',
      text: 'Dit is werk onder elkaar. U hoeft er de klager niet over te bellen. Zorg dat de taak op tijd klaar is.',
    },
    'task-broken': {
      subject: (name) => `Een taak is te laat bij ${name}`,
      heading: 'Een taak is nog niet klaar.',
      text: 'De datum voor deze taak is voorbij. Rond de taak af, of spreek af wie dat doet. Dit is werk onder elkaar: u hoeft er de klager niet over te bellen.',
    },
    'information-added': {
      subject: (name) => `Iets toegevoegd aan een klacht bij ${name}`,
      heading: 'Er is iets toegevoegd.',
      text: 'De klager heeft iets toegevoegd aan deze klacht. U leest het in het dossier.',
    },
    'not-delivered': {
      subject: (name) => `Een e-mail kwam niet aan bij ${name}`,
      heading: 'Een e-mail kwam niet aan.',
      text: 'Wij konden een bericht over deze klacht niet bezorgen. In het dossier ziet u welk bericht. Bel de klager, of schrijf een brief.',
    },
    unsure: {
      subject: (name) => `Een e-mail kwam misschien niet aan bij ${name}`,
      heading: 'Een e-mail kwam misschien niet aan.',
      text: 'De mailserver gaf geen antwoord. Wij sturen het bericht niet vanzelf nog een keer. Vraag de klager of het er is, of verstuur het opnieuw bij Berichten.',
    },
  },
  en: {
    assigned: {
      subject: (name) => `A complaint for you at ${name}`,
      heading: 'There is a complaint for you.',
      text: 'You handle this complaint. The dates are below.',
    },
    unassigned: {
      subject: (name) => `A complaint without a handler at ${name}`,
      heading: 'A complaint has no handler yet.',
      text: 'Right now there is nobody who may handle this complaint. Please choose who does it. The dates keep running.',
    },
    'due-soon': {
      subject: (name) => `A date is coming up at ${name}`,
      heading: 'A date is coming up.',
      text: 'This is what we promised. If you cannot make it, tell the complainant before that date.',
    },
    'no-answer': {
      subject: (name) => `No answer to our question at ${name}`,
      heading: 'The complainant has not answered yet.',
      text: 'The date for an answer to our question has passed. Call the complainant, or carry on with what you know.',
    },
    broken: {
      subject: (name) => `A promise was not kept at ${name}`,
      heading: 'A promise was not kept.',
      text: 'Contact the complainant today. Say that we did not make it, and when it will be done.',
    },
    'task-due-soon': {
      subject: (name) => `A task is nearly due at ${name}`,
      heading: 'A task is nearly due.',
      text: 'This is internal work. You do not have to call the complainant about it. Make sure the task is done in time.',
    },
    'task-broken': {
      subject: (name) => `A task is late at ${name}`,
      heading: 'A task has not been done yet.',
      text: 'The date for this task has passed. Finish the task, or agree who will. This is internal work: you do not have to call the complainant about it.',
    },
    'information-added': {
      subject: (name) => `Something added to a complaint at ${name}`,
      heading: 'Something was added.',
      text: 'The complainant added something to this complaint. You can read it in the case.',
    },
    'not-delivered': {
      subject: (name) => `An email did not arrive at ${name}`,
      heading: 'An email did not arrive.',
      text: 'We could not deliver a message about this complaint. The case shows which one. Call the complainant, or send a letter.',
    },
    unsure: {
      subject: (name) => `An email may not have arrived at ${name}`,
      heading: 'An email may not have arrived.',
      text: 'The mail server gave no answer. We do not send the message again by ourselves. Ask the complainant if it is there, or send it again under Messages.',
    },
  },
}

const frame: Spoken<{ open: string; dates: string; number: (reference: string) => string; why: Line }> = {
  nl: {
    open: 'Open het dossier',
    dates: 'De datums',
    number: (reference) => `Dossier ${reference}`,
    why: ['U krijgt deze e-mail omdat u met klachten werkt. Er staat niets in over de klager of de klacht.'],
  },
  en: {
    open: 'Open the case',
    dates: 'The dates',
    number: (reference) => `Case ${reference}`,
    why: [
      'You got this email because you work with complaints. It says nothing about the complainant or the complaint.',
    ],
  },
}

function textFor(kind: StaffKind, { unanswered, task, unsure }: CaseMail): StaffText {
  if (kind === 'not-delivered' && unsure) return 'unsure'
  if (kind === 'due-soon' && unanswered) return 'no-answer'
  if (task && (kind === 'due-soon' || kind === 'broken')) return `task-${kind}`
  return kind
}

/** A mail to someone of the organisation: number, date and link; never the story or a complainant's name. */
export function forStaff(kind: StaffKind): (mail: CaseMail) => Content {
  return (mail) => {
    const said = words[mail.lang][textFor(kind, mail)]
    const around = frame[mail.lang]
    return {
      subject: subjectOf(said.subject(mail.organisation.name), mail),
      preheader: nextPromise(mail) ?? said.text,
      heading: said.heading,
      blocks: [
        paragraph({ text: around.number(mail.reference), strong: true }),
        paragraph(said.text),
        ...promises(around.dates, mail.promises),
        ...action(around.open, mail.link),
      ],
      foot: [around.why],
    }
  }
}
