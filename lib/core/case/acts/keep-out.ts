// Gehoor's own act: somebody came in by whom they should not have.
import { Id } from '@/lib/core/shared/id'
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { barring } from '../consequences/reroute'
import { NO_PARTY } from '../who-may'

/** Let in, or raised, by somebody who is barred: who is complained about lets nobody into what they are kept out of. */
export const keepOut = act('keep-out', {
  shape: { member: Id },
  who: { member: 'nobody', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['member-kept-out'],
  decide(complaint, { member }, context) {
    if (complaint.barred.includes(member)) return ok([])
    return ok(barring(complaint, { type: 'member-kept-out', member }, context))
  },
  button: null,
})
