import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { useDatabase as openDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { readUsage } from '@/db/stores/settings-desk-statement'
import type { TestDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Moment } from '@/lib/core/shared/moment'
import { diskStore } from '@/lib/files/disk'
import type { FileStore } from '@/lib/files/file-store'
import { useFiles as keepFilesIn } from '@/lib/files/files'
import { askCopy } from '../organisation/copies/ask-copy'
import { copyWasFetched, fetchCopy } from '../organisation/copies/fetch-copy'
import { makeCopy } from '../organisation/copies/make-copy'

/** Files in a folder of this test alone. */
export function filesOfATest(): FileStore & { folder: string; throwAway: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-files-'))
  const store = keepFilesIn(diskStore(path.join(folder, 'files')))
  return { ...store, folder: path.join(folder, 'files'), throwAway: () => rmSync(folder, { recursive: true }) }
}

/** Does this as the worker does, and is the web process again afterwards. */
export async function asWorker<T>({ workerUrl, webUrl }: TestDatabase, work: () => Promise<T>): Promise<T> {
  const worker = openDatabase(workerUrl)
  try {
    return await work()
  } finally {
    await worker.close()
    openDatabase(webUrl)
  }
}

/** The one that this person asked for last. */
export const copyOf = async (actor: MemberActor) => (await inTenant(actor, readUsage)).copy

/** Asks for a copy and has the worker make it; returns its id. */
export async function aCopy(
  house: TestDatabase,
  actor: MemberActor,
  { moment = atThisMoment, onFault = rethrow }: { moment?: () => Moment; onFault?: (fault: unknown) => void } = {},
): Promise<string> {
  const asked = await askCopy(actor, moment())
  if (!asked.ok) throw new Error(`refused: ${asked.refusal.kind}`)
  const copyId = (await copyOf(actor))?.id ?? ''
  await asWorker(house, () => makeCopy({ tenantId: actor.tenantId, copyId }, { moment, onFault }))
  return copyId
}

/** What is in the file, fetched whole. */
export async function readCopy(actor: MemberActor, id: string) {
  const found = await fetchCopy(actor, id, atThisMoment())
  if (!found.ok) throw new Error('there is nothing to fetch')
  const { body } = await found.value.open()
  const text = await new Response(body).text()
  await copyWasFetched(actor)
  return JSON.parse(text)
}

/** Asked for, made and fetched: it counts for closing. */
export async function aCopyFetched(house: TestDatabase, actor: MemberActor) {
  return readCopy(actor, await aCopy(house, actor))
}

function rethrow(fault: unknown): never {
  throw fault
}
