// Hearing somebody: who was there, who stayed away, and what was said.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { hearingDone, reportSent } from '../consequences/hearing-done'
import { keep } from '../consequences/pending'
import { HeardHow } from '../event-parts'
import type { CaseEvent } from '../events'
import { whyApart } from '../heard-together'
import { articleOf, notYetHeard, wasInvited } from '../hearing'
import { whyNotHear } from '../may-hear'
import { speakerIn } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A hearing that was held (Awb 9:10). Who was invited and stayed away had the chance. On paper only where the procedure lets
 * that count (WPO 14, lid 5). The report goes to who was heard, if the procedure says so; without one it is asked for later.
 */
export const holdHearing = act('hold-hearing', {
  shape: {
    on: CivilDate,
    how: HeardHow,
    there: z.array(Id).max(20),
    absent: z.array(Id).max(20),
    report: Body.nullable(),
  },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['hearing-held'],
  decide(complaint, { on, how, ...said }, context) {
    const { procedure, today, newId, keepText } = context
    const { hearing } = procedure.processing
    if (!hearing) return refuse({ kind: 'no-hearing-in-procedure' })
    if (on > today) return refuse({ kind: 'date-in-future' })
    const problem = whyNotHear(complaint, hearing, context)
    if (problem) return refuse(problem)
    if (how === 'in-writing' && hearing.form === 'oral') {
      return refuse({ kind: 'hearing-is-oral', article: articleOf(procedure) })
    }
    const there = [...new Set(said.there)]
    const absent = [...new Set(said.absent)].filter((id) => !there.includes(id))
    const all = [...there, ...absent]
    if (all.length === 0) return refuse({ kind: 'nobody-heard' })
    if (all.some((id) => !complaint.parties.some((party) => party.id === id))) return refuse({ kind: 'unknown-party' })
    const apart = how === 'in-writing' ? null : whyApart(complaint, hearing, there)
    if (apart) return refuse(apart)
    if (absent.some((id) => !wasInvited(complaint, id, on))) return refuse({ kind: 'not-invited' })
    const report = said.report ? keepText(said.report) : null
    const held: CaseEvent = { type: 'hearing-held', hearing: newId(), on, how, there, absent, report }
    return ok([
      held,
      ...(there.some((id) => speakerIn(complaint, id)) ? keep(complaint, ['first-contact'], on) : []),
      ...hearingDone(complaint, [held], { hearing, on }, context),
      ...(report ? reportSent(complaint, { there, report }, context) : []),
    ])
  },
  button: (complaint, { procedure, today }) => {
    const { hearing } = procedure.processing
    const [first] = hearing ? notYetHeard(complaint, hearing) : []
    if (!first) return null
    return { on: today, how: 'in-person', there: [first.id], absent: [], report: SOME_TEXT }
  },
})
