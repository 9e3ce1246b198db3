// Speaking with the complainant: asking, replying, calling, adding what they told us, and notes for colleagues.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'
import { broughtTo, byHand } from './by-hand'
import { promiseOn } from './own-promises'
import { keep } from './pending'
import { backToWork, stepTo } from './step-to'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** A note that only colleagues see. */
export function note(_complaint: ComplaintCase, command: Of<'note'>, { keepText }: DecisionContext): Decided {
  return ok([{ type: 'note-added', text: keepText(command.text) }])
}

/** A question to a party, with the day by which we would like to hear. Our own dates stay as they are. */
export function ask(complaint: ComplaintCase, command: Of<'ask'>, context: DecisionContext): Decided {
  const { today, keepText, newId, procedure } = context
  if (!speakerIn(complaint, command.party)) return refuse({ kind: 'unknown-party' })
  if (command.replyBy && command.replyBy <= today) return refuse({ kind: 'date-in-past' })
  const promise = command.replyBy ? newId() : null
  const { party } = command
  const text = keepText(command.text)
  const task = byHand(complaint, { party, text }, context)
  const asked: CaseEvent = { type: 'question-asked', party, text, promise, ...marked(task) }
  const replyBy: CaseEvent[] =
    promise && command.replyBy
      ? [promiseOn({ id: promise, kind: 'reply-by', text: null, due: command.replyBy }, today)]
      : []
  return ok([
    asked,
    ...replyBy,
    ...(task.length > 0 ? task : keep(complaint, ['first-contact'], today)),
    ...stepTo(complaint, 'waiting-for-complainant', procedure),
  ])
}

/** A message to a party. */
export function reply(complaint: ComplaintCase, command: Of<'reply'>, context: DecisionContext): Decided {
  const { party } = command
  if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
  const text = context.keepText(command.text)
  const task = byHand(complaint, { party, text }, context)
  return ok([
    { type: 'reply-sent', party, text, ...marked(task) },
    ...(task.length > 0 ? task : keep(complaint, ['first-contact'], context.today)),
  ])
}

/** Contact is not made by writing what nobody has brought yet. */
function marked(task: readonly CaseEvent[]): { byHand?: true } {
  return task.length > 0 ? { byHand: true } : {}
}

/** A call, written down. It can confirm that an e-mail address is theirs; having spoken, we no longer wait for them. */
export function recordCall(complaint: ComplaintCase, command: Of<'record-call'>, context: DecisionContext): Decided {
  const { today, keepText, procedure } = context
  if (!speakerIn(complaint, command.party)) return refuse({ kind: 'unknown-party' })
  const { party, confirmsAddress } = command
  return ok([
    { type: 'call-recorded', party, text: keepText(command.text), confirmsAddress },
    ...(confirmsAddress ? [{ type: 'address-confirmed' as const, party, how: 'call' as const }] : []),
    ...broughtTo(complaint, party, today),
    ...keep(complaint, ['first-contact', 'reply-by'], today),
    ...(complaint.phase === 'waiting-for-complainant' ? backToWork(complaint, procedure) : []),
  ])
}

/** Something a party adds: on their page, or told to a handler. The case goes on with us. Never refused: nothing is lost. */
export function addInformation(
  complaint: ComplaintCase,
  command: Of<'add-information'>,
  context: DecisionContext,
): Decided {
  if (!speakerIn(complaint, command.party)) return refuse({ kind: 'unknown-party' })
  const waited = complaint.phase === 'waiting-for-complainant'
  return ok([
    { type: 'information-added', party: command.party, text: context.keepText(command.text) },
    ...keep(complaint, ['reply-by'], context.today),
    ...(waited ? backToWork(complaint, context.procedure) : []),
  ])
}
