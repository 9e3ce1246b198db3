// Open cases follow the function, not the person.
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { emptiedSeats } from '../consequences/emptied-seats'
import { reroutedEvents } from '../consequences/reroute'
import { NO_PARTY } from '../who-may'

/** Gehoor's own act: somebody left, or no longer fills the function that handles the case. */
export const reroute = act('reroute', {
  shape: {},
  who: { member: 'nobody', party: NO_PARTY },
  when: 'while-open',
  stale: 'never',
  tells: ['complaint-routed', 'committee-left'],
  decide(complaint, _said, context) {
    return ok([...reroutedEvents(complaint, context), ...emptiedSeats(complaint, context)])
  },
  button: null,
})
