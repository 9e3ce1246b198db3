// Promises of a handler's own, and work among ourselves: made, done, or found not to be needed.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent, TextRef } from '../events'
import { keep } from './pending'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** A promise of a handler's own: "we call you before Friday". */
export function promise(_complaint: ComplaintCase, command: Of<'promise'>, context: DecisionContext): Decided {
  const { today, newId, keepText } = context
  if (command.due < today) return refuse({ kind: 'date-in-past' })
  return ok([promiseOn({ id: newId(), kind: 'own', text: keepText(command.text), due: command.due }, today)])
}

/** Doing what was promised: a task, a promise of one's own. */
export function keepPromise(
  complaint: ComplaintCase,
  command: Of<'keep-promise'>,
  { today }: DecisionContext,
): Decided {
  const made = complaint.promises.find(({ id }) => id === command.promise)
  if (!made) return refuse({ kind: 'unknown-promise' })
  if (made.doneOn || made.state === 'lapsed' || made.kind === 'answer') return refuse({ kind: 'promise-already-done' })
  // Bringing a message to someone is being in touch with them.
  const contact = made.to === undefined ? [] : keep(complaint, ['first-contact'], today)
  return ok([{ type: 'promise-kept', promise: made.id, on: today }, ...contact])
}

/** A task that this case does not ask for, such as a notice of refusal where nothing is refused. Only work among ourselves. */
export function dropPromise(complaint: ComplaintCase, command: Of<'drop-promise'>): Decided {
  const made = complaint.promises.find(({ id }) => id === command.promise)
  if (!made) return refuse({ kind: 'unknown-promise' })
  if (made.kind !== 'task') return refuse({ kind: 'not-to-be-dropped' })
  if (made.doneOn || made.state === 'lapsed') return refuse({ kind: 'promise-already-done' })
  return ok([{ type: 'promise-lapsed', promise: made.id }])
}

/** A promise on a day that somebody chose: no rule, no sum to explain. */
export function promiseOn(
  made: { id: string; kind: 'own' | 'reply-by'; text: TextRef | null; due: CivilDate },
  today: CivilDate,
): CaseEvent {
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
