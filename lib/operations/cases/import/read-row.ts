// One row of a file, read by its map: a complaint as it was filed elsewhere, or what stands in the way of reading it.
import { createHash } from 'node:crypto'
import { type CivilDate, isCivilDate } from '@/lib/core/calendar/civil-date'
import { LONGEST_TEXT } from '@/lib/core/case/case-text'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { cleanLine, cleanText, isFarTooLong } from '@/lib/core/shared/written-text'
import type { Complaint } from '../file-complaint'
import { columnsOf, type ImportMap } from './import-map'
import type { SubjectWords } from './known-subjects'
import { readDay } from './read-day'
import { readTime } from './read-time'
import type { RowProblem } from './row-problem'

/** The cells of a row by the name of their column. A map, not an object: a column may be called "constructor". */
export type Row = ReadonlyMap<string, string>

/** The version in force, and the words by which a story is about one of its subjects. */
export type Bringing = { map: ImportMap; version: number; subjects: readonly SubjectWords[] }

const LONGEST_KEY = 200
/** What a reader of UTF-8 puts for what is none: the sign itself was lost. */
const UNREADABLE = '\uFFFD'

export function readRow(row: Row, bringing: Bringing): Result<Complaint, RowProblem> {
  const { map } = bringing
  const unfit = columnsOf(map).find((column) => isFarTooLong(row.get(column) ?? '', LONGEST_TEXT))
  if (unfit !== undefined) return refuse({ kind: 'too-long', column: unfit })
  const unreadable = columnsOf(map).find((column) => (row.get(column) ?? '').includes(UNREADABLE))
  if (unreadable !== undefined) return refuse({ kind: 'unreadable-characters', column: unreadable })
  const [key, story] = [cell(row, map.key), cleanText(row.get(map.story) ?? '')]
  if (key === '') return refuse({ kind: 'empty', column: map.key })
  if (key.length > LONGEST_KEY) return refuse({ kind: 'too-long', column: map.key })
  if (story === '') return refuse({ kind: 'empty', column: map.story })
  if (story.length > LONGEST_TEXT) return refuse({ kind: 'too-long', column: map.story })
  const days = readDays(row, map)
  if (!days.ok) return days
  const status = readStatus(row, map)
  if (!status.ok) return status
  const onBehalf = readOnBehalf(row, map)
  if (!onBehalf.ok) return onBehalf
  const answers = readExtra(row, map)
  if (!answers.ok) return answers
  return ok({
    channel: 'import',
    silent: true,
    ...days.value,
    imported: { externalKey: key, ...status.value, onBehalf: onBehalf.value },
    answers: {
      ...nobodyKnown,
      version: bringing.version,
      submission: `import.${createHash('sha256').update(key).digest('hex')}`,
      lang: map.lang,
      story,
      subjects: subjectsIn(story, bringing),
      answers: answers.value,
    },
  })
}

/** A file has no names and no addresses that its map could speak of. */
const nobodyKnown = {
  wishes: [],
  capacity: null,
  represented: null,
  about: null,
  anonymous: false,
  name: null,
  email: null,
  phone: null,
  address: null,
  reachBy: 'nothing' as const,
  wantsToHear: false,
}

type Days = { submittedOn: CivilDate; receivedOn: CivilDate }

function readDays(row: Row, { date, received }: ImportMap): Result<Days, RowProblem> {
  const submitted = dayIn(row, date)
  if (!submitted.ok) return submitted
  const arrived = received ? dayIn(row, received) : submitted
  if (!arrived.ok) return arrived
  return ok({ submittedOn: submitted.value, receivedOn: arrived.value })
}

function dayIn(row: Row, { column, notations }: ImportMap['date']): Result<CivilDate, RowProblem> {
  const text = cell(row, column)
  const day = readDay(text, notations)
  return isCivilDate(day) ? ok(day) : refuse({ kind: day, column, text })
}

type Status = { status: string | null; closed: boolean }

function readStatus(row: Row, { status }: ImportMap): Result<Status, RowProblem> {
  if (!status) return ok({ status: null, closed: false })
  const text = cell(row, status.column)
  if (isOneOf(text, status.closed)) return ok({ status: text, closed: true })
  if (isOneOf(text, status.open)) return ok({ status: text, closed: false })
  return refuse({ kind: 'unknown-value', column: status.column, text })
}

function readOnBehalf(row: Row, { representative }: ImportMap): Result<boolean, RowProblem> {
  if (!representative) return ok(false)
  const text = cell(row, representative.column)
  if (isOneOf(text, representative.yes)) return ok(true)
  if (isOneOf(text, representative.no)) return ok(false)
  return refuse({ kind: 'unknown-value', column: representative.column, text })
}

type Answers = Complaint['answers']['answers']

function readExtra(row: Row, { time, extra }: ImportMap): Result<Answers, RowProblem> {
  const answers: Answers = []
  if (time) {
    const text = cell(row, time.column)
    const read = readTime(text)
    if (text !== '' && read === null) return refuse({ kind: 'no-time', column: time.column, text })
    if (read !== null) answers.push({ question: 'time', label: time.column, text: read })
  }
  for (const { column, question, values } of extra) {
    const text = cleanText(row.get(column) ?? '')
    if (text.length > LONGEST_TEXT) return refuse({ kind: 'too-long', column })
    if (text !== '') answers.push({ question, label: column, text: values?.get(cleanLine(text)) ?? text })
  }
  return ok(answers)
}

/** The subjects of which a word stands in the story, at the beginning of a word. */
function subjectsIn(story: string, { subjects }: Bringing): string[] {
  const heard = ` ${story.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  const about = subjects.filter(({ words }) => words.some((word) => heard.includes(` ${word.toLowerCase()}`)))
  return [...new Set(about.map(({ subject }) => subject))]
}

function cell(row: Row, column: string): string {
  return cleanLine(row.get(column) ?? '')
}

function isOneOf(text: string, values: readonly string[]): boolean {
  return values.some((value) => value.toLowerCase() === text.toLowerCase())
}
