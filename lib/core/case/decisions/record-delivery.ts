// What became of a mail: it left for good, or it cannot be delivered. The acknowledgement is kept when it left.
import { ok } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { keep, pendingPromise } from './pending'

/** The provider took it (`arrived`), said that it never will, or nobody knows (`unsure`). */
export function recordDelivery(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'record-delivery' }>,
  { today }: DecisionContext,
): Decided {
  if (!command.arrived) {
    return ok([
      { type: 'message-failed', message: command.message, ...(command.unsure ? { unsure: true as const } : {}) },
    ])
  }
  const sent: CaseEvent = { type: 'message-sent', message: command.message }
  if (!command.acknowledgement || !pendingPromise(complaint, 'acknowledgement')) return ok([sent])
  return ok([
    sent,
    { type: 'complaint-acknowledged', how: 'mail', text: null },
    ...keep(complaint, ['acknowledgement'], today),
  ])
}
