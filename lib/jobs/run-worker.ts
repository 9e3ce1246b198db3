import { setTimeout as pause } from 'node:timers/promises'
import { useDatabase as openDatabase } from '@/db/client'
import { isAway, tryDatabase } from '@/db/is-away'
import { beat } from '@/db/outside-tenant/heartbeats'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Moment } from '@/lib/core/shared/moment'
import { namelessFault } from '@/lib/core/shared/nameless-fault'
import { sayWhichDisk } from '@/lib/files/same-disk'
import { watchDeliveries } from '@/lib/mail/send'
import { hangUp } from '@/lib/mail/smtp-line'
import { feelMail } from './feel-mail'
import { markKeeper } from './keep-mark'
import { CONNECTIONS, type Queue, runQueue } from './run-queue'
import { type Heart, startHeart } from './start-heart'
import type { MoreTasks } from './tasks'
import { watchForSleep } from './watch-for-sleep'

const TRY_AGAIN_MS = 1000
const LAST_BEAT_WITHIN_MS = 2000
const SAY_WHICH_DISK_EVERY_MS = 15_000

type WorkerPlan = {
  databaseUrl: string
  moment?: () => Moment
  /** Where a fault is told; what it gets never holds a word of a complaint. */
  onFault?: (fault: Error) => void
  /** It has found its database and works. */
  onWorks?: () => void
  /** Where the mark outside the database is kept; none in a test that has nothing to put back. */
  markFile?: string
  /** Where the heads of who looked are kept outside the database. */
  headsFile?: string
  /** Where it is kept outside the database what was erased. */
  erasedFile?: string
  moreTasks?: MoreTasks
}

/**
 * Does what happens later, until it is stopped: through every outage of the database, and again from the beginning after a
 * sleep. There may be many of these; each row says which of them has it. Throws when the database refuses us at the start.
 */
export async function runWorker(plan: WorkerPlan): Promise<{ stop: () => Promise<void> }> {
  const moment = plan.moment ?? atThisMoment
  const onFault = (fault: unknown) => plan.onFault?.(namelessFault(fault))
  const onTrouble = (sentence: string) => plan.onFault?.(Object.assign(new Error(sentence), { stack: sentence }))
  await tryDatabase(plan.databaseUrl).catch((fault: unknown) => {
    if (!isAway(fault)) throw fault
  })
  const database = openDatabase(plan.databaseUrl, { max: CONNECTIONS })
  const stopping = new AbortController()
  const keepMark = plan.markFile ? markKeeper({ file: plan.markFile, onTrouble }) : async () => {}
  // Before anything is sent: whether these are the data that were here before.
  await keepMark(moment().now).catch((fault: unknown) => {
    if (!isAway(fault)) throw fault
  })
  const heart = startHeart({
    beat: async () => {
      await keepMark(moment().now)
      await beat('worker', moment().now)
    },
    onFault,
  })
  const disk = setInterval(() => void sayWhichDisk(moment().now).catch(onFault), SAY_WHICH_DISK_EVERY_MS)
  void sayWhichDisk(moment().now).catch(onFault)
  const pulse = feelMail((name) => beat(name, moment().now).catch(onFault))
  const deaf = watchDeliveries(pulse.onDelivery)

  const liveOnce = async () => {
    const queue = await runQueue({
      databaseUrl: plan.databaseUrl,
      moment,
      onFault,
      onTrouble,
      headsFile: plan.headsFile,
      erasedFile: plan.erasedFile,
      moreTasks: plan.moreTasks,
    })
    plan.onWorks?.()
    await endOf(queue, heart, stopping.signal)
    await queue.stop()
  }
  const living = (async () => {
    while (!stopping.signal.aborted) {
      await liveOnce().catch(onFault)
      if (!stopping.signal.aborted) await pause(TRY_AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      heart.stop()
      clearInterval(disk)
      pulse.stop()
      deaf()
      stopping.abort()
      await living
      hangUp()
      // What was done since the last beat counts as well: a copy of a moment ago that is put back is older than this.
      await Promise.race([
        keepMark(moment().now).catch(() => {}),
        pause(LAST_BEAT_WITHIN_MS, undefined, { ref: false }),
      ])
      await database.close()
    },
  }
}

/** Until its database is lost or was away, the machine has slept, or somebody asks to stop. */
async function endOf(queue: Queue, heart: Heart, asked: AbortSignal): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const awake = watchForSleep(resolve)
  // The queue waits ever longer for a database that is away; a new one begins at once.
  heart.onceBack(resolve)
  asked.addEventListener('abort', () => resolve(), { once: true })
  if (asked.aborted) resolve()
  await Promise.race([queue.ended, enough])
  awake()
}
