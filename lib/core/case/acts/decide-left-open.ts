// Deciding what becomes of what was open when whoever complains withdrew on their own page.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { decideLeftOpen as decideEach } from '../consequences/decide-left-open'
import { isPending } from '../consequences/pending'
import { leftOpen } from '../left-open'
import { LeftOpenDecisions } from '../left-open-decision'
import { dropAll } from '../tryout'
import { NO_PARTY } from '../who-may'

/** All of it at once, as whoever ends a case decides; the task that asked for it is done with that. */
export const decideLeftOpen = act('decide-left-open', {
  shape: { decided: LeftOpenDecisions.optional() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'once-closed',
  stale: 'when-others-acted',
  tells: ['left-open-decided', 'promise-kept'],
  decide(complaint, { decided = [] }, context) {
    const asked = complaint.promises.find((promise) => promise.why === 'left-open' && isPending(promise))
    if (!asked) return refuse({ kind: 'nothing-left-open' })
    const things = leftOpen(complaint, complaint.outcome ?? 'withdrawn')
    const each = decideEach({ complaint, things }, decided, context)
    if (!each.ok) return each
    return ok([...each.value, { type: 'promise-kept', promise: asked.id, on: context.today }])
  },
  button: (complaint) => {
    const isAsked = complaint.promises.some((promise) => promise.why === 'left-open' && isPending(promise))
    return isAsked ? { decided: dropAll(complaint, complaint.outcome ?? 'withdrawn') } : null
  },
})
