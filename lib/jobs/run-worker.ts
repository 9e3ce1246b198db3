import { Logger, parseCronItems, type Runner, run } from 'graphile-worker'
import { useDatabase as openDatabase } from '@/db/client'
import { beat } from '@/db/outside-tenant/heartbeats'
import { sayWhichDisk } from '@/lib/files/same-disk'
import { atThisMoment } from '@/lib/operations/at-this-moment'
import type { Moment } from '@/lib/shared/moment'
import { namelessFault } from './nameless-fault'
import { CLOCKWORK, tasksOf } from './tasks'

const HEARTBEAT_MS = 15_000
/** How many jobs at a time: mail waits for others more than it works. */
const AT_A_TIME = 4
/** Longer than this nobody waits for a job to end; what it leaves, the next worker finds in the rows. */
const STOP_WITHIN_MS = 10_000

export type WorkerPlan = {
  databaseUrl: string
  moment?: () => Moment
  /** Where a fault is told; what it gets never holds a word of a complaint. */
  onFault?: (fault: Error) => void
}

/** Does what happens later, until it is stopped. There may be many of these; each row says which of them has it. */
export async function runWorker(plan: WorkerPlan): Promise<{ stop: () => Promise<void> }> {
  const moment = plan.moment ?? atThisMoment
  const onFault = (fault: unknown) => plan.onFault?.(namelessFault(fault))
  const database = openDatabase(plan.databaseUrl, { max: AT_A_TIME + 2 })
  const runner = await run({
    connectionString: plan.databaseUrl,
    concurrency: AT_A_TIME,
    maxPoolSize: AT_A_TIME + 2,
    noHandleSignals: true,
    taskList: tasksOf({ moment, onFault }),
    parsedCronItems: parseCronItems(CLOCKWORK),
    logger: quietLogger(plan.onFault),
  })
  for (const task of ['sweep-outbox', 'take-due-steps', 'remove-closed'])
    await runner.addJob(task, {}, { jobKey: `${task} at start` })
  const heart = startHeart(moment, onFault)
  return {
    stop: async () => {
      clearInterval(heart)
      await stopWithin(runner, STOP_WITHIN_MS)
      await database.close()
    },
  }
}

/** Says every so often that there is a worker; whoever watches the house asks for it. */
function startHeart(moment: () => Moment, onFault: (fault: unknown) => void): NodeJS.Timeout {
  const sayAlive = () => {
    void beat('worker', moment().now).catch(onFault)
    void sayWhichDisk(moment().now).catch(onFault)
  }
  sayAlive()
  return setInterval(sayAlive, HEARTBEAT_MS)
}

async function stopWithin(runner: Runner, ms: number): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([runner.stop(), enough])
  clearTimeout(timer)
}

/** The queue's own troubles. A task that failed was told already, by the task itself. */
function quietLogger(onFault: WorkerPlan['onFault']): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) onFault?.(new Error(`the queue: ${message}`))
  })
}
