// Brings what cases are found by up to date.
import { z } from 'zod'
import { deletionMarks, type KeptWord, SEARCH_SHAPE, searchRowOf } from '@/lib/core/search/search-row'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { searchSources } from './search-sources-statement'

const Taken = z.object({ caseId: z.string() })
const Newest = z.object({ nth: z.int() })

/** By way of so many cases a word is kept: when one of them is forgotten it need not be lost. */
const CASES_OF_A_WORD = 2

/**
 * Takes some cases in which something was written, and writes by what they are found now; how many. One at a time in an
 * organisation, as each new one has a place of its own.
 */
export async function indexSome(tx: Tx, atMost: number): Promise<number> {
  const { sql, tenantId } = tx
  const locked = sql`select pg_advisory_xact_lock(hashtextextended(${`index ${tenantId}`}, 0))`
  const [, taken] = await Promise.all([locked, dueCases(tx, atMost)])
  if (taken.length === 0) return 0
  const caseIds = taken.map(({ caseId }) => caseId)
  await takeThese(tx, caseIds)
  const [sources, newest] = await Promise.all([searchSources(tx, caseIds), newestPlace(tx)])
  let next = newest + 1
  const rows = sources.map(({ caseId, nth, one }) => {
    const place = nth ?? next++
    return { caseId, nth: place, isNew: nth === null, ...searchRowOf(tenantId, place, one) }
  })
  await Promise.all([writeRows(tx, rows), forgetWords(tx, rows)])
  await keepWords(tx, rows)
  return taken.length
}

/** What somebody works on at this moment waits for the next time. They lock the case first, as here: nobody waits in a circle. */
function dueCases({ sql, tenantId }: Tx, atMost: number) {
  return rowsOf(
    Taken,
    sql`
    select c.id as "caseId" from search_due d join cases c on c.tenant_id = d.tenant_id and c.id = d.case_id
    where d.tenant_id = ${tenantId} order by d.case_id limit ${atMost} for key share of c skip locked`,
  )
}

/** What forgets takes these rows in this order too. */
async function takeThese({ sql, tenantId }: Tx, caseIds: readonly string[]): Promise<void> {
  const ids = [...caseIds]
  await Promise.all([
    sql`select 1 from search_cases where tenant_id = ${tenantId} and case_id = any(${ids}::uuid[]) order by case_id for update`,
    sql`delete from search_due where tenant_id = ${tenantId} and case_id = any(${ids}::uuid[])`,
  ])
}

/** -1 where there is none. */
async function newestPlace({ sql, tenantId }: Tx): Promise<number> {
  const newest = sql`select nth from search_cases where tenant_id = ${tenantId} order by nth desc limit 1`
  return (await rowsOf(Newest, newest))[0]?.nth ?? -1
}

type Row = { caseId: string; nth: number; isNew: boolean; marks: number[]; strong: number[]; words: KeptWord[] }

function writeRows({ sql, tenantId }: Tx, rows: readonly Row[]) {
  const written = rows.map(({ caseId, nth, marks, strong }) => {
    return { id: caseId, nth, marks: `{${marks.join()}}`, strong: `{${strong.join()}}` }
  })
  return sql`
    insert into search_cases (tenant_id, case_id, nth, marks, strong, shape)
    select ${tenantId}::uuid, x.id, x.nth, x.marks::int[], x.strong::int[], ${SEARCH_SHAPE}
    from jsonb_to_recordset(${written}::jsonb) as x(id uuid, nth int, marks text, strong text)
    on conflict (tenant_id, case_id) do update set marks = excluded.marks, strong = excluded.strong, shape = excluded.shape
    where (search_cases.marks, search_cases.strong, search_cases.shape) is distinct from (excluded.marks, excluded.strong, excluded.shape)`
}

/** What is no longer written in a case that was found before. */
async function forgetWords({ sql, tenantId }: Tx, rows: readonly Row[]): Promise<void> {
  const known = rows
    .filter(({ isNew }) => !isNew)
    .map(({ caseId, words }) => ({ id: caseId, words: words.map(({ word }) => word) }))
  if (known.length === 0) return
  await sql`
    delete from search_words w using jsonb_to_recordset(${known}::jsonb) as x(id uuid, words jsonb)
    where w.tenant_id = ${tenantId} and w.case_id = x.id and not x.words ? w.word`
}

const Wanted = z.object({ word: z.string(), caseId: z.string(), strong: z.boolean() })

/** Each word that is not kept yet by way of enough cases; of names and subjects those count that are one there too. */
async function keepWords({ sql, tenantId }: Tx, rows: readonly Row[]): Promise<void> {
  const offered = rows.flatMap(({ caseId, words }) => words.map(({ word, strong }) => ({ id: caseId, word, strong })))
  const wanted = await rowsOf(
    Wanted,
    sql`
    select x.word, x.id as "caseId", x.strong from (
      select o.*, row_number() over (partition by o.word order by o.strong desc, o.id) as place
      from jsonb_to_recordset(${offered}::jsonb) as o(id uuid, word text, strong boolean)) x
    where x.place <= ${CASES_OF_A_WORD} and (
      select count(*) from (
        select 1 from search_words w where w.tenant_id = ${tenantId} and w.word = x.word collate "C" and (w.strong or not x.strong)
        limit ${CASES_OF_A_WORD}) there) < ${CASES_OF_A_WORD}
    order by x.word, x.id`,
  )
  if (wanted.length === 0) return
  const kept = wanted.map(({ word, caseId, strong }) => {
    return { id: caseId, word, strong, deletions: `{${deletionMarks(tenantId, word).join()}}` }
  })
  await sql`
    insert into search_words (tenant_id, word, case_id, strong, deletions)
    select ${tenantId}::uuid, x.word, x.id, x.strong, x.deletions::int[]
    from jsonb_to_recordset(${kept}::jsonb) as x(id uuid, word text, strong boolean, deletions text)
    on conflict (tenant_id, word, case_id) do update set strong = search_words.strong or excluded.strong`
}
