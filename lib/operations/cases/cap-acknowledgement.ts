// What a complaint is counted by when it comes in: so that one network cannot have mail sent to a hundred strangers nor fill an
// organisation's desk, and nobody's mailbox is filled by others. Counted in the transaction that files, so that the page which
// confirms it can say what came of it; a complaint that can be taken is taken.
import type { FilingCount } from '@/db/stores/filing-count'
import { sha256hex } from '@/lib/secrets/status-link'
import { DAY_SECONDS, daysOf, MOST_A_DAY } from './recipient-cap'

/** From one network address to one organisation, in an hour: more are filed without a mail, and in the end not at all. */
const MOST_ACKNOWLEDGED = 20
const MOST_FILED = 60

/** What says nothing about who sent it: no proxy told us, or it is this machine. */
const TELLS_NOTHING = /^(?:unknown|::1|(?:::ffff:)?127\..*)$/

type Came = { tenantId: string; from: string | null; email: string | null; now: Date }

/** The counts it falls under, always in this order; `from`: the network it came from, where anybody may send from. */
export function countsOfFiling({ tenantId, from, email, now }: Came): FilingCount[] {
  const network = {
    seconds: 3600,
    at: now,
    acknowledged: MOST_ACKNOWLEDGED,
    saysLast: false,
    most: MOST_FILED,
  }
  const mailbox = { seconds: DAY_SECONDS, acknowledged: MOST_A_DAY.acknowledgements, saysLast: true, most: null }
  return [
    ...(from === null || TELLS_NOTHING.test(from) ? [] : [{ key: sha256hex(`filed|${tenantId}|${from}`), ...network }]),
    ...(email === null
      ? []
      : daysOf({ what: 'acknowledgements', address: email }, now).map((day) => ({ ...day, ...mailbox }))),
  ]
}
