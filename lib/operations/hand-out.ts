// A copy of everything, to keep and to leave with: one JSON file that can be read without us. Cases that the person who
// asks may not see, because they are about them, are not in it either.
import { inTenant } from '@/db/in-tenant'
import { beginHandOut, HANDED_OUT, rowsToHandOut } from '@/db/stores/hand-out'
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/access/actor'
import { can } from '@/lib/access/can'
import type { Moment } from '@/lib/shared/moment'
import { ok, type Result, refuse } from '@/lib/shared/result'
import type { AccountRefusal } from './account-refusals'
import { change } from './change'

/** Takes the next piece of the file, and waits until there is room for another. */
export type Write = (piece: string) => Promise<void>

/** Writes down that a copy is taken; refused for who may not. Then `write` gets the file. */
export async function handOut(
  actor: MemberActor,
  moment: Moment,
): Promise<Result<(write: Write) => Promise<void>, AccountRefusal>> {
  if (!can(actor, 'export-everything')) return refuse({ kind: 'not-allowed' })
  await change(actor, { kind: 'hand-out', object: 'everything' }, async () => null)
  return ok((write) => writeAll(actor, moment.now, write))
}

function writeAll(actor: MemberActor, now: Date, write: Write): Promise<void> {
  return inTenant(actor, async (tx) => {
    await beginHandOut(tx)
    const head = { format: 'gehoor 1', madeAt: now.toISOString(), organisation: await ownTenant(tx) }
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
  })
}
