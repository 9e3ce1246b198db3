// The report of a hearing that was held before.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { reportSent } from '../consequences/hearing-done'
import { hearingsOf, wantsReport } from '../hearing'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** What was said, written down afterwards (Awb 9:10, lid 3). It goes to who was heard, if the procedure says so. */
export const writeReport = act('write-report', {
  shape: { hearing: Id, text: Body },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['hearing-reported'],
  decide(complaint, said, context) {
    const held = hearingsOf(complaint).held.find(({ id }) => id === said.hearing)
    if (!held || !wantsReport(held)) return refuse({ kind: 'no-report-wanted' })
    const text = context.keepText(said.text)
    return ok([
      { type: 'hearing-reported', hearing: held.id, text },
      ...reportSent(complaint, { there: held.there, report: text }, context),
    ])
  },
  button: (complaint) => {
    const held = hearingsOf(complaint).held.find(wantsReport)
    return held ? { hearing: held.id, text: SOME_TEXT } : null
  },
})
