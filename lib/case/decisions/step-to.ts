// Moving to the step that has a certain meaning, whatever the organisation calls it.

import type { Procedure } from '@/lib/procedure/procedure'
import type { Phase } from '@/lib/procedure/processing'
import { stepFor } from '@/lib/procedure/workflow'
import type { ComplaintCase } from '../complaint-case'
import type { CaseEvent } from '../events'

/** To the first step with this phase; nothing when there is none, or the case is in that phase already. */
export function stepTo(complaint: ComplaintCase, phase: Phase, procedure: Procedure): CaseEvent[] {
  const step = stepFor(procedure, phase)
  return step && complaint.phase !== phase ? [{ type: 'step-taken', step: step.id, phase }] : []
}
