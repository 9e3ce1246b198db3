// Work among ourselves that is not needed after all.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { isPending } from '../consequences/pending'
import { NO_PARTY } from '../who-may'

/** A task that this case does not ask for, such as a notice of refusal where nothing is refused. Only work among ourselves. */
export const dropPromise = act('drop-promise', {
  shape: { promise: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-lapsed'],
  decide(complaint, { promise }) {
    const made = complaint.promises.find(({ id }) => id === promise)
    if (!made) return refuse({ kind: 'unknown-promise' })
    if (made.kind !== 'task') return refuse({ kind: 'not-to-be-dropped' })
    if (!isPending(made)) return refuse({ kind: 'promise-already-done' })
    return ok([{ type: 'promise-lapsed', promise }])
  },
  button: null,
})
