import { type Connection, watchStatements } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import type { Actor } from '@/lib/core/access/actor'

/** `pages` of 8 kB that were touched; `rows`: the most that one step of the plan looked at, whether it kept them or not. */
type Cost = { statement: string; pages: number; rows: number }

const READS = /^\s*(select|with)\b/i
const BEGINS = /set_config\('app\.tenant_id'/
const SORTS_AGAIN = /set_config\('enable_sort', 'on'/
const BESIDES = /set_config|write_access_line|pg_type/

/** What PostgreSQL touches for what `work` asks, statement by statement, as the same role under the same walls. */
export async function costOf(actor: Actor, work: () => Promise<unknown>): Promise<Cost[]> {
  const sent: { statement: string; parameters: unknown[] }[] = []
  const stop = watchStatements((statement, parameters) => sent.push({ statement, parameters }))
  try {
    await work()
  } finally {
    stop()
  }
  const costs: Cost[] = []
  let inOrder = false
  for (const { statement, parameters } of sent) {
    // Each is planned as it was in its own transaction.
    if (BEGINS.test(statement)) inOrder = parameters.includes('enable_sort')
    if (SORTS_AGAIN.test(statement)) inOrder = false
    if (!READS.test(statement) || BESIDES.test(statement)) continue
    const plan = await inTenant(actor, ({ sql }) => planOf(sql, statement, parameters), { inOrder })
    costs.push({ statement, pages: plan ? pagesOf(plan) : 0, rows: plan ? mostRows(plan) : 0 })
  }
  return costs
}

type Counted =
  | 'Shared Hit Blocks'
  | 'Shared Read Blocks'
  | 'Actual Rows'
  | 'Actual Loops'
  | 'Rows Removed by Filter'
  | 'Rows Removed by Index Recheck'
type Node = { 'Node Type': string; Plans?: Node[] } & Partial<Record<Counted, number>>
type Explained = { Plan: Node }

// Planned once for whatever is filled in, as the house has its statements planned.
async function planOf(sql: Connection, statement: string, parameters: unknown[]): Promise<Node | undefined> {
  await sql.unsafe(`prepare looked_at as ${statement}`)
  const filledIn = parameters.length === 0 ? '' : `(${parameters.map(literal).join(', ')})`
  const explain = `explain (analyze, buffers, timing off, format json) execute looked_at${filledIn}`
  const [row] = await sql.unsafe<{ 'QUERY PLAN': Explained[] }[]>(explain)
  await sql.unsafe('deallocate looked_at')
  return row?.['QUERY PLAN'][0]?.Plan
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return quoted(value.toISOString())
  if (!Array.isArray(value)) return quoted(typeof value === 'object' ? JSON.stringify(value) : String(value))
  return quoted(`{${value.map((one) => (one === null ? 'null' : JSON.stringify(String(one)))).join()}}`)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function pagesOf(plan: Node): number {
  return [plan, ...writesIn(plan)].reduce((sum, node) => sum + touchedBy(node), 0)
}

function mostRows({ Plans = [], ...node }: Node): number {
  const each =
    (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return Math.max(Math.round(each * (node['Actual Loops'] ?? 0)), ...Plans.map(mostRows))
}

function touchedBy(node: Node): number {
  return (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0)
}

// What is written in a part of a statement is written when the rest is over, and counted there alone.
function writesIn({ Plans = [] }: Node): Node[] {
  return Plans.flatMap((node) => (node['Node Type'] === 'ModifyTable' ? [node] : writesIn(node)))
}
