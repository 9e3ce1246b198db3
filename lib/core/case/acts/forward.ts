// Forwarding a complaint to whom it belongs: who that is, what goes along, and that the complainant agrees to it.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { closedAs, closesAlone } from '../consequences/closed-as'
import { letterToSpeakers } from '../consequences/letter-to'
import { AgreedBy, SentAlong } from '../event-parts'
import { LeftOpenDecisions } from '../left-open-decision'
import { dropAll, SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

const Line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\n\t]*$/)

/**
 * Sends the complaint on. Where the complainant's details go along, on which day and how they agreed to that is recorded.
 * They hear where it went, and the case is closed.
 */
export const forward = act('forward', {
  shape: {
    to: Line,
    reach: Line,
    along: SentAlong,
    consentOn: CivilDate.nullable(),
    consentBy: AgreedBy.nullable(),
    decided: LeftOpenDecisions.optional(),
  },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['complaint-forwarded'],
  decide(complaint, { to, reach, along, consentOn, consentBy, decided }, context) {
    const { today } = context
    const consents = along === 'nothing' ? { consentOn: null, consentBy: null } : { consentOn, consentBy }
    if (along !== 'nothing' && (!consentOn || !consentBy)) {
      return refuse({ kind: 'forward-needs-consent' })
    }
    if (consents.consentOn && consents.consentOn > today) return refuse({ kind: 'date-in-future' })
    if (consents.consentOn && consents.consentOn < complaint.submittedOn) return refuse({ kind: 'day-not-possible' })
    if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })
    const { text, marked, tasks } = letterToSpeakers(complaint, `${to}\n${reach}`, context)
    const forwarded = { type: 'complaint-forwarded' as const, text, along, ...consents, on: today, ...marked }
    return closedAs(complaint, { outcome: 'forwarded', decided, told: [forwarded, ...tasks] }, context)
  },
  button: (complaint) => {
    const decided = dropAll(complaint, 'forwarded')
    return { to: SOME_TEXT, reach: SOME_TEXT, along: 'nothing' as const, consentOn: null, consentBy: null, decided }
  },
})
