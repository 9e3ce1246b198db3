import { randomUUID } from 'node:crypto'
import { rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Below this a disk counts as full: what is written next may not fit. */
const LEAST_FREE_BYTES = 32 * 1024 * 1024
const PROBE = Buffer.alloc(64 * 1024)
const FULL = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']

/**
 * Whether something still fits in this folder. One that is not there, or is not ours, says nothing: then nothing of ours is
 * kept in it.
 */
export async function canWriteTo(folder: string, leastFreeBytes = LEAST_FREE_BYTES): Promise<boolean> {
  const probe = path.join(folder, `.health-${process.pid}-${randomUUID()}`)
  try {
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < leastFreeBytes) return false
    await writeFile(probe, PROBE)
    return true
  } catch (fault) {
    return !FULL.includes(String((fault as NodeJS.ErrnoException).code))
  } finally {
    await rm(probe, { force: true }).catch(() => {})
  }
}
