// What an answer says that will be done (maatregelen: Awb 9:12.1, Wkkgz 17.1) is promised with it, each with its day and owner.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import type { Refusal } from '../refusals'

type Wanted = { due: CivilDate | null }

/** Why these cannot be promised: one has no day, or its day is over. Null when they can. */
export function whyNoMeasures(measures: readonly Wanted[], today: CivilDate): Refusal | null {
  if (measures.some(({ due }) => due === null)) return { kind: 'measure-without-date' }
  const over = measures.find(({ due }) => due !== null && due < today)
  return over?.due ? { kind: 'measure-day-over', due: over.due } : null
}

/** Each measure of each point that was not promised yet; whoever handles the case owns what names nobody. */
export function measuresPromised(complaint: ComplaintCase, { newId, today, actor }: DecisionContext): CaseEvent[] {
  const { points, promises, handler } = complaint
  const somebody = handler ?? (actor.kind === 'member' ? actor.memberId : null)
  return points
    .flatMap(({ measures }) => measures)
    .filter(({ text }) => !promises.some((made) => made.text?.id === text.id))
    .flatMap(({ text, due, owner = somebody, forAll }): CaseEvent[] => {
      if (due === null) return []
      const sum = [
        { kind: 'start' as const, date: today },
        { kind: 'due' as const, date: due },
      ]
      const whose = { ...(owner ? { owner } : {}), ...(forAll ? { forAll } : {}) }
      const made = {
        id: newId(),
        kind: 'measure' as const,
        task: null,
        text,
        by: null,
        due,
        rawEnd: due,
        sum,
        ...whose,
      }
      return [{ type: 'promise-made', promise: made }]
    })
}
