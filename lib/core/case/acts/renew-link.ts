// A link that was lost, or came into other hands.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { linkAgain } from '../consequences/link-again'
import { NO_PARTY } from '../who-may'

/** A new link to their own page; the old one stops working. */
export const renewLink = act('renew-link', {
  shape: { party: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['link-renewed', 'pass-given'],
  decide(complaint, said) {
    const party = complaint.parties.find(({ id }) => id === said.party)
    const renewed = party ? linkAgain(complaint, party) : []
    return renewed.length > 0 ? ok(renewed) : refuse({ kind: 'unknown-party' })
  },
  button: null,
})
