import { Logger, parseCronItems, type Runner, type RunnerOptions, run, type TaskList } from 'graphile-worker'
import { dispatchMail, HANDS } from './dispatch-mail'
import { holdPlace, type Place } from './hold-place'
import { keepIndex } from './keep-index'
import { AT_START, awaitedTasks, CLOCKWORK, longTasks, ordinaryTasks, type TaskPlan } from './tasks'

/** How many jobs at a time of what falls due and the minutes' upkeep. */
const AT_A_TIME = 3
/** And beside those, for what somebody sits waiting for. */
const AWAITED_AT_A_TIME = 3
/** And for what takes long. */
const LONG_AT_A_TIME = 2
/** Connections of our own pool that these need together. */
export const CONNECTIONS = HANDS + AT_A_TIME + AWAITED_AT_A_TIME + LONG_AT_A_TIME + 2

/** Longer than this nobody waits for a job to end; what it leaves, the next worker finds in the rows. */
const STOP_WITHIN_MS = 10_000
const CLEAN_UP_EVERY_MS = 60_000

export type Queue = { ended: Promise<void>; stop: () => Promise<void> }
type QueuePlan = TaskPlan & { databaseUrl: string; onTrouble: (sentence: string) => void }

/** One life of the queue: from the moment that its database is there until that is lost, or somebody stops it. */
export async function runQueue(plan: QueuePlan): Promise<Queue> {
  const place = holdPlace(plan.databaseUrl)
  const runners: Runner[] = []
  let mail: ReturnType<typeof dispatchMail> | undefined
  const index = keepIndex(plan.onFault)
  const stop = async () => {
    clearInterval(cleaning)
    const ending = [mail?.stop(), index.stop(), ...runners.map((runner) => runner.stop())]
    await within(STOP_WITHIN_MS, Promise.allSettled(ending))
    await place.leave()
  }
  const cleaning = setInterval(() => void place.freeTheDead().catch(plan.onFault), CLEAN_UP_EVERY_MS)
  try {
    await place.freeTheDead()
    const awaited = { concurrency: AWAITED_AT_A_TIME, taskList: awaitedTasks(plan), cron: [] }
    runners.push(await runPool(plan, place, awaited))
    runners.push(await runPool(plan, place, { concurrency: LONG_AT_A_TIME, taskList: longTasks(plan), cron: [] }))
    const ordinary = await runPool(plan, place, {
      concurrency: AT_A_TIME,
      taskList: ordinaryTasks(plan),
      cron: CLOCKWORK,
    })
    runners.push(ordinary)
    mail = dispatchMail(plan)
    for (const { task, spec } of AT_START) await ordinary.addJob(task, {}, spec)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { ended: Promise.race(runners.map(({ promise }) => promise.catch(() => {}))), stop }
}

type Pool = { concurrency: number; taskList: TaskList; cron: typeof CLOCKWORK }

async function runPool(plan: QueuePlan, place: Place, { concurrency, taskList, cron }: Pool): Promise<Runner> {
  return run({
    connectionString: plan.databaseUrl,
    concurrency,
    maxPoolSize: concurrency + 1,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems(cron),
    logger: quietLogger(plan.onTrouble),
    preset: waysOf(place),
  })
}

/**
 * No job is taken before its taker's name is held. And what came of a job is written down in a way that may fail: with the
 * queue's own default a database that goes away at that moment ends the whole program.
 */
function waysOf(place: Place): NonNullable<RunnerOptions['preset']> {
  const hooks = {
    startWorker: (_context: unknown, { worker }: { worker: { workerPool: { id: string } } }) =>
      place.hold(worker.workerPool.id),
  }
  return {
    plugins: [{ name: 'GehoorNames', version: '1.0.0', worker: { hooks } }],
    worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work, enough])
  clearTimeout(timer)
}

/** The queue's own troubles. A task that failed was told already, by the task itself. */
function quietLogger(onTrouble: QueuePlan['onTrouble']): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) onTrouble(`the queue: ${message}`)
  })
}
