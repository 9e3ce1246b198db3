// Everything an organisation has with us, table by table, for when it asks for a copy or leaves.
import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { accessLog } from '../schema/access-log'
import { cases } from '../schema/cases'
import { among } from '../typed-queries'

/** In the order of the file: who they are, what they published, what people told them, what was done with it. */
export const COPIED = [
  'members',
  'member_names',
  'function_holders',
  'invitations',
  'procedure_drafts',
  'procedure_versions',
  'people',
  'cases',
  'parties',
  'texts',
  'events',
  'messages',
  'renderings',
  'outsiders',
  'erasures',
  'improvements',
  'improvement_cases',
  'yearly_duties',
  'access_log',
] as const
type Copied = (typeof COPIED)[number]

/** Of certain cases alone: these, and what hangs on them. */
export const COPIED_OF_CASES = [
  'procedure_versions',
  'people',
  'cases',
  'parties',
  'texts',
  'events',
  'messages',
  'renderings',
] as const satisfies readonly Copied[]

/** What is not in the file, and why; a table of an organisation stands here or above. */
export const NOT_COPIED: Readonly<Record<string, string>> = {
  chain_checks: 'how far the night has come in verifying; what came of it is told to whoever runs Gehoor',
  copies: 'the asking for copies; that it was done stands in the access log',
  duty_rounds: 'on which day was last looked at what is owed each year',
  duty_warnings: 'which warnings about that were mailed',
  figures_by_day: 'how many of the cases in the file are counted under what, by day',
  let_in: 'who may read a case for a while, which its timeline says',
  reader_circles: 'which functions read what; it follows from the versions of the procedure in the file',
  search_cases: 'numbers by which cases are found, made of what is in the file',
  search_due: 'which of those are to be made anew',
  search_words: 'words by which cases are found, made of what is in the file',
  status_visits: 'browsers of complainants and the codes that open them',
  submissions: 'keys that keep a form from counting twice',
  tenant_reports: 'told to us about the organisation, in confidence',
}

/** Fingerprints of links. */
export const KEPT_BACK: readonly string[] = ['token_sha256', 'link_sha256', 'erased_link_sha256']

/** Numbers, places and hashes of the log: with a gap they would tell somebody that there is a case about them. */
const KEPT_BACK_OF_LOG: readonly string[] = ['entry', 'seq', 'prev_hash', 'hash']

const Column = z.object({ name: z.string() })
const Line = z.object({ row: z.string() })

const ROWS_AT_ONCE = 200
const STATEMENT_MS = 60_000
const LONGEST_WAIT_MS = 300_000

/** Time for a large organisation and a slow disk: called first, and before anything else in the transaction. */
export async function beginCopy({ sql }: Tx): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', ${String(LONGEST_WAIT_MS)}, true),
    set_config('statement_timeout', ${String(STATEMENT_MS)}, true)`
}

/** The rows of one table as JSON texts, a few hundred at a time. Each portion is a statement of its own, with its own limit. */
export async function* rowsToCopy(tx: Tx, table: Copied, ofCases: string[] | null = null): AsyncGenerator<string[]> {
  const { sql, tenantId } = tx
  const keptBack = table === 'access_log' ? [...KEPT_BACK, ...KEPT_BACK_OF_LOG] : KEPT_BACK
  const columns = sql`
    select a.attname as name from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> all(${[...keptBack]})
    order by a.attnum`
  const named = sql((await rowsOf(Column, columns)).map(({ name }) => name))
  await sql`declare copied no scroll cursor for
    select to_jsonb(t)::text as row from (
      select ${named} from ${sql(table)} h where tenant_id = ${tenantId} ${ofCases ? hangsOn(tx, table, ofCases) : sql``}
      ${table === 'access_log' ? sql`order by h.entry` : sql``}) t`
  for (;;) {
    const rows = await rowsOf(Line, sql`fetch ${sql.unsafe(String(ROWS_AT_ONCE))} from copied`)
    if (rows.length > 0) yield rows.map(({ row }) => row)
    if (rows.length < ROWS_AT_ONCE) break
  }
  await sql`close copied`
}

/** The rows `h` of a table that belong to these cases. */
function hangsOn({ sql }: Tx, table: Copied, ids: string[]) {
  const these = sql`any(${ids}::uuid[])`
  switch (table) {
    case 'procedure_versions':
      return sql`and h.number in (select c.version from cases c where c.tenant_id = h.tenant_id and c.id = ${these})`
    case 'people':
      return sql`and h.id in (select p.person_id from parties p where p.tenant_id = h.tenant_id and p.case_id = ${these})`
    case 'renderings':
      return sql`and h.message_id in (select m.id from messages m where m.tenant_id = h.tenant_id and m.case_id = ${these})`
    case 'cases':
      return sql`and h.id = ${these}`
    default:
      return sql`and h.case_id = ${these}`
  }
}

/** The ids of all cases that this transaction sees; of those that are named, where some are. */
export async function casesSeen({ db, tenantId }: Tx, ofCases: string[] | null = null): Promise<string[]> {
  const rows = await db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), ofCases ? among(cases.id, ofCases) : undefined))
  return rows.map(({ id }) => id)
}

/** When somebody last got a copy of everything, whole; null when nobody did. */
export async function lastCopied({ db, tenantId }: Tx): Promise<Date | null> {
  const handedOut = and(eq(accessLog.purpose, 'change'), eq(accessLog.screen, 'hand-out'))
  const [row] = await db
    .select({ at: accessLog.at })
    .from(accessLog)
    .where(and(eq(accessLog.tenantId, tenantId), handedOut))
    .orderBy(desc(accessLog.entry))
    .limit(1)
  return row?.at ?? null
}
