// Inviting somebody to be heard.
import { z } from 'zod'
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { toOneOfThem } from '../consequences/by-any-road'
import { keep } from '../consequences/pending'
import { HeardHow, TimeOfDay } from '../event-parts'
import type { CaseEvent } from '../events'
import { areHeardApart, attendance, bothSidesIn, whyApart, whyTogether } from '../heard-together'
import { notYetHeard, sideOf } from '../hearing'
import { speakerIn } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A day, a time, and in `text` the place or number and what to bring (Awb 9:10). To each by the road there is; with a file for
 * their calendar where it is a mail. A witness can be invited as well. Both sides sit at one table as the procedure says, and apart
 * once somebody objected.
 */
export const inviteToHearing = act('invite-to-hearing', {
  shape: {
    parties: z.array(Id).min(1).max(20),
    on: CivilDate,
    at: TimeOfDay,
    how: HeardHow.exclude(['in-writing']),
    text: Body,
    /** Whether others may attend; left out, as the procedure has it. */
    open: z.boolean().optional(),
  },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['hearing-invited'],
  decide(complaint, { parties, on, at, how, ...said }, context) {
    const { hearing } = context.procedure.processing
    if (!hearing) return refuse({ kind: 'no-hearing-in-procedure' })
    if (on <= context.today) return refuse({ kind: 'date-in-past' })
    const invited = [...new Set(parties)].map((id) => complaint.parties.find((one) => one.id === id && !one.removed))
    const known = invited.filter((party) => party !== undefined)
    const others = known.filter(
      (party) => party.role !== 'witness' && !hearing.whom.some((side) => side === sideOf(party)),
    )
    if (known.length < invited.length || others.length > 0) return refuse({ kind: 'unknown-party' })
    if (known.some(({ consent }) => consent === 'asked')) return refuse({ kind: 'consent-missing' })
    const ids = known.map(({ id }) => id)
    const wrong = whyApart(complaint, hearing, ids) ?? whyTogether(complaint, hearing, ids)
    if (wrong) return refuse(wrong)
    const attended = attendance(hearing, said.open)
    if ('kind' in attended) return refuse(attended)
    const room = {
      ...attended,
      ...(hearing.together === 'as-it-fits' ? {} : { together: bothSidesIn(complaint, ids) }),
    }
    const text = context.keepText(said.text)
    const invitation = context.newId()
    return ok(
      known.flatMap(({ id: party }): CaseEvent[] => {
        const sent = toOneOfThem(complaint, { party, text, letter: 'invitation' }, context, (by) => {
          return { type: 'hearing-invited', party, on, at, how, text, ...by, invitation, ...room }
        })
        const goesByMail = !sent.some(({ type }) => type === 'promise-made')
        const inTouch = goesByMail && speakerIn(complaint, party) !== null
        return [...sent, ...(inTouch ? keep(complaint, ['first-contact'], context.today) : [])]
      }),
    )
  },
  button: (complaint, { procedure, today }) => {
    const { hearing } = procedure.processing
    if (!hearing) return null
    const left = notYetHeard(complaint, hearing)
    const [first] = left
    if (!first) return null
    const all = left.filter(({ consent, removed }) => consent !== 'asked' && !removed).map(({ id }) => id)
    const isTogether = hearing.together === 'unless-objected' && !areHeardApart(complaint, hearing) && all.length > 0
    return {
      parties: isTogether ? all : [first.id],
      on: addDays(today, 1),
      at: '10:00',
      how: 'in-person',
      text: SOME_TEXT,
    }
  },
})
