// A published version never changes, so what it says is read and parsed once. Which one is in force is asked every time.
import type { Tx } from '@/db/in-tenant'
import { reachedAsIn } from '@/db/stores/live-procedure-statement'
import { versionByNumber } from '@/db/stores/versions'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { memoryOf } from '@/lib/core/shared/memory'

const remembered = memoryOf<Procedure>(8 * 1024 * 1024)

/** Objects weigh some times what they do as text. */
const HEAVIER_THAN_TEXT = 4

/** The version a case is bound to, with how the organisation is reached by the one in force. */
export async function liveProcedureOf(
  tx: Tx,
  { version, today }: { version: number; today: number },
): Promise<Procedure> {
  const bound = await versionOf(tx, version)
  return version === today ? bound : reachedAsIn(bound, await versionOf(tx, today))
}

async function versionOf(tx: Tx, number: number): Promise<Procedure> {
  const key = `${tx.tenantId}/${number}`
  const known = remembered.recall(key)
  if (known) return known
  const version = await versionByNumber(tx, number)
  if (!version) throw new Error(`version ${number} is not there`)
  const { procedure } = version
  return remembered.keep(key, procedure, HEAVIER_THAN_TEXT * JSON.stringify(procedure).length)
}
