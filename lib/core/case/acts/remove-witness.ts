// Somebody who turned out not to have been there.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { passEnded } from '../consequences/pass-ended'
import { isPending } from '../consequences/pending'
import { NO_PARTY } from '../who-may'

/** No witness any more: their link opens nothing, and nothing is waited for. What they said stays in the file. */
export const removeWitness = act('remove-witness', {
  shape: { party: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['witness-removed'],
  decide(complaint, said) {
    const witness = complaint.parties.find(
      ({ id, role, removed }) => id === said.party && role === 'witness' && !removed,
    )
    if (!witness) return refuse({ kind: 'unknown-party' })
    const theirs = complaint.promises.filter(
      (one) => (one.of === witness.id || one.to === witness.id) && isPending(one),
    )
    return ok([
      { type: 'witness-removed', party: witness.id },
      ...passEnded(witness),
      ...theirs.map(({ id }) => ({ type: 'promise-lapsed' as const, promise: id })),
    ])
  },
  button: null,
})
