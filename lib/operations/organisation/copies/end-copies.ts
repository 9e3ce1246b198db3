// The worker looks after copies: what must be made and no worker has is begun, and what is over is taken away, from the
// disk first and then from the list.
import { inTenant } from '@/db/in-tenant'
import { dueCopies } from '@/db/outside-tenant/due-copies'
import { copyById, copyIsOver, filesOfCopies } from '@/db/stores/copies'
import { enqueue } from '@/db/stores/queue'
import { fileNameFrom, isFileName } from '@/lib/files/file-name'
import { files } from '@/lib/files/files'

const AT_ONCE = 200
/** What nothing points to may still be being written. */
const LEFT_ALONE_MS = 86_400_000

type Around = { now: Date; onFault: (fault: unknown) => void }

/** Each minute: one that fails does not keep the others. */
export async function sweepCopies({ now, onFault }: Around): Promise<void> {
  for (const { tenantId, copyId, is } of await dueCopies(now, AT_ONCE)) {
    try {
      if (is === 'to-make') await enqueue('make-copy', { tenantId, copyId }, { key: `copy ${copyId}` })
      else await end(tenantId, copyId)
    } catch (fault) {
      onFault(fault)
    }
  }
}

async function end(tenantId: string, copyId: string): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const copy = await inTenant(system, (tx) => copyById(tx, copyId))
  if (copy?.file) await files().remove(fileNameFrom(copy.file))
  await inTenant(system, (tx) => copyIsOver(tx, copyId))
}

/** Files that nothing points to: what a killed worker left, and all of an organisation that was removed. */
export async function sweepFiles({ now, onFault }: Around): Promise<void> {
  const known = new Map<string, ReadonlySet<string>>()
  for await (const { tenantId, name, at } of files().list()) {
    try {
      if (now.getTime() - at.getTime() < LEFT_ALONE_MS) continue
      const whole = name.replace(/\.part$/, '')
      if (!isFileName(whole)) continue
      const kept = known.get(tenantId) ?? (await filesOf(tenantId))
      known.set(tenantId, kept)
      if (!kept.has(name)) await files().remove(whole)
    } catch (fault) {
      onFault(fault)
    }
  }
}

async function filesOf(tenantId: string): Promise<ReadonlySet<string>> {
  return new Set(await inTenant({ kind: 'system', tenantId }, filesOfCopies))
}
