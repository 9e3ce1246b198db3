// By what each filled case is found: from its lines, by the same rules as those by which the worker makes it.
import { deletionMarks, type KeptWord, SEARCH_SHAPE, searchRowOf } from '@/lib/core/search/search-row'
import { columnsOf } from './copy-line'
import type { CaseLines } from './pattern'
import type { World } from './world'

export const SEARCH_TABLES = ['search_cases', 'search_words'] as const
export type SearchLines = Record<(typeof SEARCH_TABLES)[number], string>

export const SEARCH_COLUMNS = {
  search_cases: ['tenant_id', 'case_id', 'nth', 'shape', 'marks', 'strong'],
  search_words: ['tenant_id', 'word', 'case_id', 'strong', 'deletions'],
} as const

const CASES_OF_A_WORD = 2

/** Case after case in the order in which they are asked, after those that are there: their newest place, or -1. */
export function searchLines({ tenantId, procedure }: World, newest: number): (lines: CaseLines) => SearchLines {
  const called = new Map(procedure.intake.subjects.map(({ id, label }) => [id, Object.values(label)]))
  const kept = keptWords()
  let nth = newest
  return (lines) => {
    nth += 1
    const [theCase] = rowsIn(lines, 'cases')
    const people = rowsIn(lines, 'people')
    const texts = rowsIn(lines, 'texts')
    const of = (column: string) => people.flatMap((row) => row(column) ?? [])
    const title = theCase?.('title') ?? null
    const body = (isTitle: boolean) =>
      texts.filter((row) => (row('id') === title) === isTitle).flatMap((row) => row('body') ?? [])
    const subjects = (theCase?.('subjects') ?? '').slice(1, -1).split(',')
    const { marks, strong, words } = searchRowOf(tenantId, nth, {
      names: [...of('name'), ...body(true), ...subjects.flatMap((id) => called.get(id) ?? [])],
      emails: of('email'),
      phones: of('phone'),
      texts: [...of('address'), ...(theCase?.('external_key') ? [theCase('external_key') ?? ''] : []), ...body(false)],
    })
    const id = theCase?.('id') ?? ''
    const fresh = words.filter(kept)
    return {
      search_cases: `${tenantId}\t${id}\t${nth}\t${SEARCH_SHAPE}\t{${marks.join()}}\t{${strong.join()}}\n`,
      search_words: fresh
        .map((one) => `${tenantId}\t${one.word}\t${id}\t${one.strong}\t{${deletionMarks(tenantId, one.word).join()}}\n`)
        .join(''),
    }
  }
}

/** Whether a word is still to be kept by way of this case: as the worker asks the rows. */
function keptWords() {
  const [any, ofNames] = [new Map<string, number>(), new Map<string, number>()]
  return ({ word, strong }: KeptWord): boolean => {
    const known = strong ? ofNames : any
    if ((known.get(word) ?? 0) >= CASES_OF_A_WORD) return false
    any.set(word, (any.get(word) ?? 0) + 1)
    if (strong) ofNames.set(word, (ofNames.get(word) ?? 0) + 1)
    return true
  }
}

const MEANT: Record<string, string> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' }

/** The rows of these lines, as what is read of a column. */
function rowsIn(lines: CaseLines, table: keyof CaseLines) {
  const columns = columnsOf(table)
  return lines[table]
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const fields = line.split('\t')
      return (column: string): string | null => {
        const field = fields[columns.indexOf(column)] ?? '\\N'
        return field === '\\N' ? null : field.replace(/\\[\\tnr]/g, (sign) => MEANT[sign] ?? sign)
      }
    })
}
