// What becomes of each thing that is open where a case ends, as whoever ends it decided.
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ok, refuse } from '@/lib/core/shared/result'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { PromiseKind } from '../event-parts'
import type { CaseEvent } from '../events'
import { type LeftOpen, toDecide } from '../left-open'
import type { LeftOpenDecision } from '../left-open-decision'
import type { Refusal } from '../refusals'
import { whoReads } from '../who-reads'
import { brought } from './brought'
import { hasToBeWritten } from './by-hand'

type Open = { complaint: ComplaintCase; things: readonly LeftOpen[] }

/**
 * The events of these decisions. Refused while one of the things has none, when a decision lacks its day, its owner or its
 * reason, when somebody drops what the law asks, and when it could not be done any more.
 */
export function decideLeftOpen(
  { complaint, things }: Open,
  decided: readonly LeftOpenDecision[],
  context: DecisionContext,
): Decided {
  const events: CaseEvent[] = []
  for (const decision of decided) {
    const thing = things.find(({ id }) => id === decision.thing)
    if (!thing) return refuse({ kind: 'unknown-promise' })
    const problem = whyNot(thing, decision, { complaint, ...context })
    if (problem) return refuse(problem)
    events.push(...eventsOf(thing, decision, { complaint, context }))
  }
  const undecided = toDecide(things).filter(({ id }) => !decided.some(({ thing }) => thing === id))
  if (undecided.length > 0) return refuse({ kind: 'left-open', things: undecided.map(({ id }) => id) })
  return ok(events)
}

type Around = DecisionContext & { complaint: ComplaintCase }

function whyNot(thing: LeftOpen, decision: LeftOpenDecision, around: Around): Refusal | null {
  switch (decision.becomes) {
    case 'kept':
      return whyNotKept(thing, decision, around)
    case 'lives-on':
      return whyNotOn(thing, decision, around)
    case 'dropped':
      if (thing.byLaw) return { kind: 'law-asks-still', thing: thing.id }
      if (thing.what === 'hold' && around.actor.kind === 'member' && !can(around.actor, 'erase-cases')) {
        return { kind: 'not-allowed' }
      }
      return decision.reason ? null : { kind: 'left-open-lacks', thing: thing.id, lacks: 'reason' }
  }
}

/** What has an act of its own is done by that, so that it is told as what it is. */
const BY_THEIR_ACT: readonly PromiseKind[] = ['answer', 'hearing', 'copy', 'response', 'judgement', 'second-stage']

function whyNotKept({ id, promise }: LeftOpen, { on }: LeftOpenDecision, around: Around): Refusal | null {
  if (!promise || BY_THEIR_ACT.includes(promise.kind)) return { kind: 'kept-by-its-act' }
  if (promise.kind === 'acknowledgement') return { kind: 'nothing-sent-yet' }
  if (hasToBeWritten(promise)) return { kind: 'letter-not-posted' }
  if (!on) return { kind: 'left-open-lacks', thing: id, lacks: 'day' }
  if (on > around.today) return { kind: 'date-in-future' }
  return on < around.complaint.submittedOn ? { kind: 'day-not-possible' } : null
}

/** What a closed case cannot do any more does not live on; what was promised to them is not put off by closing. */
function whyNotOn({ id, what, promise, byLaw }: LeftOpen, said: LeftOpenDecision, around: Around): Refusal | null {
  const { on, owner } = said
  if (what === 'hold') return on && on < around.today ? { kind: 'date-in-past' } : null
  if (!promise || (BY_THEIR_ACT.includes(promise.kind) && !byLaw)) return { kind: 'cannot-live-on', thing: id }
  if (!on) return { kind: 'left-open-lacks', thing: id, lacks: 'day' }
  if (!owner) return { kind: 'left-open-lacks', thing: id, lacks: 'owner' }
  if (!mayOwn(owner, around)) return { kind: 'owner-not-here' }
  if (on < around.today) return { kind: 'date-in-past' }
  const isTheirs = promise.kind !== 'task' || byLaw
  return isTheirs && promise.state === 'open' && on > promise.due ? { kind: 'promised-before', due: promise.due } : null
}

/** Whoever works here and may read the case can take something of it upon them; never who is, or may be, complained about. */
export function mayOwn(member: string, { complaint, procedure, staffing }: Around): boolean {
  return whoReads(complaint, { procedure, staffing }).includes(member)
}

type Deciding = { complaint: ComplaintCase; context: DecisionContext }

function eventsOf({ id, what, promise }: LeftOpen, decision: LeftOpenDecision, deciding: Deciding): CaseEvent[] {
  const { becomes, owner, reason, on } = decision
  const { complaint, context } = deciding
  const text = reason ? context.keepText(reason) : null
  const told: CaseEvent = { type: 'left-open-decided', thing: id, what, becomes, on, owner, text }
  if (what === 'hold' && becomes === 'dropped') return [told, { type: 'erasing-freed' }]
  if (!promise) return [told]
  if (becomes === 'kept' && on) {
    const kept: CaseEvent = { type: 'promise-kept', promise: id, on }
    return [told, kept, ...brought(complaint, promise, { ...context, today: on })]
  }
  if (becomes === 'dropped') return [told, { type: 'promise-lapsed', promise: id }]
  // What was broken stays broken; it is promised anew, to be done by whoever takes it upon them.
  return promise.state === 'broken' && on && owner
    ? [told, { type: 'promise-lapsed', promise: id }, anew(deciding, { promise: id, on, owner })]
    : [told]
}

type Anew = { promise: string; on: CivilDate; owner: string }

function anew({ complaint, context }: Deciding, { promise, on, owner }: Anew): CaseEvent {
  const before = complaint.promises.find(({ id }) => id === promise)
  const { kind = 'own', task = null, text = null, by = null, to, letter } = before ?? {}
  const sum = [
    { kind: 'start' as const, date: context.today },
    { kind: 'due' as const, date: on },
  ]
  const letterTo = to === undefined ? {} : { to, ...(letter ? { letter } : {}) }
  const made = { id: context.newId(), kind, task, text, by, due: on, rawEnd: on, sum, owner }
  return { type: 'promise-made', promise: { ...made, ...letterTo } }
}
