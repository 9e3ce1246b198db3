// Promises of a handler's own.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { ComplaintCase } from '../complaint-case'
import { mayOwn } from '../consequences/decide-left-open'
import { isPending } from '../consequences/pending'
import { promiseOn } from '../consequences/promise-on'
import { toldNewDate } from '../consequences/told-new-date'
import type { DecisionContext } from '../decision'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A promise of a handler's own: "we call you before Friday". `beside`: a new date for an answer that is late; the promise that
 * was broken stays so, and the complainant hears the new date. `owner`: who does it, also when the case is closed. `measure`:
 * what we change, for them or for everybody; it always has an owner.
 */
export const promise = act('promise', {
  shape: {
    ...{ text: Body, due: CivilDate, beside: Id.nullish() },
    ...{ owner: Id.nullish(), measure: z.enum(['you', 'all']).nullish() },
  },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-made'],
  decide(complaint, { text, due, beside, owner, measure }, context) {
    const { today, newId, keepText } = context
    if (due < today) return refuse({ kind: 'date-in-past' })
    if (owner && !mayOwn(owner, { complaint, ...context })) return refuse({ kind: 'owner-not-here' })
    const whose = measure ? (owner ?? ownerOf(complaint, context)) : owner
    const kind = measure ? 'measure' : 'own'
    const more = { ...(whose ? { owner: whose } : {}), ...(measure === 'all' ? { forAll: true as const } : {}) }
    const made = promiseOn({ id: newId(), kind, text: keepText(text), due, ...more }, today)
    if (!beside) return ok([made])
    const broken = complaint.promises.find(({ id }) => id === beside)
    if (!broken) return refuse({ kind: 'unknown-promise' })
    if (broken.kind !== 'answer' || broken.state !== 'broken' || !isPending(broken)) {
      return refuse({ kind: 'promise-not-broken' })
    }
    return ok(toldNewDate(complaint, { ...made, promise: { ...made.promise, beside } }, context))
  },
  button: (_complaint, { today }) => ({ text: SOME_TEXT, due: today }),
})

function ownerOf({ handler }: ComplaintCase, { actor }: DecisionContext): string | null {
  return handler ?? (actor.kind === 'member' ? actor.memberId : null)
}
