// What Gehoor says by itself, for whom no mail reaches: a person says it, with a date for that.
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import type { SaidByHand } from '../said-by-hand'
import { speakersOf } from '../speaks'
import { byAnyRoad } from './by-any-road'
import { byHand, letterKindOf, markedByHand } from './by-hand'
import { bySomeone } from './by-someone'
import { clockRuns } from './clock-runs'
import { decideWithout } from './decide-without'
import { isPending } from './pending'

type Lateness = Extract<CaseEvent, { type: 'lateness-told' }>
type Reminded = Extract<CaseEvent, { type: 'question-reminded' | 'witness-reminded' }>

/** The event, and what it takes to have it said to somebody who left no e-mail address. */
export function withoutMail(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): CaseEvent[] {
  switch (event.type) {
    case 'silence-noticed':
      return [event, ...bySomeone(complaint, context)]
    case 'lateness-told':
      return late(complaint, event, context)
    case 'question-reminded':
    case 'witness-reminded':
      return reminded(complaint, event, context)
    case 'clock-resumed':
      return clockRuns(complaint, context, 'limit')
    case 'question-unanswered':
      return [event, ...decideWithout(complaint, context)]
    default:
      return [event]
  }
}

function late(complaint: ComplaintCase, event: Lateness, context: DecisionContext): CaseEvent[] {
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  const [first] = unreached
  if (!first) return [event]
  const text = context.keepSaid(whatIsLate(complaint, event, context), complaint.lang)
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...event, ...markedByHand(tasks) }, ...tasks]
}

/** What is said to them, by whoever calls or writes. */
function whatIsLate(complaint: ComplaintCase, { promises }: Lateness, { procedure }: DecisionContext): SaidByHand {
  const dates = complaint.promises.filter(({ id }) => promises.includes(id)).map(({ due }) => due)
  const bodies = procedure.followUp.externalBodies.map(({ name }) => name)
  return { says: 'late', dates: [...new Set(dates)].sort(), bodies }
}

/** While somebody still has to bring the question itself, there is nothing to remind of; other news is no question. */
function reminded(complaint: ComplaintCase, event: Reminded, context: DecisionContext): CaseEvent[] {
  if (complaint.promises.some((promise) => asksOf(promise, event.party) && isPending(promise))) {
    return [{ ...event, byHand: true }]
  }
  const { party, text } = event
  const task = byAnyRoad(complaint, { party, text, letter: 'question' }, context)
  return [{ ...event, ...markedByHand(task) }, ...task]
}

function asksOf(promise: CasePromise, party: string): boolean {
  return promise.to === party && letterKindOf(promise) === 'question'
}
