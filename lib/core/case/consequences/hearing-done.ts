// What follows when somebody was heard or left out: the promise to hear is done once nobody is left, and who was heard gets the report.

import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Hearing } from '@/lib/core/procedure/hearing'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { foldedOn } from '../folded-on'
import { hearingsOf, notYetHeard, sideOf } from '../hearing'
import { toOneOfThem } from './by-any-road'
import { afterHearing } from './from-that-day'
import { isPending, keep } from './pending'

type Heard = { hearing: Hearing; on: CivilDate }

/** The promise to hear is kept when nobody is left who has to be; where all were left out it no longer matters. */
export function hearingDone(
  complaint: ComplaintCase,
  events: readonly CaseEvent[],
  { hearing, on }: Heard,
  context: DecisionContext,
): CaseEvent[] {
  const after = foldedOn(complaint, events, context)
  if (!after || notYetHeard(after, hearing).length > 0) return []
  const last = hearingsOf(after)
    .held.map((one) => one.on)
    .toSorted()
    .at(-1)
  if (last) {
    const wasDone = notYetHeard(complaint, hearing).length === 0
    const moved = wasDone ? [] : afterHearing(complaint, { procedure: context.procedure, today: last })
    return [...keep(complaint, ['hearing'], on), ...moved]
  }
  return complaint.promises
    .filter((promise) => promise.kind === 'hearing' && isPending(promise))
    .map(({ id }) => ({ type: 'promise-lapsed', promise: id }))
}

/** The report, to each of both sides who was heard (a witness reads nothing of the case), where the procedure says that they get it. */
export function reportSent(
  complaint: ComplaintCase,
  { there, report }: { there: readonly string[]; report: TextRef },
  context: DecisionContext,
): CaseEvent[] {
  if (!context.procedure.processing.hearing?.reportSent) return []
  const sides = complaint.parties.filter((party) => there.includes(party.id) && sideOf(party) !== null)
  return sides.flatMap(({ id: party }) =>
    toOneOfThem(complaint, { party, text: report, letter: 'report' }, context, (by) => {
      return { type: 'hearing-report-sent', party, text: report, ...by }
    }),
  )
}
