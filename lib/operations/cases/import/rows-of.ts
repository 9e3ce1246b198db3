// A CSV file as rows with their line numbers: UTF-8 with or without a mark, comma or semicolon. A text in quotes may run
// over lines; a quote that is never closed costs its own row and none after it.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { cleanLine } from '@/lib/core/shared/written-text'
import type { Row } from './read-row'
import type { RowProblem } from './row-problem'

export type FoundRow = { line: number; row: Row } | { line: number; problem: RowProblem }
type Delimiter = ',' | ';'

type Line = { at: number; text: string }

/** More characters than a row can have; behind it stands a file without line ends, or a quote that swallowed it. */
const LONGEST_LINE = 2_000_000
/** A lone carriage return at the end of what was read so far may be half of a pair. */
const LINE_END = /\r\n|\n|\r(?!$)/

/** A text in quotes over more lines than this is a quote that somebody forgot. */
const LONGEST_RECORD_LINES = 400

/** The names of the columns, as they stand in the first line, and what parts them. */
export async function headOf(file: string): Promise<{ columns: string[]; delimiter: Delimiter }> {
  for await (const { text } of linesOf(file)) {
    const bare = text.replace(/"[^"]*"/g, '')
    const delimiter = bare.split(';').length > bare.split(',').length ? ';' : ','
    return { columns: (cellsOf(text, delimiter, true) ?? []).map(cleanLine), delimiter }
  }
  return { columns: [], delimiter: ',' }
}

/** Every row after the first, in order. A row with other columns or broken quotes comes as a problem. */
export async function* rowsOf(file: string): AsyncGenerator<FoundRow> {
  const { columns, delimiter } = await headOf(file)
  const waiting: Line[] = []
  for await (const line of linesOf(file)) {
    if (line.at === 1) continue
    waiting.push(line)
    yield* rowsFrom(waiting, { columns, delimiter, isEnd: false })
  }
  yield* rowsFrom(waiting, { columns, delimiter, isEnd: true })
}

/** Lines end where files end them; the other characters that may break a line (U+2028) belong to the text they stand in. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  const input = createReadStream(file, { encoding: 'utf8' })
  let at = 0
  let rest = ''
  const line = (text: string): Line => {
    at += 1
    return { at, text: at === 1 ? text.replace(/^\uFEFF/, '') : text }
  }
  try {
    for await (const chunk of input) {
      const parts = `${rest}${chunk}`.split(LINE_END)
      // Kept one longer than it may be, so that it is still known to be too long.
      rest = (parts.pop() ?? '').slice(0, LONGEST_LINE + 1)
      for (const text of parts) yield line(text)
    }
    if (rest !== '') yield line(rest.replace(/\r$/, ''))
  } finally {
    input.destroy()
  }
}

type Shape = { columns: string[]; delimiter: Delimiter; isEnd: boolean }

/** Takes from `waiting` every row that is complete, and leaves what may still go on in the lines to come. */
function* rowsFrom(waiting: Line[], shape: Shape): Generator<FoundRow> {
  for (let first = waiting[0]; first; first = waiting[0]) {
    if (first.text.trim() === '') {
      waiting.shift()
      continue
    }
    if (first.text.length > LONGEST_LINE) {
      waiting.shift()
      yield { line: first.at, problem: { kind: 'line-too-long' } }
      continue
    }
    const found = firstRecord(waiting, shape)
    if (found === 'goes-on') return
    waiting.splice(0, found.lines)
    yield rowOf(found.cells, shape.columns, first.at)
  }
}

function firstRecord(
  waiting: Line[],
  { delimiter, isEnd }: Shape,
): { cells: string[] | null; lines: number } | 'goes-on' {
  const texts = waiting.map(({ text }) => text)
  const alone = cellsOf(texts[0] ?? '', delimiter, false)
  if (alone) return { cells: alone, lines: 1 }
  // Only what ends exactly where a quote closes is one text over several lines.
  const whole = texts.length > 1 ? cellsOf(texts.join('\n'), delimiter, false) : null
  if (whole) return { cells: whole, lines: texts.length }
  const relaxed = cellsOf(texts[0] ?? '', delimiter, true)
  if (relaxed) return { cells: relaxed, lines: 1 }
  if (!isEnd && texts.length < LONGEST_RECORD_LINES) return 'goes-on'
  return { cells: null, lines: 1 }
}

/** The cells of one record; null when the quotes do not match. `relaxed`: a quote in the middle is a quote. */
function cellsOf(text: string, delimiter: Delimiter, relaxed: boolean): string[] | null {
  try {
    const records: string[][] = parse(text, { delimiter, relax_quotes: relaxed })
    return records.length === 1 ? (records[0] ?? null) : null
  } catch {
    return null
  }
}

function rowOf(cells: string[] | null, columns: string[], line: number): FoundRow {
  if (!cells) return { line, problem: { kind: 'broken-quotes' } }
  if (cells.length !== columns.length) {
    return { line, problem: { kind: 'other-number-of-columns', found: cells.length, expected: columns.length } }
  }
  return { line, row: new Map(columns.map((column, i) => [column, cells[i] ?? ''])) }
}
