// Confirming that a complaint has arrived, by hand, for someone who gets no e-mail from us (Awb 9:6).
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { keep, pendingPromise } from './pending'

/** The complainant was told by telephone or letter that we have it, and what happens next. */
export function acknowledge(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'acknowledge' }>,
  { today, keepText }: DecisionContext,
): Decided {
  if (!pendingPromise(complaint, 'acknowledgement')) return refuse({ kind: 'already-acknowledged' })
  const text = command.text ? keepText(command.text) : null
  return ok([
    { type: 'complaint-acknowledged', how: command.how, text },
    ...keep(complaint, command.how === 'call' ? ['acknowledgement', 'first-contact'] : ['acknowledgement'], today),
  ])
}
