// A line of text for people: plain runs, with here and there a link, a date or a stress. Page, mail and print share it.

/** `href` is always one we made ourselves: tel, mailto, http(s), or a place in our own pages. */
export type Run =
  | string
  | { text: string; href: string }
  | { text: string; date: string }
  | { text: string; strong: true }
  /** A name as somebody wrote it, which keeps a direction of its own. */
  | { text: string; name: true }
export type Line = Run[]

const PHONE = /(?<![\d+])(?:\+31[ -]?|0)\d(?:[ -]?\d){6,9}(?![\d])/
const MAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/
const SITE = /https?:\/\/[^\s<>"']{3,300}[^\s<>"'.,;:!?)]/
const EMERGENCY = /(?<=(?:[Bb]el|[Cc]all) )112\b/
const LINKS = new RegExp([SITE, MAIL, PHONE, EMERGENCY].map((pattern) => pattern.source).join('|'), 'g')

/** A text as somebody wrote it, with its telephone numbers and addresses made into links. */
export function lineOf(text: string): Line {
  const line: Line = []
  let from = 0
  for (const found of text.matchAll(LINKS)) {
    if (found.index > from) line.push(text.slice(from, found.index))
    line.push(linkTo(found[0]))
    from = found.index + found[0].length
  }
  if (from < text.length) line.push(text.slice(from))
  return line
}

/** The line without its links: for a title, a mail's text part, a test. */
export function plainOf(line: Line): string {
  return line.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

/** A telephone number as a link; written as the organisation writes it. */
export function phoneLink(phone: string): Run {
  return { text: phone, href: `tel:${dialled(phone)}` }
}

/** An e-mail address as a link. */
export function mailLink(email: string): Run {
  return { text: email, href: `mailto:${email}` }
}

function linkTo(text: string): Run {
  if (text.includes('://')) return { text, href: text }
  return text.includes('@') ? mailLink(text) : phoneLink(text)
}

function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '')
  return /^0[1-9]\d{8}$/.test(digits) ? `+31${digits.slice(1)}` : digits
}
