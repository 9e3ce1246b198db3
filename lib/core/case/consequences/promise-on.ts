// A promise on a day that somebody chose: no rule, no sum to explain.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { PromiseMade, TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { pendingPromise } from './pending'

/** That somebody decides within five working days whether to look again at what was asked too late; once is enough. */
export function decidesSoon(complaint: ComplaintCase, { newId, procedure, today }: DecisionContext): CaseEvent[] {
  if (pendingPromise(complaint, 'second-stage')) return []
  const period = { amount: 5, unit: 'working-days' as const }
  const { calendar } = procedure.followUp
  const end = endOfTerm({ start: today, period, calendar, law: 'next-working-day' })
  const by = procedure.processing.secondStage?.by ?? null
  return [{ type: 'promise-made', promise: { id: newId(), kind: 'second-stage', task: null, text: null, by, ...end } }]
}

type Whose = Pick<PromiseMade, 'owner' | 'forAll' | 'of' | 'why'>

/** Ours, or what we ask of the complainant, or of somebody else (`of`), by that day. */
export function promiseOn(
  made: {
    id: string
    kind: 'own' | 'measure' | 'reply-by' | 'response'
    text: TextRef | null
    due: CivilDate
  } & Whose,
  today: CivilDate,
): Extract<CaseEvent, { type: 'promise-made' }> {
  return {
    type: 'promise-made',
    promise: {
      ...made,
      task: null,
      by: null,
      rawEnd: made.due,
      sum: [
        { kind: 'start', date: today },
        { kind: 'due', date: made.due },
      ],
    },
  }
}
