// The words that every mail shares.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import { type Line, phoneLink, type Run } from '@/lib/core/shared/line'
import type { CaseMail, PromiseLine } from './case-mail'
import type { Block } from './letter'

/** "Goedendag," or "Beste mevrouw Hendriks,". */
export function greeting(mail: CaseMail): Block {
  const words = mailWords[mail.lang].shared
  const who = (text: string): Run => ({ text, name: true })
  const line: Line = mail.greetingName ? words.dear({ name: mail.greetingName, who }) : [words.greeting]
  return { kind: 'text', lines: [line], tone: 'ink' }
}

/** Who signs, and how to reach them. */
export function signature(mail: CaseMail): Block {
  const { organisation, lang } = mail
  const lines: Line[] = [[mailWords[lang].shared.regards], [mail.signedBy ?? organisation.name]]
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
export function orCall({ organisation: { phone }, lang }: CaseMail): Line {
  if (!phone) return []
  const [first = '', ...rest] = mailWords[lang].shared.orCall({ phone, call: phoneLink })
  return typeof first === 'string' ? [` ${first}`, ...rest] : [' ', first, ...rest]
}

/** The foot of a mail to a complainant: the number, and what to do if this address is not theirs. */
export function complainantFoot(mail: CaseMail): Line[] {
  return [[numbered(mail)], notMe(mail)]
}

/** "Uw nummer is 7F3K 9QXM.", on one line. */
export function numbered({ lang, reference }: CaseMail): string {
  return mailWords[lang].shared.number({ reference: unbroken(reference) })
}

/** For whoever gets this mail by somebody else's mistake: how to tell the organisation. */
export function notMe({ lang, organisation, reference }: CaseMail): Line {
  const href = `mailto:${organisation.email}?subject=${encodeURIComponent(reference)}`
  return mailWords[lang].shared.notMe({ tell: (text) => ({ text, href }) })
}

/** "Uiterlijk maandag 30 november: de klachtenfunctionaris belt u." of the promise that comes next. */
export function nextPromise({ promises }: CaseMail): string | null {
  const next = promises.find(({ mark }) => mark === 'next')
  return next ? promiseSentence(next) : null
}

/** A promise in one sentence, its state first. */
function promiseSentence({ when, date, deed }: PromiseLine): string {
  return `${capital(`${when} ${date}`)}: ${deed}`
}

/** What a reader should not miss. */
export function strong(text: string): Run {
  return { text, strong: true }
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
