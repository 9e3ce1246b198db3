// From a room's catalogues, one a language, to words that code can ask for. A catalogue is JSON that a translator's tools can
// open; each text in it is an ICU message. A message that names variables becomes a function of them, any other a text.
import { IntlMessageFormat } from 'intl-messageformat'
import type { Run } from '@/lib/core/shared/line'
import { filledIn, type Piece, piecesOf } from './filled-in'

/** What may stand in a message: text, or a number where the message counts. */
export type Value = string | number

/** What is made of the words between <tag> and </tag>: a link, a stress. */
export type Tag = (text: string) => Run
type Values = Record<string, Value | Tag>

/** A catalogue that has the keys of these words: texts where the words have texts or functions. */
type Texts<W> = W extends readonly (infer One)[]
  ? Texts<One>[]
  : W extends string | ((...given: never[]) => unknown)
    ? string
    : { [K in keyof W]: Texts<W[K]> }

/** The words of a room in each language. Read once per process; a message with variables when it is first said. */
export function wordsOf<W, L extends string>(catalogues: Record<L, Texts<W>>): Record<L, W> {
  const said = Object.entries(catalogues).map(([lang, texts]) => [lang, wordsIn(lang, texts)])
  return Object.fromEntries(said) as Record<L, W>
}

function wordsIn(lang: string, texts: unknown): unknown {
  if (typeof texts === 'string') return said(lang, texts)
  if (Array.isArray(texts)) return texts.map((one) => wordsIn(lang, one))
  const entries = Object.entries(texts as Record<string, unknown>)
  return Object.fromEntries(entries.map(([key, value]) => [key, wordsIn(lang, value)]))
}

function said(lang: string, text: string): unknown {
  if (!/[{<']/.test(text)) return text
  if (!/[{<]/.test(text)) return new IntlMessageFormat(text, lang).format()
  let read: { message: IntlMessageFormat; pieces: Piece[] | null } | undefined
  return (values: Values) => {
    read ??= readMessage(text, lang)
    const { message, pieces } = read
    const filled = pieces && filledIn(pieces, values)
    if (filled !== null) return filled
    return text.includes('<')
      ? [message.format(withTags(values))].flat()
      : message.format(values as Record<string, Value>)
  }
}

function readMessage(text: string, lang: string) {
  const message = new IntlMessageFormat(text, lang)
  return { message, pieces: piecesOf(message.getAst()) }
}

/** The library hands the words between tags in pieces; ours are one text. */
function withTags(values: Values): Record<string, Value | ((pieces: unknown[]) => Run)> {
  const made = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? (pieces: unknown[]) => value(pieces.join('')) : value,
  ])
  return Object.fromEntries(made)
}
