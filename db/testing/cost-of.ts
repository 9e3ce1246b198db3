import { type Connection, watchStatements } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import type { Actor } from '@/lib/core/access/actor'

type Cost = { statement: string; pages: number }

const READS = /^\s*(select|with)\b/i
const BEGINS = /set_config\('app\.tenant_id'/
const SORTS_AGAIN = /set_config\('enable_sort', 'on'/
const BESIDES = /set_config|write_access_line|pg_type/

/** How many pages PostgreSQL touches for what `work` asks, statement by statement, as the same role under the same walls. */
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
    costs.push({
      statement,
      pages: await inTenant(actor, ({ sql }) => pagesOf(sql, statement, parameters), { inOrder }),
    })
  }
  return costs
}

type Node = { 'Node Type': string; 'Shared Hit Blocks'?: number; 'Shared Read Blocks'?: number; Plans?: Node[] }
type Explained = { Plan: Node }

async function pagesOf(sql: Connection, statement: string, parameters: unknown[]): Promise<number> {
  const explain = `explain (analyze, buffers, timing off, format json) ${statement}`
  const [row] = await sql.unsafe<{ 'QUERY PLAN': Explained[] }[]>(explain, parameters as never[])
  const plan = row?.['QUERY PLAN'][0]?.Plan
  return plan === undefined ? 0 : [plan, ...writesIn(plan)].reduce((sum, node) => sum + touchedBy(node), 0)
}

function touchedBy(node: Node): number {
  return (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0)
}

// What is written in a part of a statement is written when the rest is over, and counted there alone.
function writesIn({ Plans = [] }: Node): Node[] {
  return Plans.flatMap((node) => (node['Node Type'] === 'ModifyTable' ? [node] : writesIn(node)))
}
