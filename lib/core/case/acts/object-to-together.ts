// Somebody does not want to be heard in the presence of the other side.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { ToldHow } from '../event-parts'
import { hearingsOf, notYetHeard, sideOf } from '../hearing'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Recorded as they said it, with day and way: from then on both sides are invited and heard apart. Only where the procedure
 * hears them together unless one of them objects.
 */
export const objectToTogether = act('object-to-together', {
  shape: { party: Id, on: CivilDate, how: ToldHow, text: Body },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['together-objected'],
  decide(complaint, { on, how, ...said }, { procedure, today, keepText }) {
    const { hearing } = procedure.processing
    if (!hearing) return refuse({ kind: 'no-hearing-in-procedure' })
    if (hearing.together !== 'unless-objected') return refuse({ kind: 'no-objecting-to-together' })
    const party = complaint.parties.find(({ id, removed }) => id === said.party && !removed)
    const side = party && sideOf(party)
    if (!party || !side || !hearing.whom.includes(side)) return refuse({ kind: 'unknown-party' })
    if (hearingsOf(complaint).objected?.includes(party.id)) return refuse({ kind: 'objected-already' })
    if (on > today) return refuse({ kind: 'date-in-future' })
    if (on < complaint.receivedOn) return refuse({ kind: 'date-in-past' })
    return ok([{ type: 'together-objected', party: party.id, on, how, text: keepText(said.text) }])
  },
  button: (complaint, { procedure, today }) => {
    const { hearing } = procedure.processing
    if (hearing?.together !== 'unless-objected') return null
    const objected = hearingsOf(complaint).objected ?? []
    const party = notYetHeard(complaint, hearing).find(({ id, removed }) => !removed && !objected.includes(id))
    return party ? { party: party.id, on: today, how: 'letter', text: SOME_TEXT } : null
  },
})
