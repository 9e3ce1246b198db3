// A complaint goes to the committee, whose people are let into this case alone (WPO 14.4, Jeugdwet 4.2.1.2, Awb 9:14).
import { z } from 'zod'
import { type Committee, committeeLack } from '@/lib/core/procedure/committee'
import type { Staffing } from '@/lib/core/procedure/routing'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { seatBy } from '../committee-seats'
import type { ComplaintCase } from '../complaint-case'
import { nothingToDecide } from '../consequences/decide-without'
import { stepTo } from '../consequences/step-to'
import { toldOfCommittee } from '../consequences/told-of-committee'
import { NO_PARTY } from '../who-may'

/**
 * With as many as the procedure wants, a chair from outside where it wants one, and nobody whom it is or may be about. Asked
 * again while there is no judgement, whoever is named then takes the place of who sat there: so the case goes on when one leaves.
 * The first time whoever complains is told (Awb 9:15, lid 1).
 */
export const askCommittee = act('ask-committee', {
  shape: { members: z.array(Id).min(1).max(20) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['committee-asked'],
  decide(complaint, { members }, context) {
    const { procedure, staffing, today } = context
    const { committee } = procedure.processing
    if (!committee) return refuse({ kind: 'no-committee-in-procedure' })
    if (complaint.judgedOn) return refuse({ kind: 'judgement-was' })
    const article = committee.source?.article ?? null
    const chosen = [...new Set(members)]
    if (chosen.some((member) => complaint.barred.includes(member))) return refuse({ kind: 'seat-involved', article })
    const seats = chosen.flatMap((member) => seatBy(committee, staffing, member) ?? [])
    if (seats.length < chosen.length) return refuse({ kind: 'no-seat' })
    const lack = committeeLack(
      committee,
      staffing.holders.filter(({ member }) => chosen.includes(member)),
    )
    if (lack) return refuse({ ...lack, article })
    const begins = complaint.phase === 'received' || complaint.phase === 'assessing'
    return ok([
      ...toldOfCommittee(complaint, { type: 'committee-asked', seats, on: today }, context),
      ...(begins ? stepTo(complaint, 'in-treatment', procedure) : []),
      ...nothingToDecide(complaint),
    ])
  },
  button: (complaint, { procedure, staffing }) => {
    const { committee } = procedure.processing
    if (!committee || complaint.judgedOn) return null
    const members = whoCanSit(complaint, committee, staffing)
    // Nobody fills it: refused as too few, not as if somebody had been chosen.
    return { members: members.length > 0 ? members : staffing.holders.slice(0, 1).map(({ member }) => member) }
  },
})

/** Whoever fills a function of the committee and is not kept out of this case, each once. */
export function whoCanSit(
  { barred }: Pick<ComplaintCase, 'barred'>,
  committee: Committee,
  staffing: Pick<Staffing, 'holders'>,
): string[] {
  const all = [...new Set(staffing.holders.map(({ member }) => member))]
  return all.filter((member) => !barred.includes(member) && seatBy(committee, staffing, member) !== null)
}
