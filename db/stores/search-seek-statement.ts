// Which cases were meant by what somebody typed.
import { z } from 'zod'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import { type AskedPart, askedFor, LONGEST_ASKED, orMeaning } from '@/lib/core/search/asked-for'
import { markOf } from '@/lib/core/search/marks'
import { type KnownWord, meantBy, SHORTEST_BEGINNING } from '@/lib/core/search/meant'
import { askedDeletionMarks } from '@/lib/core/search/search-row'
import { parseReference } from '@/lib/core/shared/reference'
import type { Tx } from '../in-tenant'
import { rowOf, rowsOf } from '../read-rows'
import { casesThatFit, type Fragment } from './case-filter-statement'

/** Of more than so many the newest are looked at. */
const MOST_HITS = 1_000
/** So many words that begin alike, and as many that are alike but for a letter. */
const MOST_ALIKE = 200
const WORTH = { exact: 2, near: 1 }

/** `ids`: the best first. `isPart`: there may be older ones besides. `parts`: what was looked for, to say where it was found. */
type Sought = { ids: string[]; isPart: boolean; parts: AskedPart[] }

/** `isWhole`: among all cases, whatever their view and filter. */
type SeekAsked = { search: string; filter: CaseFilter; today: CivilDate; inView: Fragment; isWhole: boolean }

/** By its reference or the key of its file; otherwise by every part of what was typed. */
export async function seekCases(tx: Tx, asked: SeekAsked): Promise<Sought> {
  const { sql } = tx
  const typed = asked.search.slice(0, LONGEST_ASKED).replaceAll('\u0000', ' ').trim()
  const fits = sql`${casesThatFit(tx, asked.filter, asked.today)} ${asked.inView}`
  const [named, parts] = await Promise.all([casesCalled(tx, typed, fits), meaning(tx, askedFor(typed))])
  if (named.length > 0 || parts.length === 0) return { ids: named, isPart: false, parts: [] }
  const { ids, found } = await casesFound(tx, parts, asked.isWhole ? null : fits)
  return { ids, isPart: found >= MOST_HITS, parts }
}

const Id = z.object({ id: z.string() })

async function casesCalled({ sql, tenantId }: Tx, typed: string, fits: Fragment): Promise<string[]> {
  if (typed === '') return []
  const called = sql`
    select c.id from cases c where c.tenant_id = ${tenantId} and ${fits} and (c.reference = ${parseReference(typed) ?? ''} or c.external_key = ${typed})`
  return (await rowsOf(Id, called)).map(({ id }) => id)
}

const Known = z.object({ typed: z.string(), word: z.string(), strong: z.boolean() })

/** The parts, each with the words of this organisation that it may stand for. */
async function meaning({ sql, tenantId }: Tx, parts: AskedPart[]): Promise<AskedPart[]> {
  const asked = parts.flatMap(({ word, besides }) =>
    word !== null && word.length >= SHORTEST_BEGINNING
      ? [{ word, deletions: `{${askedDeletionMarks(tenantId, word, besides).join()}}` }]
      : [],
  )
  if (asked.length === 0) return parts
  const alike = await rowsOf(
    Known,
    sql`
    select x.word as typed, w.word, w.strong from jsonb_to_recordset(${asked}::jsonb) as x(word text, deletions text)
    cross join lateral app.words_like(x.word, x.deletions::int[], ${MOST_ALIKE}) w`,
  )
  const known = Map.groupBy<string, KnownWord & { typed: string }>(alike, ({ typed }) => typed)
  return parts.map((part) =>
    part.word === null ? part : orMeaning(part, meantBy(part.word, known.get(part.word) ?? [], part.besides)),
  )
}

const Hits = z.object({ ids: z.array(z.string()), found: z.int() })

/**
 * What the function answers, as far as it fits: one row, as a thousand take longer to read than to find. It holds each beside
 * the cases under their policies itself; what is shown of them is read under these again.
 */
async function casesFound({ sql, tenantId }: Tx, parts: readonly AskedPart[], fits: Fragment | null) {
  const marks = parts.flatMap(({ exact, near }, at) => [
    ...exact.map((one) => ({ mark: markOf(tenantId, one.kind, one.word), part: at + 1, worth: WORTH.exact })),
    ...near.map((one) => ({ mark: markOf(tenantId, one.kind, one.word), part: at + 1, worth: WORTH.near })),
  ])
  const fitting = fits
    ? sql`cross join lateral (select 1 from cases c where c.tenant_id = ${tenantId} and c.id = hits.case_id and ${fits} offset 0) fitting`
    : sql``
  const statement = sql`
    with hits as materialized (
      select f.case_id, f.score, f.nth from app.seek_cases(
        ${marks.map(({ mark }) => mark)}::int[], ${marks.map(({ part }) => part)}::int[], ${marks.map(({ worth }) => worth)}::int[],
        ${MOST_HITS}) f)
    select coalesce((select array_agg(hits.case_id::text order by hits.score desc, hits.nth desc) from hits ${fitting}), '{}') as ids,
      (select count(*)::int from hits) as found`
  return (await rowOf(Hits, statement)) ?? { ids: [], found: 0 }
}
