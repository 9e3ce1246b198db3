// The one place where is decided what a command does to a case: may they, is it in the right state, and then the act itself.
import { ok, refuse } from '@/lib/core/shared/result'
import { actOf, type Command } from './commands'
import { isThereForCommittee } from './committee-seats'
import type { ComplaintCase } from './complaint-case'
import { soThatSomebodySigns } from './consequences/signing'
import { soThatTheAnswerIsWhole } from './consequences/whole-answer'
import type { Decided, DecisionContext } from './decision'
import { soThatSomebodyHears } from './somebody-hears'
import { whyNotNow } from './when-may'
import { mayDo, notAllowed } from './who-may'

/**
 * The events a command leads to, or why it cannot be. Whoever is, or may be, the subject is refused first of all; the
 * database hides the case from them besides. What they may do all the same is ask somebody from outside in and let them go,
 * unread, where nobody else is left. Whatever is done, somebody hears of the case
 * afterwards, an answer that waits for a signature waits for somebody who may give it, and one that waits for the post is whole.
 */
export function decide(complaint: ComplaintCase, command: Command, context: DecisionContext): Decided {
  const { actor } = context
  const act = actOf(command)
  if (!mayDo(act.who, { actor, complaint, said: command })) return refuse(notAllowed(act.who, actor))
  const isBarred = actor.kind === 'member' && complaint.barred.includes(actor.memberId)
  if (isBarred && act.who.member !== 'anyone-unread') return refuse({ kind: 'conflict-of-interest' })
  const isOnlySeated = actor.kind === 'member' && isThereForCommittee(complaint, actor.memberId, context)
  if (isOnlySeated && !act.who.committee) return refuse({ kind: 'for-committee-only' })
  if (complaint.erasedOn && !onlyTellsOfMail(command)) return refuse({ kind: 'case-erased', on: complaint.erasedOn })
  const problem = whyNotNow(act.when, complaint)
  if (problem) return refuse(problem)
  const decided = act.decide(complaint, command, context)
  if (!decided.ok) return decided
  const heard = soThatSomebodyHears(complaint, decided.value, context)
  const signed = soThatSomebodySigns(complaint, [...decided.value, ...heard], context)
  const whole = soThatTheAnswerIsWhole(complaint, decided.value, context)
  return ok([...decided.value, ...heard, ...signed, ...whole])
}

/** What was on its way when the case was erased is written down, and nothing else. */
function onlyTellsOfMail({ type }: Command): boolean {
  return type === 'record-delivery'
}
