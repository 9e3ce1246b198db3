// Doing what was promised.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { brought } from '../consequences/brought'
import { hasToBeWritten } from '../consequences/by-hand'
import { isPending } from '../consequences/pending'
import { toldOfMeasure } from '../consequences/told-of-measure'
import { leftOpen, toDecide } from '../left-open'
import { NO_PARTY } from '../who-may'

const BY_THEIR_ACT: readonly string[] = ['hearing', 'copy', 'response']

/** Doing what was promised: a task, a promise of one's own. */
export const keepPromise = act('keep-promise', {
  shape: { promise: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  // A letter that still had to be posted is posted, though the case is closed.
  when: 'always',
  stale: 'when-others-acted',
  tells: ['promise-kept'],
  decide(complaint, { promise }, context) {
    const { today } = context
    const made = complaint.promises.find(({ id }) => id === promise)
    if (!made) return refuse({ kind: 'unknown-promise' })
    // Each has an act of its own, which says what was done.
    if (BY_THEIR_ACT.includes(made.kind)) return refuse({ kind: 'kept-by-its-act' })
    // A confirmation is kept by sending or saying it, never by a tick (Awb 9:6).
    if (made.kind === 'acknowledgement') return refuse({ kind: 'nothing-sent-yet' })
    if (!isPending(made) || made.kind === 'answer' || made.beside !== undefined)
      return refuse({ kind: 'promise-already-done' })
    // Deciding on what was open is done by deciding on each.
    if (made.why === 'left-open') {
      const undecided = toDecide(leftOpen(complaint, complaint.outcome ?? 'withdrawn'))
      if (undecided.length > 0) return refuse({ kind: 'left-open', things: undecided.map(({ id }) => id) })
    }
    if (hasToBeWritten(made)) return refuse({ kind: 'letter-not-posted' })
    return ok([
      { type: 'promise-kept', promise, on: today },
      ...brought(complaint, made, context),
      ...toldOfMeasure(complaint, made, context),
    ])
  },
  button: null,
})
