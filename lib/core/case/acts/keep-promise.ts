// Doing what was promised.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import { copyArrived } from '../consequences/copy-arrived'
import { keep } from '../consequences/pending'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'
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
    if (made.doneOn || made.state === 'lapsed' || made.kind === 'answer' || made.beside !== undefined)
      return refuse({ kind: 'promise-already-done' })
    return ok([{ type: 'promise-kept', promise, on: today }, ...brought(complaint, made, context)])
  },
  button: null,
})

/** Bringing a message to who complains is being in touch with them; bringing their copy to who is complained about begins their term. */
function brought(complaint: ComplaintCase, { to, text }: CasePromise, context: DecisionContext): CaseEvent[] {
  const party = complaint.parties.find(({ id }) => id === to)
  if (!party) return []
  if (party.copy && party.copy.id === text?.id) return copyArrived(complaint, context)
  return speakerIn(complaint, party.id) ? keep(complaint, ['first-contact'], context.today) : []
}
