import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { connect } from '@/db/client'
import { rowOf, rowsOf } from '@/db/read-rows'
import type { Figure, Scene } from './trial'

const Counted = z.object({ submission: z.string(), cases: z.int() })
/** `saidIn`: the mail that said it, its own or that of another case. */
const Sent = z.object({ saidIn: z.string(), events: z.int() })
const Other = z.object({ id: z.string() })
const HowMany = z.object({ n: z.int() })

/** What was in the hands of a killed worker waits for its lease, five minutes, and for the sweep after that. */
const MOVES_WITHIN_MS = 10 * 60_000

/** After it all: whether every confirmed complaint is there exactly once, and each of its mails went exactly once. */
export async function countOnce({ house, provider }: Scene, confirmed: readonly string[]): Promise<Figure[]> {
  const all = connect(house.superuserUrl, { max: 1 })
  try {
    const drained = await untilDrained(all.sql)
    const filed = all.sql`
      select k.key as submission, count(s.case_id)::int as cases
      from unnest(${confirmed as string[]}::text[]) k(key) left join submissions s on s.key = k.key group by 1`
    const rows = await rowsOf(Counted, filed)
    const left = all.sql`
      select coalesce(m.carried_by, m.id) as "saidIn", (select count(*)::int from events e where e.tenant_id = m.tenant_id and e.case_id = m.case_id
        and e.type = 'message-sent' and e.body::jsonb -> 'event' ->> 'message' = m.id::text) as events
      from messages m where m.state = 'sent'`
    const sent = await rowsOf(Sent, left)
    const others = await rowsOf(Other, all.sql`select id from messages where state <> 'sent'`)
    const stuck = all.sql`
      select count(*)::int as n from graphile_worker._private_jobs where locked_at < now() - interval '2 minutes'`
    const locked = await rowOf(HowMany, stuck)
    const none = (what: string, measured: number): Figure => ({ what, measured, atMost: 0 })
    return [
      none(
        `confirmed complaints that are not there exactly once, of ${confirmed.length}`,
        rows.filter(({ cases }) => cases !== 1).length,
      ),
      none('mails that still wait', drained),
      none(
        `mails that count as sent and never reached the provider, of ${sent.length}`,
        sent.filter(({ saidIn }) => !provider.taken().has(saidIn)).length,
      ),
      none(
        'mails that reached the provider and do not count as sent',
        others.filter(({ id }) => provider.taken().has(id)).length,
      ),
      none('mails that were written down as sent other than once', sent.filter(({ events }) => events !== 1).length),
      none('jobs that nobody has and nobody may take', locked?.n ?? 0),
    ]
  } finally {
    await all.close()
  }
}

/** Waits as long as the pile gets smaller; how many still wait when it does not. What gathers for a next mail goes now. */
async function untilDrained(sql: ReturnType<typeof connect>['sql']): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY
  for (let moved = Date.now(); Date.now() - moved < MOVES_WITHIN_MS; await pause(1000)) {
    await sql`update messages set next_attempt_at = now() where state = 'waiting' and last_problem = 'gathering'
          and member_id is not null`
    const asked = sql`select count(*)::int as n from messages where state in ('waiting', 'sending')`
    const row = await rowOf(HowMany, asked)
    const waiting = row?.n ?? 0
    if (waiting === 0) return 0
    if (waiting < fewest) [fewest, moved] = [waiting, Date.now()]
  }
  return fewest
}
