// Moving to the step that has a certain meaning, whatever the organisation calls it.
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Phase } from '@/lib/core/procedure/processing'
import { firstStep, stepFor } from '@/lib/core/procedure/workflow'
import type { ComplaintCase } from '../complaint-case'
import type { CaseEvent } from '../events'

/** Back to work: treating it, or else assessing it, or else where cases begin. */
export function backToWork(complaint: ComplaintCase, procedure: Procedure): CaseEvent[] {
  const step = stepFor(procedure, 'in-treatment') ?? stepFor(procedure, 'assessing') ?? firstStep(procedure)
  return complaint.step === step.id && complaint.phase === step.phase
    ? []
    : [{ type: 'step-taken', step: step.id, phase: step.phase }]
}

/** To the first step with this phase; nothing when there is none, or the case is in that phase already. */
export function stepTo(complaint: ComplaintCase, phase: Phase, procedure: Procedure): CaseEvent[] {
  const step = stepFor(procedure, phase)
  return step && complaint.phase !== phase ? [{ type: 'step-taken', step: step.id, phase }] : []
}
