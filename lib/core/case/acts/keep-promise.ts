// Doing what was promised.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { keep } from '../consequences/pending'
import { NO_PARTY } from '../who-may'

/** Doing what was promised: a task, a promise of one's own. */
export const keepPromise = act('keep-promise', {
  shape: { promise: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-kept'],
  decide(complaint, { promise }, { today }) {
    const made = complaint.promises.find(({ id }) => id === promise)
    if (!made) return refuse({ kind: 'unknown-promise' })
    if (made.doneOn || made.state === 'lapsed' || made.kind === 'answer')
      return refuse({ kind: 'promise-already-done' })
    // Bringing a message to someone is being in touch with them.
    const contact = made.to === undefined ? [] : keep(complaint, ['first-contact'], today)
    return ok([{ type: 'promise-kept', promise, on: today }, ...contact])
  },
  button: null,
})
