// A copy of everything, to keep and to leave with: one JSON file that can be read without us. Cases that the person who
// asks may not see, because they are about them, are not in it either; it says how many those are.
import { inTenant, type Tx } from '@/db/in-tenant'
import { beginHandOut, casesHiddenFrom, HANDED_OUT, rowsToHandOut } from '@/db/stores/hand-out'
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/access/actor'
import { can } from '@/lib/access/can'
import type { Moment } from '@/lib/shared/moment'
import { ok, type Result, refuse } from '@/lib/shared/result'
import type { AccountRefusal } from './account-refusals'
import { change } from './change'

/** Takes the next piece of the file, and waits until there is room for another. */
export type Write = (piece: string) => Promise<void>

/**
 * Writes down that a copy is asked for; refused for who may not. Then `write` gets the file. That it was taken is written
 * down when the last piece has gone: only a whole copy counts.
 */
export async function handOut(
  actor: MemberActor,
  moment: Moment,
): Promise<Result<(write: Write) => Promise<void>, AccountRefusal>> {
  if (!can(actor, 'export-everything')) return refuse({ kind: 'not-allowed' })
  await change(actor, { kind: 'hand-out-begun', object: 'everything' }, async () => null)
  return ok(async (write) => {
    const leftOut = await casesLeftOut(actor)
    const work = (tx: Tx) => writeAll(tx, { madeAt: moment.now.toISOString(), casesLeftOut: leftOut }, write)
    await inTenant(actor, work, { onePicture: true })
    await change(actor, { kind: 'hand-out', object: 'everything' }, async () => null)
  })
}

/** How many cases a copy for this member does not hold, because they are about them. */
export function casesLeftOut({ tenantId, memberId }: MemberActor): Promise<number> {
  return inTenant({ kind: 'system', tenantId }, (tx) => casesHiddenFrom(tx, memberId))
}

async function writeAll(tx: Tx, about: { madeAt: string; casesLeftOut: number }, write: Write): Promise<void> {
  await beginHandOut(tx)
  const head = { format: 'gehoor 1', ...about, organisation: await ownTenant(tx) }
  await write(`${JSON.stringify(head).slice(0, -1)}`)
  for (const table of HANDED_OUT) {
    await write(`,\n"${table}":[`)
    let separator = '\n'
    for await (const rows of rowsToHandOut(tx, table)) {
      for (const row of rows) {
        await write(`${separator}${row}`)
        separator = ',\n'
      }
    }
    await write(']')
  }
  await write('}\n')
}
