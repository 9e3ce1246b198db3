// The words that every mail shares.
import type { Spoken } from '@/lib/core/shared/language'
import { type Line, phoneLink } from '@/lib/core/shared/line'
import type { CaseMail, PromiseLine } from './case-mail'
import type { Block } from './letter'

type SharedWords = {
  greeting: string
  dear: string
  regards: string
  promise: string
  promised: string
  codeFirst: string
  number: (reference: string) => Line
  notMe: (to: string) => Line
}

export const shared: Spoken<SharedWords> = {
  nl: {
    greeting: 'Goedendag,',
    dear: 'Beste ',
    regards: 'Met vriendelijke groet,',
    promise: 'Dit beloven wij u',
    promised: 'Dit beloofden wij u',
    codeFirst: 'U krijgt eerst een code op dit e-mailadres. Zo leest alleen u het.',
    number: (reference) => [`Uw nummer is ${unbroken(reference)}.`],
    notMe: (to) => [
      'U krijgt deze e-mail omdat dit adres bij een klacht is ingevuld. Was u dat niet? ',
      { text: 'Laat het ons weten', href: to },
      '.',
    ],
  },
  en: {
    greeting: 'Hello,',
    dear: 'Dear ',
    regards: 'Kind regards,',
    promise: 'What we promise you',
    promised: 'What we promised you',
    codeFirst: 'We will first send a code to this email address. That way only you can read it.',
    number: (reference) => [`Your number is ${unbroken(reference)}.`],
    notMe: (to) => [
      'You got this email because this address was given with a complaint. Was that not you? ',
      { text: 'Please let us know', href: to },
      '.',
    ],
  },
}

/** "Goedendag," or "Beste mevrouw Hendriks,". */
export function greeting(mail: CaseMail): Block {
  const { greeting: nameless, dear } = shared[mail.lang]
  const line: Line = mail.greetingName ? [dear, { text: mail.greetingName, name: true }, ','] : [nameless]
  return { kind: 'text', lines: [line], tone: 'ink' }
}

/** Who signs, and how to reach them. */
export function signature(mail: CaseMail): Block {
  const { organisation, lang } = mail
  const lines: Line[] = [[shared[lang].regards], [mail.signedBy ?? organisation.name]]
  const phone = phoneLine(mail)
  return { kind: 'text', lines: phone ? [...lines, phone] : lines, tone: 'ink', room: 'wide' }
}

/** The telephone number as a link, with the hours; null when the organisation gives none. */
export function phoneLine({ organisation }: CaseMail): Line | null {
  const { phone, hours } = organisation
  if (!phone) return null
  return hours ? [phoneLink(phone), `, ${hours}`] : [phoneLink(phone)]
}

/** " Of bel 088 000 14 20.": never "call us" without the number, and nothing where there is none. */
export function orCall(words: string, { organisation }: CaseMail): Line {
  return organisation.phone ? [` ${words}`, phoneLink(organisation.phone), '.'] : []
}

/** The foot of a mail to a complainant: the number, and what to do if this address is not theirs. */
export function complainantFoot(mail: CaseMail): Line[] {
  return [shared[mail.lang].number(mail.reference), notMe(mail)]
}

/** For whoever gets this mail by somebody else's mistake: how to tell the organisation. */
export function notMe({ lang, organisation, reference }: CaseMail): Line {
  return shared[lang].notMe(`mailto:${organisation.email}?subject=${encodeURIComponent(reference)}`)
}

/** "Uiterlijk maandag 30 november: de klachtenfunctionaris belt u." of the promise that comes next. */
export function nextPromise({ promises }: CaseMail): string | null {
  const next = promises.find(({ mark }) => mark === 'next')
  return next ? promiseSentence(next) : null
}

/** A promise in one sentence, its state first. */
export function promiseSentence({ when, date, deed }: PromiseLine): string {
  return `${capital(`${when} ${date}`)}: ${deed}`
}

/** Without places to break the line. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** What every subject is: a fact and the number, never a word of the complaint. */
export function subjectOf(fact: string, { reference }: CaseMail): string {
  return `${fact} (${reference})`
}
