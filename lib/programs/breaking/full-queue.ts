import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { connect, useDatabase as openDatabase } from '@/db/client'
import { rowOf } from '@/db/read-rows'
import { someAnswers } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { requestReset } from '@/lib/operations/accounts/request-reset'
import { fileComplaint } from '@/lib/operations/cases/file-complaint'
import type { Figure, Scene, Trial } from './trial'

const LONG_AGO_DAYS = 50
const RESET_WITHIN_SECONDS = 5
/** Of a pile of one organisation, another's mail waits for at most this part. */
const SHARE = 0.1

/** Warnings and mails of one organisation pile up; a reset is asked for, and another organisation gets one complaint. */
export const fullQueue: Trial = {
  name: 'queue',
  run: async (scene) => {
    const { house, provider, one, other, scale } = scene
    const worker = house.worker.pid() ?? 0
    await publishLongAgo(scene)
    process.kill(worker, 'SIGSTOP')
    const database = openDatabase(house.webUrl)
    try {
      for (let n = 0; n < scale.waiting; n += 1) await complainTo(one.tenantId, `pile-${n}`, LONG_AGO_DAYS)
      provider.takes(50)
      process.kill(worker, 'SIGCONT')
      await untilBusy(scene)
      const asked = Date.now()
      const account = other.accounts[0]?.email ?? ''
      await requestReset({ email: account, address: '10.1.1.1' }, atThisMoment())
      await complainTo(other.tenantId, 'small', 0)
      const reset = await untilTaken(scene, account, asked, 60)
      const small = await untilTaken(scene, 'small@voorbeeld.example', asked, 600)
      const pile = await untilEmpty(scene, asked)
      return [
        {
          what: `a reset, while ${scale.waiting} warnings and mails wait, leaves within`,
          measured: reset,
          atMost: RESET_WITHIN_SECONDS,
          unit: ' s',
        },
        {
          what: "another organisation's mail waits for this part of the pile",
          measured: small / Math.max(pile, 1),
          atMost: SHARE,
        },
      ] satisfies Figure[]
    } finally {
      process.kill(worker, 'SIGCONT')
      provider.takes(5)
      await database.close()
    }
  },
}

/** So that what was complained about long ago is under a version that was there. */
async function publishLongAgo({ house, one }: Scene): Promise<void> {
  const all = connect(house.superuserUrl, { max: 1 })
  try {
    await all.sql.unsafe('set session_replication_role = replica')
    await all.sql`update procedure_versions set published_at = published_at - interval '100 days'
      where tenant_id = ${one.tenantId}`
  } finally {
    await all.close()
  }
}

async function complainTo(tenantId: string, name: string, daysAgo: number): Promise<void> {
  const moment = atThisMoment()
  const now = new Date(moment.now.getTime() - daysAgo * 86_400_000)
  const answers = someAnswers({ email: `${name}@voorbeeld.example`, submission: moment.newId() })
  const filed = await fileComplaint({ kind: 'visitor', tenantId }, { channel: 'form', answers }, { ...moment, now })
  if (!filed.ok) throw new Error(`a complaint was refused: ${filed.refusal.kind}`)
}

/** The worker has begun: the first of the pile have gone. */
async function untilBusy({ provider }: Scene): Promise<void> {
  const before = provider.taken().size
  for (let n = 0; n < 600 && provider.taken().size === before; n += 1) await pause(100)
}

async function untilTaken({ provider }: Scene, to: string, since: number, seconds: number): Promise<number> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await pause(25)) {
    const mail = [...provider.taken().values()].find((one) => one.to === to && one.at >= since)
    if (mail) return (mail.at - since) / 1000
  }
  return Number.POSITIVE_INFINITY
}

const HowMany = z.object({ n: z.int() })

/** How long the pile itself takes, in seconds. */
async function untilEmpty({ house }: Scene, since: number): Promise<number> {
  const all = connect(house.superuserUrl, { max: 1 })
  try {
    for (let n = 0; n < 3600; n += 1) {
      const asked = all.sql`
        select count(*)::int as n from messages where state in ('waiting', 'sending') and next_attempt_at <= now()`
      const row = await rowOf(HowMany, asked)
      if (row?.n === 0) break
      await pause(500)
    }
    return (Date.now() - since) / 1000
  } finally {
    await all.close()
  }
}
