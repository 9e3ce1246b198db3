// Withdrawing a complaint: by whoever made it, on their own page; or as a colleague records that they said so.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { closedAs, closedByThem, closesAlone } from '../consequences/closed-as'
import { WithdrawnBy } from '../event-parts'
import { LeftOpenDecisions } from '../left-open-decision'
import { speakerIn } from '../speaks'
import { dropAll, somebody } from '../tryout'
import { whoSpeaks } from '../who-may'

/** Only whoever speaks for the complaint withdraws it. Nothing that was written is lost, and it can be opened again. */
export const withdraw = act('withdraw', {
  shape: { party: Id, on: CivilDate, way: WithdrawnBy, reason: Body.nullable(), decided: LeftOpenDecisions.optional() },
  who: { member: 'work-cases', party: whoSpeaks('by-code') },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['complaint-withdrawn'],
  decide(complaint, { party, on, way, reason, decided }, context) {
    const { today, actor, keepText } = context
    if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
    if ((way === 'page') !== (actor.kind === 'party')) return refuse({ kind: 'unknown-choice', field: 'way' })
    if (on > today) return refuse({ kind: 'date-in-future' })
    if (on < complaint.submittedOn) return refuse({ kind: 'day-not-possible' })
    if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
    const text = reason === null ? null : keepText(reason)
    const told = [{ type: 'complaint-withdrawn' as const, party, on, way, text }]
    const ending = { outcome: 'withdrawn' as const, decided, told }
    return actor.kind === 'party' ? closedByThem(complaint, ending, context) : closedAs(complaint, ending, context)
  },
  button: (complaint, { today }) => {
    const decided = dropAll(complaint, 'withdrawn')
    return { party: somebody(complaint), on: today, way: 'phone' as const, reason: null, decided }
  },
})
