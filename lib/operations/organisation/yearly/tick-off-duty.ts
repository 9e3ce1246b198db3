import { procedureWithNames } from '@/db/stores/procedure-names-statement'
import { anyReceivedBetween } from '@/db/stores/received-between-statement'
import { keepProof } from '@/db/stores/yearly-duties'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { AMSTERDAM, type CivilDate, civilDateIn, compareDates } from '@/lib/core/calendar/civil-date'
import type { Refusal } from '@/lib/core/case/refusals'
import { yearOfDuty } from '@/lib/core/procedure/promises'
import type { DutyDone } from '@/lib/core/procedure/yearly'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../../change'

type TickedOff = {
  task: string
  year: number
  how: DutyDone
  doneOn: CivilDate
  proof: string
  link: string | null
}

/**
 * Says that a yearly duty was done, with its proof. By whoever fills its function, or runs the organisation. That nothing had
 * to be done is said only where the procedure knows that, and where nobody complained in the year that it is about.
 */
export async function tickOffDuty(
  actor: MemberActor,
  ticked: TickedOff,
  moment: Moment,
): Promise<Result<null, Refusal>> {
  const act = { kind: 'tick-off-duty', object: 'yearly-duty', objectId: `${ticked.task}/${ticked.year}` }
  return change<Result<null, Refusal>>(actor, act, async (tx) => {
    const { procedure } = await procedureWithNames(tx)
    const task = procedure?.followUp.yearlyTasks.find(({ id }) => id === ticked.task)
    if (!procedure || !task) return refuse({ kind: 'not-found' })
    if (!actor.functions.includes(task.by) && !can(actor, 'manage-improvements')) return refuse({ kind: 'not-allowed' })
    if (compareDates(ticked.doneOn, civilDateIn(AMSTERDAM, moment.now)) > 0) return refuse({ kind: 'date-in-future' })
    if (ticked.how === 'no-complaints') {
      if (!task.notWithoutComplaints) return refuse({ kind: 'duty-without-exemption' })
      if (await anyReceivedBetween(tx, yearOfDuty(procedure.followUp, task, ticked.year)))
        return refuse({ kind: 'there-were-complaints' })
    }
    const kept = await keepProof(tx, { ...ticked, memberId: actor.memberId, createdAt: moment.now })
    return kept ? ok(null) : refuse({ kind: 'already-told' })
  })
}
