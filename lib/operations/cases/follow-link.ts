// Someone opens a status link. A link that is none of ours is counted, so that nobody can try them all.
import { countAttempt } from '@/db/outside-tenant/attempts'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { sha256hex } from '@/lib/secrets/status-link'
import { type LinkHolder, readLink } from './read-link'

/** In an hour, from one network address; where no proxy says which, many people are counted as one. */
const MOST_UNKNOWN = { known: 10, unknown: 200 }

/** Whose link it is; or that it is nobody's; or that this network address tried too many that were nobody's. */
export async function followLink(
  token: string,
  from: string,
  now: Date,
): Promise<Result<LinkHolder, { kind: 'no-link' | 'too-many' }>> {
  const holder = await readLink(token)
  if (holder) return ok(holder)
  const tried = await countAttempt(sha256hex(`status link|${from}`), 3600, now)
  return refuse({ kind: tried > MOST_UNKNOWN[from === 'unknown' ? 'unknown' : 'known'] ? 'too-many' : 'no-link' })
}
