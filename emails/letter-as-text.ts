// The text part: the same letter for whoever reads mail as plain text, is read to, or prints it.

import type { Line, Run } from '@/lib/core/shared/line'
import type { PromiseLine } from './case-mail'
import { type Block, type Letter, nameAndAddress } from './letter'

/** The whole letter as plain text: each link with its address, each promise as a sentence on a dash. */
export function letterAsText(letter: Letter): string {
  return [
    letter.organisation.name,
    `${letter.heading}\n${'='.repeat([...letter.heading].length)}`,
    ...letter.blocks.map(blockAsText),
    '--',
    ...letter.foot.map(lineAsText),
    nameAndAddress(letter.organisation),
  ]
    .join('\n\n')
    .concat('\n')
    .replaceAll('\u00A0', ' ')
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
  return [`- ${when} ${date}`.trimEnd(), `  ${deed}`, ...(note ? [`  ${lineAsText(note)}`] : [])].join('\n')
}

function lineAsText(line: Line): string {
  return line.map(runAsText).join('')
}

function runAsText(run: Run): string {
  if (typeof run === 'string') return run
  if (!('href' in run) || run.href.startsWith('tel:')) return run.text
  if (run.href.startsWith('mailto:')) return `${run.text} (${run.href.slice(7).replace(/\?.*/, '')})`
  return run.text === run.href ? run.text : `${run.text} (${run.href})`
}
