// Not hearing somebody, on a ground that the procedure names.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import type { WaiveGround } from '@/lib/core/procedure/hearing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { CaseParty, ComplaintCase } from '../complaint-case'
import { hearingDone } from '../consequences/hearing-done'
import { ToldHow } from '../event-parts'
import type { CaseEvent } from '../events'
import { articleOf, notYetHeard, sideOf, wasInvited } from '../hearing'
import { whyNotHear } from '../may-hear'
import type { Refusal } from '../refusals'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * One side is left out: on a ground of the list for that side (Awb 9:10, lid 2: never of the person complained about), said by
 * whoever may say so, with day, way and what was said; for want of a reply only after an invitation.
 */
export const waiveHearing = act('waive-hearing', {
  shape: { party: Id, ground: Slug, by: Id.nullable(), on: CivilDate, how: ToldHow, text: Body },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['hearing-waived'],
  decide(complaint, { on, how, ...said }, context) {
    const { procedure, today, keepText } = context
    const { hearing } = procedure.processing
    if (!hearing) return refuse({ kind: 'no-hearing-in-procedure' })
    if (on > today) return refuse({ kind: 'date-in-future' })
    const problem = whyNotHear(complaint, hearing, context)
    if (problem) return refuse(problem)
    const party = complaint.parties.find(({ id }) => id === said.party)
    const side = party && sideOf(party)
    if (!party || !side || !hearing.whom.includes(side)) return refuse({ kind: 'unknown-party' })
    if (!notYetHeard(complaint, hearing).some(({ id }) => id === party.id)) return refuse({ kind: 'already-heard' })
    const article = articleOf(procedure)
    const ground = hearing.grounds.find(({ id, of }) => id === said.ground && of === side)
    if (!ground) return refuse({ kind: 'no-such-ground', of: side, article })
    const notTheirs = whyNot(ground, { complaint, party, by: said.by, on, article })
    if (notTheirs) return refuse(notTheirs)
    const by = ground.because === 'they-say-so' ? said.by : null
    const waived: CaseEvent = {
      type: 'hearing-waived',
      party: party.id,
      ground: ground.id,
      by,
      on,
      how,
      text: keepText(said.text),
    }
    return ok([waived, ...hearingDone(complaint, [waived], { hearing, on }, context)])
  },
  button: (complaint, { procedure, today }) => {
    const { hearing } = procedure.processing
    const left = hearing ? notYetHeard(complaint, hearing) : []
    const found = left.flatMap((party) =>
      (hearing?.grounds ?? []).filter(({ of }) => of === sideOf(party)).map((ground) => ({ party, ground })),
    )[0]
    if (!found) return null
    const { party, ground } = found
    return { party: party.id, ground: ground.id, by: party.id, on: today, how: 'phone', text: SOME_TEXT }
  },
})

type Waiving = { complaint: ComplaintCase; party: CaseParty; by: string | null; on: CivilDate; article: string | null }

/** What only they can say, nobody says for them; a representative only with the consent of whom they speak for. */
function whyNot({ because }: WaiveGround, { complaint, party, by, on, article }: Waiving): Refusal | null {
  if (because === 'no-reply') return wasInvited(complaint, party.id, '9999-12-31') ? null : { kind: 'not-invited' }
  if (because === 'we-find') return null
  const speaker = complaint.parties.find(({ id }) => id === by)
  const isTheirs = speaker !== undefined && sideOf(speaker) === sideOf(party)
  const mayFor = speaker?.id === party.id || sideOf(party) === 'complainant'
  if (!isTheirs || !mayFor || speaker.consent === 'asked') return { kind: 'waived-by-another', article }
  return on < complaint.receivedOn ? { kind: 'date-in-past' } : null
}
