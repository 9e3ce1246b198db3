// Gehoor's own act: somebody from outside has come.
import { Id } from '@/lib/core/shared/id'
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { NO_PARTY } from '../who-may'

/** Who was asked has come: the case is theirs. */
export const appointOutsider = act('appoint-outsider', {
  shape: { member: Id },
  who: { member: 'nobody', party: NO_PARTY },
  when: 'while-open',
  stale: 'never',
  tells: ['outsider-appointed', 'handler-assigned'],
  decide(complaint, { member }) {
    if (complaint.outsider?.state === 'appointed' && complaint.outsider.member === member) return ok([])
    return ok([
      { type: 'outsider-appointed', member },
      { type: 'handler-assigned', handler: member, department: complaint.department },
    ])
  },
  button: null,
})
