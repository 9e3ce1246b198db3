// The buttons on a handler's screen: what can be done to this case now, and what cannot, with its reason. Asked of `decide`
// itself, so that a button and what happens when it is pressed can never differ.
import type { Actor } from '@/lib/core/access/actor'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { latestExtension } from '@/lib/core/procedure/promises'
import type { Staffing } from '@/lib/core/procedure/routing'
import { stepsFrom } from '@/lib/core/procedure/workflow'
import type { Command, CommandType } from './commands'
import type { ComplaintCase } from './complaint-case'
import { decide } from './decide'
import type { DecisionContext } from './decision'
import { pendingPromise } from './decisions/pending'
import type { Refusal } from './refusals'

export type Allowed = { command: CommandType; refusal: Refusal | null }

type Looking = { procedure: Procedure; staffing: Staffing; actor: Actor; today: CivilDate }

/** Every act a handler may want now, in the order of the work, each with why it cannot be done, or null when it can. */
export function allowedCommands(complaint: ComplaintCase, looking: Looking): Allowed[] {
  const context = withoutPaper(looking)
  return probes(complaint, looking).map((command) => {
    const decided = decide(complaint, command, context)
    return { command: command.type, refusal: decided.ok ? null : decided.refusal }
  })
}

/** The steps this actor may choose now. */
export function allowedSteps(complaint: ComplaintCase, looking: Looking): string[] {
  const context = withoutPaper(looking)
  return stepsFrom(looking.procedure, complaint.step)
    .filter(({ id }) => decide(complaint, { type: 'take-step', step: id }, context).ok)
    .map(({ id }) => id)
}

const SOME_TEXT = '…'
const NOBODY = '00000000-0000-7000-8000-000000000000'

/** One well-formed command of each kind: what is refused then is refused for the state of the case, not for what was typed. */
function probes(complaint: ComplaintCase, { procedure, staffing, today }: Looking): Command[] {
  const party = complaint.parties[0]?.id ?? NOBODY
  const answer = pendingPromise(complaint, 'answer')
  const longest = answer ? latestExtension(procedure, answer) : null
  const until = longest?.due ?? addDays(answer?.due ?? today, 1)
  const free = staffing.members.find(({ id, canHandle }) => canHandle && !complaint.barred.includes(id))
  const allItems = procedure.processing.letterItems.map(({ id }) => id)
  const step = stepsFrom(procedure, complaint.step)[0]
  return [
    { type: 'acknowledge', how: 'letter', text: null },
    { type: 'answer', text: SOME_TEXT, holds: allItems },
    { type: 'reply', party, text: SOME_TEXT },
    { type: 'ask', party, text: SOME_TEXT, replyBy: null },
    { type: 'record-call', party, text: SOME_TEXT, confirmsAddress: false },
    { type: 'note', text: SOME_TEXT },
    { type: 'add-point', text: SOME_TEXT, subject: null },
    { type: 'assign', handler: free?.id ?? NOBODY, department: null },
    ...(step ? [{ type: 'take-step' as const, step: step.id }] : []),
    { type: 'promise', text: SOME_TEXT, due: today },
    { type: 'extend', promise: answer?.id ?? NOBODY, until, reason: SOME_TEXT, consent: true },
    { type: 'suspend', reason: procedure.processing.suspension?.reasons[0]?.id ?? '' },
    { type: 'resume' },
    { type: 'close', outcome: complaint.answeredOn ? 'answered' : 'resolved' },
    { type: 'reopen', reason: SOME_TEXT },
  ]
}

/** A decision that is only asked for, so that nothing it puts aside is kept. */
function withoutPaper(looking: Looking): DecisionContext {
  return {
    ...looking,
    at: `${looking.today}T12:00:00.000Z`,
    newId: () => NOBODY,
    keepText: () => ({ id: NOBODY, sha256: '0'.repeat(64) }),
    keepName: () => NOBODY,
    hasAddress: () => true,
    keepAddress: () => {},
  }
}
