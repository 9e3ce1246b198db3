// What a body that is not ours found of the complaint: a dispute committee, an ombudsman, a court.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { mayOwn } from '../consequences/decide-left-open'
import { whyNoMeasures } from '../consequences/measures-promised'
import { promiseOn } from '../consequences/promise-on'
import { ExternalVerdict } from '../event-parts'
import type { CaseEvent } from '../events'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A verdict that came in, of a body that the procedure names, and what we do with it; also of a case that is closed. What has a
 * day or an owner is a promise with both, whether the verdict binds us (Wkkgz 20: a binding advice) or not: an ombudsman
 * recommends, and hears what becomes of it (Awb 9:36, paragraph 4).
 */
export const recordVerdict = act('record-verdict', {
  shape: {
    ...{ body: Slug, on: CivilDate, verdict: ExternalVerdict, text: Body },
    ...{ binds: z.boolean(), due: CivilDate.nullable(), owner: Id.nullable() },
  },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['verdict-received'],
  decide(complaint, { body, on, verdict, binds, due, ...said }, context) {
    const { procedure, today, keepText, newId, actor } = context
    if (!procedure.followUp.externalBodies.some(({ id }) => id === body)) {
      return refuse({ kind: 'unknown-choice', field: 'body' })
    }
    if (on > today) return refuse({ kind: 'date-in-future' })
    if (on < complaint.submittedOn) return refuse({ kind: 'day-not-possible' })
    const isPromised = binds || due !== null || said.owner !== null
    const problem = isPromised ? whyNoMeasures([{ due }], today) : null
    if (problem) return refuse(problem)
    const owner = said.owner ?? complaint.handler ?? (actor.kind === 'member' ? actor.memberId : null)
    if (isPromised && (!owner || !mayOwn(owner, { complaint, ...context }))) return refuse({ kind: 'owner-not-here' })
    const text = keepText(said.text)
    const received: CaseEvent = { type: 'verdict-received', body, on, verdict, binds, text }
    if (!due || !owner) return ok([received])
    return ok([received, promiseOn({ id: newId(), kind: 'measure', text, due, owner }, today)])
  },
  button: (_complaint, { procedure, today }) => {
    const [first] = procedure.followUp.externalBodies
    if (!first) return null
    const found = { body: first.id, on: today, verdict: 'upheld' as const, text: SOME_TEXT }
    return { ...found, binds: false, due: null, owner: null }
  },
})
