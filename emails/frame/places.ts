// A page with a place for each text, so that it can be drawn once for all letters of its kind.
import type { Line, Run } from '@/lib/core/shared/line'
import type { PromiseLine } from '../case-mail'
import type { Block } from '../letter'
import type { Page } from './page'

/** Stands for a text in what is drawn; in no text of ours, and never beside one, as every text is taken out. */
const PLACE = /\uE000(\d+)\uE001*\uE002/
/** What comes before these never depends on what follows; anything else may be left out of a page. */
const KNOWN_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/)/
/** So much of it is shown beside the subject, and what is missing is made up for with spaces. */
const PREVIEWED = 200
const SHORTEST_PLACE = 3

/** The page with places, and what stands in each; null when it has an address of which nobody knows how it is drawn. */
export function takenOut(page: Page): { shape: Page; texts: string[] } | null {
  const texts: string[] = []
  let isKnown = true
  const previewed = page.preheader.substring(0, PREVIEWED)
  const take = (text: string, length = 0): string => {
    // Nothing at all is drawn otherwise than something.
    if (text === '') return ''
    texts.push(text)
    return `${`\uE000${texts.length - 1}`.padEnd(length - 1, '\uE001')}\uE002`
  }
  const takeAddress = (href: string) => {
    isKnown &&= KNOWN_ADDRESS.test(href)
    return take(href)
  }
  // First, so that its place is short: it has the length of its text.
  const preheader = previewed.length < SHORTEST_PLACE ? previewed : take(previewed, previewed.length)
  const run = (it: Run): Run => {
    if (typeof it === 'string') return take(it)
    return 'href' in it ? { text: take(it.text), href: takeAddress(it.href) } : { ...it, text: take(it.text) }
  }
  const line = (it: Line): Line => it.map(run)
  const promise = ({ mark, when, date, deed, note }: PromiseLine): PromiseLine => {
    return { mark, when: take(when), date: take(date), deed: take(deed), note: note && line(note) }
  }
  const block = (it: Block): Block => {
    switch (it.kind) {
      case 'text':
        return { ...it, lines: it.lines.map(line) }
      case 'heading':
        return { ...it, text: take(it.text) }
      case 'letter': {
        const paragraphs = it.paragraphs.map((text) =>
          text
            .split('\n')
            .map((part) => take(part))
            .join('\n'),
        )
        return { ...it, from: take(it.from), paragraphs }
      }
      case 'promises':
        return { ...it, title: take(it.title), lines: it.lines.map(promise) }
      case 'action':
        return { ...it, label: take(it.label), to: takeAddress(it.to) }
      case 'code':
        return { ...it, code: take(it.code) }
    }
  }
  const { lang, accent, accentDark } = page
  const shape: Page = {
    ...{ lang, accent, accentDark, preheader },
    name: take(page.name),
    sender: take(page.sender),
    subject: take(page.subject),
    heading: take(page.heading),
    blocks: page.blocks.map(block),
    foot: page.foot.map(line),
  }
  return isKnown ? { shape, texts } : null
}

/** What was drawn, as it stands between its places, and which text goes in each of these. */
export type Drawing = { pieces: string[]; places: number[] }

export function drawingOf(html: string): Drawing {
  const parts = html.split(PLACE)
  return { pieces: parts.filter((_, i) => i % 2 === 0), places: parts.filter((_, i) => i % 2 === 1).map(Number) }
}

/** The drawing with these texts, as text and never as markup. */
export function filledIn({ pieces, places }: Drawing, texts: readonly string[]): string {
  const safe = texts.map(asText)
  return pieces.map((piece, i) => piece + (safe[places[i] ?? -1] ?? '')).join('')
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }

function asText(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
}
