// A link that was lost, or came into other hands.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { speakerIn } from '../speaks'
import { NO_PARTY } from '../who-may'

/** A new status link; the old one stops working. */
export const renewLink = act('renew-link', {
  shape: { party: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['link-renewed'],
  decide(complaint, said) {
    const party = speakerIn(complaint, said.party)
    if (!party) return refuse({ kind: 'unknown-party' })
    return ok([{ type: 'link-renewed', party: party.id, generation: party.generation + 1 }])
  },
  button: null,
})
