// Another day for a hearing to which people were invited.
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { toAllInvited } from '../consequences/to-all-invited'
import { HeardHow, TimeOfDay } from '../event-parts'
import { whyApart } from '../heard-together'
import { aheadOf, invitationIn } from '../hearing'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Everybody who was invited hears the new day and time once, by the road there is; in a calendar it takes the place of the old. */
export const moveHearing = act('move-hearing', {
  shape: {
    invitation: Id,
    on: CivilDate,
    at: TimeOfDay,
    how: HeardHow.exclude(['in-writing']),
    text: Body,
  },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['hearing-moved'],
  decide(complaint, { invitation, on, at, how, ...said }, context) {
    const invited = invitationIn(complaint, invitation, context.today)
    if (invited.length === 0) return refuse({ kind: 'no-such-invitation' })
    if (on <= context.today) return refuse({ kind: 'date-in-past' })
    const { hearing } = context.procedure.processing
    const parties = invited.map(({ party }) => party)
    const apart = hearing && whyApart(complaint, hearing, parties)
    if (apart) return refuse(apart)
    return ok(toAllInvited(complaint, { invited, text: said.text, type: 'hearing-moved', on, at, how }, context))
  },
  button: (complaint, { today }) => {
    const [first] = aheadOf(complaint, today)
    if (!first?.invitation) return null
    return { invitation: first.invitation, on: addDays(today, 1), at: '10:00', how: 'in-person', text: SOME_TEXT }
  },
})
