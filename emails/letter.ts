// A mail before it has a form: what it says, block by block. The HTML and the text part are both made from this,
// so that they cannot say different things.
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import type { Organisation, PromiseLine } from './case-mail'

export type Block =
  | { kind: 'text'; lines: readonly Line[]; tone: 'ink' | 'muted'; room?: 'wide' }
  | { kind: 'heading'; text: string }
  | { kind: 'letter'; from: string; paragraphs: readonly string[] }
  | { kind: 'promises'; title: string; lines: readonly PromiseLine[] }
  | { kind: 'action'; label: string; to: string }
  | { kind: 'code'; code: string }

export type Letter = {
  lang: PublicLang
  organisation: Organisation
  subject: string
  /** What a list of mails shows beside the subject: the next date, or what to do. */
  preheader: string
  heading: string
  blocks: readonly Block[]
  foot: readonly Line[]
}

/** What a template adds to the mail it is given. */
export type Content = Omit<Letter, 'lang' | 'organisation'>

/** Who this is from, for the foot; an address that begins with the name says it already. */
export function nameAndAddress({ name, address }: Organisation): string {
  if (!address) return name
  return address.startsWith(name) ? address : `${name}, ${address}`
}

/** A paragraph of one line. */
export function paragraph(...line: Line): Block {
  return { kind: 'text', lines: [line], tone: 'ink' }
}

/** A paragraph that explains, in a softer ink. */
export function aside(...line: Line): Block {
  return { kind: 'text', lines: [line], tone: 'muted' }
}

/** The button; none when there is no address to go to. */
export function action(label: string, to: string | null): Block[] {
  return to ? [{ kind: 'action', label, to }] : []
}

/** The promise line under its title; none when nothing is promised. */
export function promises(title: string, lines: readonly PromiseLine[]): Block[] {
  return lines.length > 0 ? [{ kind: 'promises', title, lines }] : []
}

/** A text that a person wrote, with its own paragraphs; none when there is no text. */
export function letter(from: string, body: string | null): Block[] {
  const paragraphs = (body ?? '')
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return paragraphs.length > 0 ? [{ kind: 'letter', from, paragraphs }] : []
}
