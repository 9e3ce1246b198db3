// After a release that shows or counts something more of a case, its older rows are made anew from their events: a portion of
// one organisation at a time. What was done stays done, so whoever is stopped goes on where they were.
import { inTenant } from '@/db/in-tenant'
import { isAway } from '@/db/is-away'
import { bringUp, type OlderPlace, olderRows } from '@/db/stores/older-rows-statement'

const AT_ONCE = 50

type BringingUp = { tenantId: string; after: OlderPlace | null }

/** `next`: where the following portion begins; null after the last. `refused`: so many stay as they were. */
type BroughtUp = { next: OlderPlace | null; refused: number }

/** One portion, each case in a transaction of its own. One that cannot be made anew is told about, and keeps nobody waiting. */
export async function bringUpRows(
  { tenantId, after }: BringingUp,
  onFault: (fault: unknown) => void,
  atOnce = AT_ONCE,
): Promise<BroughtUp> {
  const system = { kind: 'system', tenantId } as const
  const portion = await inTenant(system, (tx) => olderRows(tx, { after, limit: atOnce }))
  let refused = 0
  for (const { id } of portion) {
    try {
      await inTenant(system, (tx) => bringUp(tx, id))
    } catch (fault) {
      if (isAway(fault)) throw fault
      refused += 1
      onFault(fault)
    }
  }
  return { next: portion.length === atOnce ? (portion.at(-1) ?? null) : null, refused }
}
