// Work among ourselves that is not needed after all.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { isPending } from '../consequences/pending'
import { isAskedByLaw } from '../left-open'
import { NO_PARTY } from '../who-may'

/**
 * A task that this case does not ask for, such as a notice of refusal where nothing is refused; with the reason, as where a case
 * ends. Only work among ourselves, and never what the law asks to be sent.
 */
export const dropPromise = act('drop-promise', {
  shape: { promise: Id, reason: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['left-open-decided', 'promise-lapsed'],
  decide(complaint, { promise, reason }, { keepText }) {
    const made = complaint.promises.find(({ id }) => id === promise)
    if (!made) return refuse({ kind: 'unknown-promise' })
    if (made.kind !== 'task') return refuse({ kind: 'not-to-be-dropped' })
    if (!isPending(made)) return refuse({ kind: 'promise-already-done' })
    if (isAskedByLaw(made)) return refuse({ kind: 'law-asks-still', thing: promise })
    const said = { thing: promise, what: 'promise' as const, becomes: 'dropped' as const }
    return ok([
      { type: 'left-open-decided', ...said, on: null, owner: null, text: keepText(reason) },
      { type: 'promise-lapsed', promise },
    ])
  },
  button: null,
})
