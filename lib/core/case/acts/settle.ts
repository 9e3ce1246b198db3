// Settling a complaint together (Awb 9:5): what was agreed, on which day and how, confirmed to the complainant.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { closedAs, closesAlone } from '../consequences/closed-as'
import { letterToSpeakers } from '../consequences/letter-to'
import { AgreedBy } from '../event-parts'
import { LeftOpenDecisions } from '../left-open-decision'
import { dropAll, SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Once the complainant is satisfied nothing more is asked; what was agreed goes to them in writing, and the case is closed. */
export const settle = act('settle', {
  shape: { text: Body, on: CivilDate, way: AgreedBy, decided: LeftOpenDecisions.optional() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['complaint-settled'],
  decide(complaint, { on, way, decided, ...said }, context) {
    if (on > context.today) return refuse({ kind: 'date-in-future' })
    if (on < complaint.submittedOn) return refuse({ kind: 'day-not-possible' })
    if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
    const { text, marked, tasks } = letterToSpeakers(complaint, said.text, context)
    const settled = { type: 'complaint-settled' as const, text, on, way, ...marked }
    return closedAs(complaint, { outcome: 'resolved', decided, told: [settled, ...tasks] }, context)
  },
  button: (complaint, { today }) => {
    return { text: SOME_TEXT, on: today, way: 'talk' as const, decided: dropAll(complaint, 'resolved') }
  },
})
