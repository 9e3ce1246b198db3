// What the worker writes, the web process hands out: both must see the same place. The worker says which place it has, in
// the database; the web process looks whether that is its own.
import { beat, heartbeats } from '@/db/outside-tenant/heartbeats'
import { files } from './files'

const PREFIX = 'files '
/** Not what the house keeps beside it, such as since when. */
const SAID = /^files [0-9a-f-]{36}$/
const SAID_WITHIN_MS = 120_000

/** For the worker, every so often. */
export async function sayWhichDisk(now: Date): Promise<void> {
  await beat(`${PREFIX}${await files().mark()}`, now)
}

/** For the web process: `unknown` while no worker has said anything lately. */
export async function isSameDisk(now: Date): Promise<'same' | 'other' | 'unknown'> {
  const said = Object.entries(await heartbeats())
    .filter(([name, at]) => SAID.test(name) && now.getTime() - new Date(at).getTime() < SAID_WITHIN_MS)
    .map(([name]) => name.slice(PREFIX.length))
  if (said.length === 0) return 'unknown'
  const own = await files().knownMark()
  return said.every((mark) => mark === own) ? 'same' : 'other'
}

export const OTHER_DISK =
  'Worker and web do not see the same files, so a copy that the worker makes cannot be downloaded: give both the same DATA_DIR, on a disk they share.'
