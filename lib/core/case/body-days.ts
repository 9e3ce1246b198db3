// The days of this complaint from which a body that is not ours counts.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { BodyDays } from '@/lib/core/procedure/external-days'
import type { ComplaintCase } from './complaint-case'
import { daysWaited } from './standing-question'
import { toldOn } from './told-on'

/** As far as they are known today. */
export function bodyDaysOf(complaint: ComplaintCase, today: CivilDate): BodyDays {
  const { submittedOn, receivedOn, promises } = complaint
  const acknowledgedOn = promises.find(({ kind }) => kind === 'acknowledgement')?.doneOn ?? null
  const stoodStill = daysWaited(complaint, today)
  const happenedOn = complaint.happenedOn ?? null
  return { submittedOn, receivedOn, answeredOn: toldOn(complaint), acknowledgedOn, happenedOn, stoodStill }
}
