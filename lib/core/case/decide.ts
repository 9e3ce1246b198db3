// The one place where is decided what a command does to a case: may they, is it in the right state, and then the verb itself.

import { stepFor } from '@/lib/core/procedure/workflow'
import { ok, refuse } from '@/lib/core/shared/result'
import { mayCommand, rolesFor } from './command-permissions'
import type { Command, CommandType } from './commands'
import type { ComplaintCase } from './complaint-case'
import type { Decided, Decision, DecisionContext } from './decision'
import { acknowledge } from './decisions/acknowledge'
import { answerSurvey, linkImprovement, tellImprovement, wishToHear } from './decisions/aftercare'
import { answer } from './decisions/answer'
import { addSubject, assign, reroute, settleSubject } from './decisions/assign'
import { keepOut, suspect } from './decisions/bar'
import { close, reopen } from './decisions/close'
import { addInformation, ask, note, recordCall, reply } from './decisions/correspond'
import { extend } from './decisions/extend'
import { judgePoint } from './decisions/judge-point'
import { appointOutsider, inviteOutsider, stepBack, withdrawOutsider } from './decisions/outsider'
import { dropPromise, keepPromise, promise } from './decisions/own-promises'
import { addPoint, changePoint, changeTitle } from './decisions/points'
import { changeAddress, confirmAddress, recordConsent, renewLink, requestCode } from './decisions/reach'
import { recordDelivery } from './decisions/record-delivery'
import { resume } from './decisions/resume'
import { suspend } from './decisions/suspend'
import { takeDueSteps } from './decisions/take-due-steps'
import { takeStep } from './decisions/take-step'
import { mayTake, notTheirs } from './may-take'
import type { Refusal } from './refusals'
import { soThatSomebodyHears } from './who-hears'

type Verbs = { [T in CommandType]: Decision<Extract<Command, { type: T }>> }

const verbs: Verbs = {
  acknowledge,
  assign,
  reroute,
  'add-subject': addSubject,
  suspect,
  'keep-out': keepOut,
  'invite-outsider': inviteOutsider,
  'appoint-outsider': appointOutsider,
  'withdraw-outsider': withdrawOutsider,
  'step-back': stepBack,
  'record-consent': recordConsent,
  'settle-subject': settleSubject,
  'take-step': takeStep,
  'change-title': changeTitle,
  note,
  ask,
  reply,
  'record-call': recordCall,
  'add-information': addInformation,
  'add-point': addPoint,
  'change-point': changePoint,
  'judge-point': judgePoint,
  promise,
  'keep-promise': keepPromise,
  'drop-promise': dropPromise,
  extend,
  suspend,
  resume,
  answer,
  close,
  reopen,
  'confirm-address': confirmAddress,
  'change-address': changeAddress,
  'request-code': requestCode,
  'renew-link': renewLink,
  'answer-survey': answerSurvey,
  'wish-to-hear': wishToHear,
  'link-improvement': linkImprovement,
  'tell-improvement': tellImprovement,
  'record-delivery': recordDelivery,
  'take-due-steps': takeDueSteps,
}

/** What can still be done to a closed case. */
const AFTER_CLOSING: readonly CommandType[] = [
  'suspect',
  'keep-out',
  'reopen',
  'note',
  'add-information',
  'change-title',
  'change-point',
  'request-code',
  'confirm-address',
  'change-address',
  'renew-link',
  'answer-survey',
  'wish-to-hear',
  'link-improvement',
  'tell-improvement',
  'record-delivery',
  'take-due-steps',
]

/** What whoever is barred may do all the same, without a look at the case. */
const UNREAD: readonly CommandType[] = ['invite-outsider', 'withdraw-outsider']

/**
 * The events a command leads to, or why it cannot be. Whoever is, or may be, the subject is refused first of all; the
 * database hides the case from them besides. What they may do all the same is ask somebody from outside in and let them go,
 * unread, where nobody else is left. Whatever is done, somebody hears of the case afterwards.
 */
export function decide<C extends Command>(complaint: ComplaintCase, command: C, context: DecisionContext): Decided {
  const { actor } = context
  if (!mayCommand(actor, command)) return refuse(notAllowed(actor, command))
  const isBarred = actor.kind === 'member' && complaint.barred.includes(actor.memberId)
  if (isBarred && !UNREAD.includes(command.type)) return refuse({ kind: 'conflict-of-interest' })
  const closed = complaint.phase === 'closed'
  if (closed && !AFTER_CLOSING.includes(command.type)) return refuse({ kind: 'case-closed' })
  if (!closed && command.type === 'reopen') return refuse({ kind: 'case-not-closed' })
  // The answer is given by the function that the procedure's answered step names.
  const answering = command.type === 'answer' ? stepFor(context.procedure, 'answered') : null
  if (answering && !mayTake(complaint, answering, context)) return refuse(notTheirs(complaint, answering, context))
  const verb = verbs[command.type] as Decision<Command>
  const decided = verb(complaint, command, context)
  return decided.ok ? ok([...decided.value, ...soThatSomebodyHears(complaint, decided.value, context)]) : decided
}

/** A colleague hears which roles may; nobody else hears how an organisation is made. */
function notAllowed(actor: DecisionContext['actor'], command: Command): Refusal {
  return actor.kind === 'member' ? { kind: 'not-allowed', roles: rolesFor(command) } : { kind: 'not-allowed' }
}
