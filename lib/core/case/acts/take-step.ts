// Going to another step of the procedure, by someone who fills the function that takes it.
import { Slug } from '@/lib/core/procedure/slug'
import { stepById, stepsFrom } from '@/lib/core/procedure/workflow'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { mayTake, notTheirs } from '../may-take'
import { NO_PARTY } from '../who-may'

/** Answering, closing and reopening are acts of their own; the other steps are taken by choosing them. */
export const takeStep = act('take-step', {
  shape: { step: Slug },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['step-taken'],
  decide(complaint, said, context) {
    const { procedure } = context
    const step = stepById(procedure, said.step)
    if (!step || !stepsFrom(procedure, complaint.step).includes(step)) return refuse({ kind: 'step-not-possible' })
    if (!mayTake(complaint, step, context)) return refuse(notTheirs(complaint, step, context))
    return ok([{ type: 'step-taken', step: step.id, phase: step.phase }])
  },
  button: (complaint, { procedure }) => {
    const [step] = stepsFrom(procedure, complaint.step)
    return step ? { step: step.id } : null
  },
})
