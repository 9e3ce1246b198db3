import type { CronItem, TaskList } from 'graphile-worker'
import { sweepExpired } from '@/db/outside-tenant/heartbeats'
import { sweepCopies, sweepFiles } from '@/lib/operations/copies/end-copies'
import type { Moment } from '@/lib/shared/moment'
import { namelessFault } from './nameless-fault'
import { removeClosed } from './remove-closed'
import { takeDueSteps } from './take-due-steps'
import { growTheDemo } from './tasks/grow-demo'
import { handOver } from './tasks/hand-over'
import { makeACopy } from './tasks/make-a-copy'
import { sendAccountMail } from './tasks/send-account-mail'
import { sendMessage } from './tasks/send-message'
import { sweep } from './tasks/sweep'

export type TaskPlan = { moment: () => Moment; onFault: (fault: unknown) => void }

/** What the queue can ask for. */
export function tasksOf({ moment, onFault }: TaskPlan): TaskList {
  const around = { moment, onFault }
  const tasks: Record<string, (payload: unknown) => Promise<void>> = {
    'send-message': (payload) => sendMessage(payload, around),
    'send-account-mail': (payload) => sendAccountMail(payload, around),
    'take-due-steps': () => takeDueSteps(moment, onFault),
    'sweep-outbox': () => sweep(around),
    'grow-demo': (payload) => growTheDemo(payload, around),
    'hand-over-cases': (payload) => handOver(payload, around),
    'make-copy': (payload) => makeACopy(payload, around),
    'sweep-copies': () => sweepCopies({ now: moment().now, onFault }),
    'sweep-files': () => sweepFiles({ now: moment().now, onFault }),
    'sweep-expired': () => sweepExpired(moment().now),
    'remove-closed': () => removeClosed(moment, onFault),
  }
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quietly(task, onFault)]))
}

/** By the clock; none is made up for afterwards, because each looks at everything that is due by then. */
export const CLOCKWORK: CronItem[] = [
  { task: 'take-due-steps', match: '* * * * *', options: { maxAttempts: 1 } },
  { task: 'sweep-outbox', match: '* * * * *', options: { maxAttempts: 1 } },
  { task: 'sweep-copies', match: '* * * * *', options: { maxAttempts: 1 } },
  { task: 'sweep-files', match: '23 * * * *', options: { maxAttempts: 1 } },
  { task: 'sweep-expired', match: '7 * * * *', options: { maxAttempts: 1 } },
  { task: 'remove-closed', match: '37 2 * * *', options: { maxAttempts: 1 } },
]

/** The queue keeps the message of a fault with the job: it gets one without words. */
function quietly(task: (payload: unknown) => Promise<void>, onFault: TaskPlan['onFault']) {
  return async (payload: unknown) => {
    try {
      await task(payload)
    } catch (fault) {
      onFault(fault)
      throw namelessFault(fault)
    }
  }
}
