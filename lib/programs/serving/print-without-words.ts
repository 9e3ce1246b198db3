// What the web process prints of a fault: its kind, its place, and the mark by which whoever saw it can ask about it. A message
// may quote what somebody typed, and a database adds the row it was about: neither is printed, whoever does the printing.
import { namelessFault } from '@/lib/core/shared/nameless-fault'

const LONGEST_LINE = 300
/** The framework quotes what it was sent between these. */
const QUOTED = /`[^`]*`|"[^"]*"|'[^']*'|“[^”]*”/g
const MOST_CAUSES = 5

/** One line for whatever is printed: faults without their words, and of a sentence only what is ours. */
export function lineWithoutWords(things: readonly unknown[]): string {
  return things.map(saidOf).filter(Boolean).join(' ')
}

function saidOf(thing: unknown): string {
  if (thing instanceof Error) return faultLine(thing)
  if (typeof thing === 'string') return sentenceOf(thing)
  if (typeof thing === 'number' || typeof thing === 'boolean') return String(thing)
  return thing === undefined || thing === null ? '' : `(${typeof thing})`
}

// A fault that was made into text before it came here has its place below it: what stands above is its message.
function sentenceOf(text: string): string {
  const [sentence = ''] = text.split('\n')
  const looksLikeFault = /\n\s+at /.test(text) || /(?:^|\s)\w*Error\b/.test(sentence)
  if (looksLikeFault) return `(fault) ${placesIn(text).join(' ')}`.trim()
  return sentence.replace(QUOTED, '…').slice(0, LONGEST_LINE)
}

function faultLine(fault: Error): string {
  const { message: kind, stack = '' } = namelessFault(fault)
  const digest = 'digest' in fault ? String(fault.digest) : ''
  const mark = /^[\w@;]{1,60}$/.test(digest) ? { fault: digest } : {}
  return JSON.stringify({ ...mark, kind, at: placesIn(stack), ...becauseOf(fault) })
}

function becauseOf(fault: Error): { because?: string[] } {
  const because: string[] = []
  let cause: unknown = fault.cause
  while (cause !== undefined && because.length < MOST_CAUSES) {
    because.push(namelessFault(cause).message)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return because.length > 0 ? { because } : {}
}

function placesIn(stack: string): string[] {
  const lines = stack.split('\n').filter((line) => /^\s+at [^\n]*(?::\d+:\d+\)?|ignore-listed frames)$/.test(line))
  return lines.slice(0, 8).map((line) => line.trim().slice(0, LONGEST_LINE))
}
