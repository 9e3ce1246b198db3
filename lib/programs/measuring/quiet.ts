// Between two measurements nothing of the first is left to do, and while one goes on only that happens which belongs to it.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { rowOf } from '@/db/read-rows'
import type { House } from '../testing/throw-away-house'

/** The house that is to be quiet, and a hand that looks past every wall. */
type Quiet = { house: House; all: Database }

const HowMany = z.object({ n: z.int() })
const GIVES_UP_AFTER_MS = 10 * 60_000
/** Looking costs the database a little, which counts for whoever is measured until it is quiet. */
const LOOK_EVERY_MS = 200

/** All mail has left, no job is ready, no table is being cleaned, and what was written has reached the disk. */
export async function untilDrained({ house, all }: Quiet): Promise<void> {
  signal(house.worker.pid(), 'SIGCONT')
  const left = () => all.sql`
    select ((select count(*) from messages where state in ('waiting', 'sending') and next_attempt_at <= now())
      + (select count(*) from graphile_worker._private_jobs 
        where locked_at is not null or (run_at <= now() and attempts < max_attempts))
      + (select count(*) from pg_stat_activity where backend_type = 'autovacuum worker'))::int as n`
  // Twice nothing: a job that ends may have asked for another.
  for (let nothing = 0, until = Date.now() + GIVES_UP_AFTER_MS; nothing < 2; await pause(LOOK_EVERY_MS)) {
    const n = (await rowOf(HowMany, left()))?.n ?? 0
    nothing = n === 0 ? nothing + 1 : 0
    if (Date.now() > until) throw new Error(`it did not become quiet: ${n} mails, jobs and cleanings are left`)
  }
  await all.sql`checkpoint`
}

/** Drains, and holds the worker where it is while the work is done; it goes on afterwards. */
export async function withoutWorker<T>(scene: Quiet, work: () => Promise<T>): Promise<T> {
  await untilDrained(scene)
  await holdWorker(scene)
  try {
    return await work()
  } finally {
    signal(scene.house.worker.pid(), 'SIGCONT')
  }
}

/** Held outside any transaction: one that stays open would keep others waiting. */
async function holdWorker({ house, all }: Quiet): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    signal(house.worker.pid(), 'SIGSTOP')
    const busy = all.sql`
      select count(*)::int as n from pg_stat_activity where usename = 'gehoor_worker' and state <> 'idle'`
    if ((await rowOf(HowMany, busy))?.n === 0) return
    signal(house.worker.pid(), 'SIGCONT')
    await pause(50)
  }
  throw new Error('the worker could not be held: it was never without a transaction')
}

function signal(pid: number | undefined, what: 'SIGSTOP' | 'SIGCONT') {
  if (pid !== undefined) process.kill(pid, what)
}
