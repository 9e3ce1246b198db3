import type { CronItem, JobHelpers, TaskList } from 'graphile-worker'
import { sweepExpired } from '@/db/outside-tenant/heartbeats'
import type { Moment } from '@/lib/core/shared/moment'
import { namelessFault } from '@/lib/core/shared/nameless-fault'
import { sweepCopies, sweepFiles } from '@/lib/operations/organisation/copies/end-copies'
import { erasedKeeper } from './keep-erased'
import { lookOverNewcomers } from './look-over-newcomers'
import { putFiguresTogether } from './put-figures-together'
import { removeClosed } from './remove-closed'
import { lineSealer } from './seal-lines'
import { takeDueSteps } from './take-due-steps'
import { bringUpSomeRows, findOlderRows } from './tasks/bring-up-rows'
import { keepAtClosing } from './tasks/copies-at-closing'
import { handOver } from './tasks/hand-over'
import { hearCasesAgain } from './tasks/hear-again'
import { makeACopy } from './tasks/make-a-copy'
import { sendAccountMail } from './tasks/send-account-mail'
import { sendCode } from './tasks/send-code'
import { sweep } from './tasks/sweep'
import { verifyChains } from './verify-chains'
import { warnOfYearlyDuties } from './warn-of-yearly-duties'

export type TaskPlan = {
  moment: () => Moment
  onFault: (fault: unknown) => void
  /** Where the heads of who looked are kept outside the database. */
  headsFile?: string | undefined
  /** Where it is kept outside the database what was erased. */
  erasedFile?: string | undefined
  /** What this worker does beside what every worker does. */
  moreTasks?: MoreTasks | undefined
}

/** Tasks by name that a program brings; they take long. A worker leaves what it does not know to one that does. */
export type MoreTasks = Readonly<Record<string, (payload: unknown, around: Pick<TaskPlan, 'moment'>) => Promise<void>>>

type Task = (payload: unknown, helpers: Pick<JobHelpers, 'addJob'>) => Promise<void>

/** What somebody sits waiting for: it has hands of its own, whatever else there is to do. */
export function awaitedTasks({ moment, onFault }: TaskPlan): TaskList {
  const around = { moment, onFault }
  return quiet(onFault, {
    'send-account-mail': (payload) => sendAccountMail(payload, around),
    'send-code': (payload) => sendCode(payload, around),
  })
}

/** What falls due, and the minutes' upkeep. */
export function ordinaryTasks({ moment, onFault }: TaskPlan): TaskList {
  const around = { moment, onFault }
  const sealLines = lineSealer()
  return quiet(onFault, {
    // Of an earlier release: now a mail is found in its row.
    'send-message': async () => {},
    'take-due-steps': async (_payload, { addJob }) => {
      const outcome = await takeDueSteps(moment, onFault)
      if (outcome === 'more') await addJob('take-due-steps', {}, specOf('take-due-steps'))
    },
    'look-over': () => lookOverNewcomers(moment, onFault),
    'seal-lines': () => sealLines(onFault),
    'sweep-outbox': () => sweep(around),
    'sweep-copies': () => sweepCopies({ now: moment().now, onFault }),
    'sweep-expired': () => sweepExpired(moment().now),
  })
}

/** What takes long: whatever there is of it, the hands for mail and due steps stay free. */
export function longTasks({ moment, onFault, headsFile, erasedFile, moreTasks = {} }: TaskPlan): TaskList {
  const around = { moment, onFault }
  const keepErased = erasedKeeper(erasedFile)
  const more = Object.entries(moreTasks).map(([name, task]) => [name, (payload: unknown) => task(payload, around)])
  return quiet(onFault, {
    ...Object.fromEntries(more),
    'hand-over-cases': (payload) => handOver(payload, around),
    'hear-again': (payload) => hearCasesAgain(payload, around),
    'make-copy': (payload) => makeACopy(payload, around),
    'copies-at-closing': (payload) => keepAtClosing(payload, around),
    'find-older-rows': (_payload, queue) => findOlderRows(queue),
    'bring-up-rows': (payload, queue) => bringUpSomeRows(payload, around, queue),
    'put-days-together': () => putFiguresTogether(),
    'sweep-files': () => sweepFiles({ now: moment().now, onFault }),
    'warn-of-duties': () => warnOfYearlyDuties(moment, onFault),
    'remove-closed': () => removeClosed(moment, onFault),
    'keep-erased': () => keepErased(moment, onFault),
    'verify-chains': () => verifyChains(moment, onFault, { headsFile }),
  })
}

/** What happens by the clock, and also when a worker starts where `atStart` says so. */
const BY_THE_CLOCK = [
  { task: 'take-due-steps', match: '* * * * *', atStart: true },
  { task: 'look-over', match: '* * * * *', atStart: true },
  { task: 'seal-lines', match: '* * * * *', atStart: true },
  { task: 'sweep-outbox', match: '* * * * *', atStart: true },
  { task: 'sweep-copies', match: '* * * * *', atStart: true },
  { task: 'keep-erased', match: '* * * * *', atStart: true },
  { task: 'sweep-files', match: '23 * * * *', atStart: false },
  { task: 'sweep-expired', match: '7 * * * *', atStart: false },
  // Hourly, of the night: what one hour leaves, or a worker that was stopped, the next goes on with.
  { task: 'verify-chains', match: '11 * * * *', atStart: false },
  { task: 'find-older-rows', match: '53 * * * *', atStart: true },
  // Hourly, of the morning: each organisation once a day.
  { task: 'warn-of-duties', match: '29 * * * *', atStart: true },
  { task: 'put-days-together', match: '17 * * * *', atStart: false },
  { task: 'remove-closed', match: '37 2 * * *', atStart: true },
] as const

/**
 * One of each at a time, and at most one more waiting. None is made up for afterwards, because each looks at everything that
 * is due by then.
 */
function specOf(task: string): { jobKey: string; queueName: string; maxAttempts: number } {
  return { jobKey: task, queueName: task, maxAttempts: 1 }
}

export const CLOCKWORK: CronItem[] = BY_THE_CLOCK.map(({ task, match }) => ({
  task,
  match,
  options: { ...specOf(task), backfillPeriod: 0 },
}))

export const AT_START = BY_THE_CLOCK.filter(({ atStart }) => atStart).map(({ task }) => ({ task, spec: specOf(task) }))

function quiet(onFault: TaskPlan['onFault'], tasks: Record<string, Task>): TaskList {
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quietly(task, onFault)]))
}

/** The queue keeps the message of a fault with the job: it gets one without words. */
function quietly(task: Task, onFault: TaskPlan['onFault']) {
  return async (payload: unknown, helpers: JobHelpers) => {
    try {
      await task(payload, helpers)
    } catch (fault) {
      onFault(fault)
      throw namelessFault(fault)
    }
  }
}
