// The steps of the processing part as the software walks them: where a case begins, and which step means what.

import type { Procedure } from './procedure'
import type { Phase, Step } from './processing'

/** The step in which every case begins: the first one with phase `received`, else the first. */
export function firstStep(procedure: Procedure): Step {
  return stepFor(procedure, 'received') ?? leadingStep(procedure)
}

/** The first step with this meaning, if the organisation has one. */
export function stepFor(procedure: Procedure, phase: Phase): Step | null {
  return procedure.processing.steps.find((step) => step.phase === phase) ?? null
}

/** The function that gives the answer; without a step for it whoever handles. */
export function answeringFunction(procedure: Procedure): string {
  return stepFor(procedure, 'answered')?.by ?? procedure.contact.handler
}

/** The step by its id, if it exists in this version. */
export function stepById(procedure: Procedure, id: string): Step | null {
  return procedure.processing.steps.find((step) => step.id === id) ?? null
}

/** Phases a handler moves through by hand; answering, closing and waiting follow from other acts. */
const BY_HAND: readonly Phase[] = ['received', 'assessing', 'in-treatment', 'waiting-for-complainant']

/** The steps that can be taken from here by choosing them: forward or back, never the one it is in. */
export function stepsFrom(procedure: Procedure, current: string): Step[] {
  return procedure.processing.steps.filter((step) => step.id !== current && BY_HAND.includes(step.phase))
}

function leadingStep(procedure: Procedure): Step {
  const [step] = procedure.processing.steps
  if (!step) throw new Error('a procedure has at least three steps by its schema')
  return step
}
