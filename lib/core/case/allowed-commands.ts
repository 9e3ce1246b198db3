// The buttons on a handler's screen: what can be done to this case now, and what cannot, with its reason. Asked of `decide`
// itself, so that a button and what happens when it is pressed can never differ.
import { stepsFrom } from '@/lib/core/procedure/workflow'
import { acts } from './acts'
import type { ButtonType, Command } from './commands'
import type { ComplaintCase } from './complaint-case'
import { decide } from './decide'
import type { DecisionContext, Looking } from './decision'
import type { Refusal } from './refusals'
import { NOBODY } from './tryout'

export type Allowed = { command: ButtonType; refusal: Refusal | null }

/** Every act with a button, in the order of the work, each with why it cannot be done now, or null when it can. */
export function allowedCommands(complaint: ComplaintCase, looking: Looking): Allowed[] {
  const context = withoutPaper(looking)
  return acts.flatMap(({ name, button }) => {
    if (button === null) return []
    const said = button(complaint, looking)
    if (said === null) return []
    const decided = decide(complaint, { type: name, ...said } as Command, context)
    return [{ command: name, refusal: decided.ok ? null : decided.refusal }]
  })
}

/** The steps this actor may choose now. */
export function allowedSteps(complaint: ComplaintCase, looking: Looking): string[] {
  const context = withoutPaper(looking)
  return stepsFrom(looking.procedure, complaint.step)
    .filter(({ id }) => decide(complaint, { type: 'take-step', step: id }, context).ok)
    .map(({ id }) => id)
}

/** A decision that is only asked for, so that nothing it puts aside is kept. */
function withoutPaper(looking: Looking): DecisionContext {
  return {
    ...looking,
    at: `${looking.today}T12:00:00.000Z`,
    newId: () => NOBODY,
    keepText: () => ({ id: NOBODY, sha256: '0'.repeat(64) }),
    keepSaid: () => ({ id: NOBODY, sha256: '0'.repeat(64) }),
    keepName: () => NOBODY,
    hasAddress: () => true,
    hasPostalAddress: () => true,
    keepAddress: () => {},
    keepPostalAddress: () => {},
  }
}
