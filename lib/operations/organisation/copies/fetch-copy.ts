// Fetching a copy that is ready: by whoever asked for it, while they are an owner, and while they may still see everything
// that it holds. No connection is kept while the file goes out.
import { type Copy, copyById, seesAllItHolds } from '@/db/stores/copies'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { fileNameFrom } from '@/lib/files/file-name'
import type { OpenFile, Range } from '@/lib/files/file-store'
import { files } from '@/lib/files/files'
import { OTHER_DISK } from '@/lib/files/same-disk'
import { change } from '../../change'

/** `etag`: the same for as long as these are the same bytes. */
export type Fetchable = { bytes: number; madeAt: Date; etag: string; open: (range?: Range) => Promise<OpenFile> }

type FetchRefusal = { kind: 'not-found' }

/** What can be fetched; that it was asked for is written down, also when it is refused. */
export function fetchCopy(actor: MemberActor, id: string, { now }: Moment): Promise<Result<Fetchable, FetchRefusal>> {
  return change(actor, { kind: 'fetch-copy', object: 'copy', objectId: id }, async (tx) => {
    const copy = can(actor, 'copy-everything') ? await copyById(tx, id) : null
    if (copy === null || copy.askedBy !== actor.memberId || copy.state !== 'ready') return refuse({ kind: 'not-found' })
    if (copy.ofCases !== null) return refuse({ kind: 'not-found' })
    const found = fetchableOf(copy, now)
    if (found === null || !(await seesAllItHolds(tx, id))) return refuse({ kind: 'not-found' })
    return ok(found)
  })
}

/** Its file, while there is one. */
export function fetchableOf({ file, disk, bytes, madeAt, expiresAt }: Copy, now: Date): Fetchable | null {
  if (!file || !madeAt || !expiresAt || expiresAt <= now) return null
  const name = fileNameFrom(file)
  const open = async (range?: Range) => {
    const found = await files().open(name, range)
    if (found !== null) return found
    throw new Error((await files().knownMark()) === disk ? 'the file of a copy is gone' : OTHER_DISK)
  }
  return { bytes, madeAt, etag: `"${name.slice(-32)}"`, open }
}

/** The last byte has gone: only then does it count as fetched. (The log has called that `hand-out` from its first line.) */
export async function copyWasFetched(actor: MemberActor): Promise<void> {
  await change(actor, { kind: 'hand-out', object: 'everything' }, async () => null)
}
