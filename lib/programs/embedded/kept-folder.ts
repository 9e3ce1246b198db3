import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isReachableByAll } from './server-account'

/**
 * A folder outside the project that stays between starts and that every account can read: for what root's server
 * account must reach when the project itself lies below a closed folder.
 */
export function keptFolder(): string {
  const uid = process.getuid?.() ?? 0
  const places = [...(uid === 0 ? ['/var/lib/gehoor'] : []), path.join(tmpdir(), `gehoor-${uid}`), `/tmp/gehoor-${uid}`]
  const place = places.find(isOurs)
  if (place === undefined) throw new Error(`No folder for the embedded PostgreSQL: tried ${places.join(', ')}.`)
  return place
}

// In a folder that everyone may write to, someone else may have been first: programs are run from here.
function isOurs(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 })
    const found = lstatSync(place)
    const closed = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
    return closed && isReachableByAll(place)
  } catch {
    return false
  }
}
