import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export type Account = { uid: number; gid: number }

/**
 * The account PostgreSQL runs under: it refuses to run as root, so root hands it to the owner of the data, or for new
 * data to `nobody`; anyone else runs it as themselves.
 */
export function serverAccount(home?: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = home === undefined ? undefined : statSync(home, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = (line ?? 'nobody:x:65534:65534').split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether an account without rights of its own can come at this path: every folder above it must let others through. */
export function isReachableByAll(target: string): boolean {
  let here = path.resolve(target)
  for (;;) {
    if ((statSync(here).mode & 0o001) === 0) return false
    const above = path.dirname(here)
    if (above === here) return true
    here = above
  }
}
