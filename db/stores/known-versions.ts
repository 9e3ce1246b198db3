// A published version never changes, so what it says is read and parsed once. Which one is in force is asked every time.
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { memoryOf } from '@/lib/core/shared/memory'
import type { Tx } from '../in-tenant'
import { reachedAsIn } from './live-procedure-statement'
import { versionByNumber } from './versions'

export type ReadVersion = { procedure: Procedure; publishedOn: CivilDate }

const remembered = memoryOf<ReadVersion>(24 * 1024 * 1024)

/** Objects weigh some times what they do as text. */
const HEAVIER_THAN_TEXT = 4

/** This version as it was published, when it was read before; it then costs nothing. */
export function knownVersion(tenantId: string, number: number): ReadVersion | undefined {
  return remembered.recall(keyOf(tenantId, number))
}

/** This version as it was published; null when there is none. */
export async function readVersion(tx: Tx, number: number): Promise<ReadVersion | null> {
  const known = knownVersion(tx.tenantId, number)
  if (known) return known
  const version = await versionByNumber(tx, number)
  if (!version) return null
  const { procedure, publishedAt } = version
  const bytes = HEAVIER_THAN_TEXT * JSON.stringify(procedure).length
  const read = { procedure, publishedOn: civilDateIn(AMSTERDAM, publishedAt) }
  return remembered.keep(keyOf(tx.tenantId, number), read, bytes)
}

/** What was promised, by the version a case is bound to; how to reach the organisation, by the one in force. */
export async function liveVersion(tx: Tx, numbers: { bound: number; today: number }): Promise<Procedure> {
  const [bound, today] = [await readVersion(tx, numbers.bound), await readVersion(tx, numbers.today)]
  if (!bound || !today) throw new Error('a case has no version')
  return numbers.bound === numbers.today ? bound.procedure : reachedAsIn(bound.procedure, today.procedure)
}

function keyOf(tenantId: string, number: number): string {
  return `${tenantId}/${number}`
}
