// The text part: the same letter for whoever reads mail as plain text, is read to, or prints it.

import type { PromiseLine } from './case-mail'
import type { Block, Letter, Line } from './letter'

/** The whole letter as plain text: each link with its address, each promise as a sentence on a dash. */
export function letterAsText(letter: Letter): string {
  const { name, address } = letter.organisation
  return [
    name,
    `${letter.heading}\n${'='.repeat([...letter.heading].length)}`,
    ...letter.blocks.map(blockAsText),
    '--',
    ...letter.foot.map(lineAsText),
    address ? `${name}, ${address}` : name,
  ]
    .join('\n\n')
    .concat('\n')
}

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.lines.map(lineAsText).join('\n')
    case 'heading':
      return underlined(block.text)
    case 'letter':
      return [`${block.from}:`, ...block.paragraphs.map(indented)].join('\n\n')
    case 'promises':
      return `${underlined(block.title)}\n\n${block.lines.map(promiseAsText).join('\n\n')}`
    case 'action':
      return `${block.label}:\n${block.to}`
    case 'code':
      return `    ${block.code}`
  }
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat([...text].length)}`
}

function indented(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}

function promiseAsText({ when, date, deed, note }: PromiseLine): string {
  return [`- ${when} ${date}`, `  ${deed}`, ...(note ? [`  ${note}`] : [])].join('\n')
}

function lineAsText(line: Line): string {
  return line
    .map((span) => {
      if (typeof span === 'string') return span
      if ('strong' in span) return span.strong
      return span.to.startsWith('tel:') ? span.link : `${span.link} (${span.to})`
    })
    .join('')
}
