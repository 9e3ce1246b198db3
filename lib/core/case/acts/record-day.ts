// The day from which the procedure counts, told after the complaint was filed, or told wrongly before.
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { afterDayTold } from '../consequences/after-day-told'
import { toldOfDay } from '../consequences/told-of-day'
import { ToldHow } from '../event-parts'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * What a question of the form would have asked: when it happened, when they returned or found out. With who told it and how; a
 * day that was known before is corrected for a reason, and stays in the timeline. Whether it was in time is reckoned again,
 * dates that count from it move, and whoever complains is told. Also of a case that is closed: other bodies count from it.
 */
export const recordDay = act('record-day', {
  shape: { on: CivilDate, by: Id.nullable(), how: ToldHow, reason: Body.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['day-told'],
  decide(complaint, { on, by, how, ...said }, context) {
    const { procedure, today, keepText } = context
    if (!procedure.definition.windowFrom) return refuse({ kind: 'no-day-in-procedure' })
    if (on > today) return refuse({ kind: 'date-in-future' })
    if (by !== null && !complaint.parties.some(({ id }) => id === by)) return refuse({ kind: 'unknown-party' })
    const { happenedOn: was } = complaint
    if (on === was) return refuse({ kind: 'day-known' })
    if (was && !said.reason) return refuse({ kind: 'correction-needs-reason' })
    const reason = said.reason ? keepText(said.reason) : null
    const moved = afterDayTold(complaint, on, context)
    const told = { type: 'day-told' as const, on, ...(was ? { was } : {}), by, how, reason }
    return ok([...toldOfDay(complaint, { told, moved }, context), ...moved])
  },
  button: ({ parties, happenedOn }, { procedure, today }) => {
    const [first] = parties
    if (!procedure.definition.windowFrom || !first) return null
    const on = happenedOn === today ? addDays(today, -1) : today
    return { on, by: first.id, how: 'phone', reason: SOME_TEXT }
  },
})
