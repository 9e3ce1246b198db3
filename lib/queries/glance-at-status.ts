// What a status page shows without its code: the link, everything live and the line that says who looked, in one message.
import { statusByLink } from '@/db/outside-tenant/links'
import { isLinkToken } from '@/lib/core/shared/link-token'
import { holderOf, type LinkHolder } from '@/lib/operations/cases/read-link'
import { sha256hex } from '@/lib/secrets/status-link'

type Glance = {
  holder: LinkHolder
  /** Everything the page is drawn from but the day and the language, as one text; null where the words are open in this browser. */
  live: string | null
}

/** By the link that this browser holds for the case it names; null where it holds none. `live` was written down as looked at. */
export async function glanceAtStatus(
  token: string,
  asked: { reference: string; visit: string | null; now: Date },
): Promise<Glance | null> {
  if (!isLinkToken(token)) return null
  const { reference: named, visit, now } = asked
  const mark = visit === null ? null : sha256hex(visit)
  const seen = await statusByLink(sha256hex(token), { named, visit: mark, now })
  return seen && { holder: holderOf(seen.link), live: seen.live }
}
