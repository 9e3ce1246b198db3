// The sentences of a public page, each with the keys of the catalogue or the fields of the procedure that it was made of.

import leaflet from '@/lib/catalogues/public/leaflet/nl.json' with { type: 'json' }
import nl from '@/lib/catalogues/public/public-page/nl.json' with { type: 'json' }
import { patternsOf, sentencesOf } from '@/lib/catalogues/testing/patterns-of'
import { messagesIn } from '@/lib/catalogues/testing/read-catalogues'
import { plainOf } from '@/lib/core/shared/line'
import { Procedure } from '../procedure'
import { type PublicPage, publicPageOf } from '../public-page'
import type { Block } from '../public-parts/block'
import { patternOf, textsIn } from '../schema-walk'

/** `keys`: of the catalogue, those that it is a sentence of. `fields`: of the procedure, whose words it carries. */
export type PageSentence = { text: string; keys: string[]; fields: string[] }

/** A message that is nothing but what is filled in says nothing by itself. */
const ONLY_FILLED_IN = /^\^(\.\+\s*)+(\$|\()/

const MESSAGES = messagesIn({ ...nl, leaflet }).map(([key, message]) => ({
  key,
  writings: patternsOf(message).map((sentences) => sentences.filter(({ source }) => !ONLY_FILLED_IN.test(source))),
}))

/** Every sentence of the page of this procedure; a key is on it when all that it says is. */
export function pageSentences(procedure: Procedure): PageSentence[] {
  const page = publicPageOf(withPlacesForWords(procedure), READING)
  const texts = [...new Set(textsOf(page).flatMap(sentencesOf))]
  const onPage = MESSAGES.flatMap(({ key, writings }) => {
    const said = writings.find((all) => all.length > 0 && all.every((one) => texts.some((text) => one.test(text))))
    return said ? [{ key, said }] : []
  })
  return texts.map((text) => ({
    text,
    keys: onPage.filter(({ said }) => said.some((one) => one.test(text))).map(({ key }) => key),
    fields: [...text.matchAll(/⟦([^⟧]+)⟧/g)].map(([, path = '']) => patternOf(path)),
  }))
}

const READING = {
  organisation: { name: 'De Linde' },
  version: 1,
  publishedOn: '2026-01-05',
  today: '2026-02-20',
  lang: 'nl',
} as const

/** The same procedure with every text of its own as the place where it stands. */
function withPlacesForWords(procedure: Procedure): Procedure {
  const copy: unknown = structuredClone(procedure)
  for (const { path, words } of textsIn(Procedure, procedure)) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const parent = steps.reduce((at, step) => (at as Record<string, unknown>)[step], copy) as Record<string, unknown>
    // What ends as a sentence does, still does.
    const [end = ''] = /[.!?]$/.exec(words.nl ?? '') ?? []
    if (parent[last]) parent[last] = { nl: `⟦${path}⟧${end}` }
  }
  return copy as Procedure
}

/** All that stands on it but the sums, which are the dates themselves. */
function textsOf({ title, opening, today, parts, colophon, help }: PublicPage): string[] {
  return [
    title,
    opening.heading,
    ...opening.urgent.map(plainOf),
    opening.lead,
    ...[opening.complain, opening.otherWays].filter((text) => text !== null),
    today.heading,
    ...today.promises.flatMap(({ deed, note }) => [deed, ...(note ? [plainOf(note)] : [])]),
    ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]),
    ...[colophon.heading, ...colophon.lines.map(plainOf)],
    ...[help.heading, ...help.lines.map(plainOf)],
  ]
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [plainOf(block.line)]
    case 'heading':
      return [block.text]
    case 'fold':
      // The questions stand as the form asks them.
      return [block.summary]
    case 'facts':
      return block.items.flatMap(({ says, small }) => [...says, ...small].map(plainOf))
    default:
      return block.items.map(plainOf)
  }
}
