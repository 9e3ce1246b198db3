// What an organisation owes once a year (a public report before 1 June): when it is warned of it, and how each year stands.
import { z } from 'zod'
import { addDays, type CivilDate, compareDates } from '@/lib/core/calendar/civil-date'
import type { Procedure } from './procedure'
import { type YearlyDuty, yearlyDutiesIn } from './promises'

/** done: it was done. no-complaints: nothing had to be done, because nobody complained in the year it is about. */
export const DutyDone = z.enum(['done', 'no-complaints'])
export type DutyDone = z.infer<typeof DutyDone>

type Which = { task: string; year: number }
export type Proven = Which & { how: DutyDone; doneOn: CivilDate }

/** late: its last day is over and nobody said that it was done. `done` after its last day was late as well. */
export type DutyStanding<P extends Proven = Proven> = YearlyDuty & {
  state: 'coming' | 'late' | 'done' | 'done-late' | 'not-needed'
  proof: P | null
}

/** Of the past year and this one, newest first. `since`: what was due before an organisation was here is not asked of it. */
export function yearlyStanding<P extends Proven>(
  procedure: Procedure,
  { today, since, proofs }: { today: CivilDate; since: CivilDate; proofs: readonly P[] },
): DutyStanding<P>[] {
  const year = Number(today.slice(0, 4))
  const duties = [year, year - 1].flatMap((one) => yearlyDutiesIn(procedure, one))
  return duties.flatMap((duty) => {
    const proof = proofs.find((one) => isOf(one, duty)) ?? null
    if (!proof && compareDates(duty.due, since) < 0) return []
    return [{ ...duty, proof, state: stateOf(duty, proof, today) }]
  })
}

/** Nobody is told of what was due longer ago than this, in days. */
const LATE_FOR_DAYS = 31

/** What whoever does it hears today: of each duty only the last step, and each step once. */
export function dutiesToWarnOf(
  procedure: Procedure,
  {
    today,
    since,
    proofs,
    warned,
  }: { today: CivilDate; since: CivilDate; proofs: readonly Which[]; warned: readonly Step[] },
): { duty: YearlyDuty; step: CivilDate; isLate: boolean }[] {
  const year = Number(today.slice(0, 4))
  const duties = [year - 1, year, year + 1].flatMap((one) => yearlyDutiesIn(procedure, one))
  return duties.flatMap((duty) => {
    if (proofs.some((one) => isOf(one, duty)) || compareDates(duty.due, since) < 0) return []
    const late = addDays(duty.due, 1)
    const step = [...duty.warnsOn, late].findLast((on) => compareDates(on, today) <= 0)
    if (!step || compareDates(today, addDays(duty.due, LATE_FOR_DAYS)) > 0) return []
    if (warned.some((one) => isOf(one, duty) && compareDates(one.step, step) >= 0)) return []
    return [{ duty, step, isLate: step === late }]
  })
}

type Step = Which & { step: CivilDate }

function isOf(one: Which, { task, year }: Which): boolean {
  return one.task === task && one.year === year
}

function stateOf({ due }: YearlyDuty, proof: Proven | null, today: CivilDate): DutyStanding['state'] {
  if (proof?.how === 'no-complaints') return 'not-needed'
  if (proof) return compareDates(proof.doneOn, due) > 0 ? 'done-late' : 'done'
  return compareDates(due, today) < 0 ? 'late' : 'coming'
}
