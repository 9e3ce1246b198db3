// The page of a procedure as somebody reads it from top to bottom, in plain text.
import { plainOf } from '@/lib/core/shared/line'
import type { PublicPage } from '../../public-page'
import type { Block } from '../../public-parts/block'
import { paragraphs } from './plain-text'

/** Every sentence of the page, in its order; a date that holds today stands before what happens on it. */
export function pageAsText({ title, opening, today, parts, colophon, help }: PublicPage): string {
  return paragraphs([
    `# ${title}`,
    opening.heading,
    ...opening.urgent.map(plainOf),
    opening.lead,
    [opening.complain, opening.otherWays].filter((text) => text !== null).join(' | '),
    `## ${today.heading}`,
    ...today.promises.map(({ when, shown, deed, note, sum }) =>
      [`- ${when} ${shown}: ${deed}`, note && `  ${plainOf(note)}`, sum && `  ${sum}`].filter(Boolean).join('\n'),
    ),
    ...parts.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockAsText)]),
    `## ${colophon.heading}`,
    plainOf(colophon.version),
    ...colophon.lines.map(plainOf),
    ...(colophon.sources ? [colophon.sources.heading, listed(colophon.sources.items)] : []),
    `## ${help.heading}`,
    ...help.lines.map(plainOf),
  ])
}

/** One piece of a page or a leaflet. */
export function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plainOf(block.line)
    case 'heading':
      return `### ${block.text}`
    case 'list':
      return listed(block.items.map(plainOf))
    case 'steps':
      return block.items.map((line, i) => `${i + 1}. ${plainOf(line)}`).join('\n')
    case 'fold':
      return [`${block.summary} >`, listed(block.items.map(plainOf))].join('\n')
    case 'facts':
      return block.items
        .map(({ term, says, small }) =>
          [`${term}:`, ...[...says, ...small].map((line) => `  ${plainOf(line)}`)].join('\n'),
        )
        .join('\n')
  }
}

function listed(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
