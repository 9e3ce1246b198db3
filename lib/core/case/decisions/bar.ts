// Gehoor's own act: somebody came, came back, or changed their name or role, and may be whom a case is about.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { foldedOn } from '../who-hears'
import { routedAgain } from './assign'

/** A name is like the typed one: barred until someone has said whether it is them, and asked about only once. */
export function suspect(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'suspect' }>,
  context: DecisionContext,
): Decided {
  const party = complaint.parties.find(({ id, role }) => id === command.party && role === 'subject')
  if (!party) return refuse({ kind: 'unknown-party' })
  const known = [...party.suspects, ...(party.cleared ?? [])].includes(command.member)
  if (party.member !== null || known) return ok([])
  return barring(complaint, { type: 'subject-suspected', party: party.id, member: command.member }, context)
}

/** Let in, or raised, by somebody who is barred: who is complained about lets nobody into what they are kept out of. */
export function keepOut(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'keep-out' }>,
  context: DecisionContext,
): Decided {
  if (complaint.barred.includes(command.member)) return ok([])
  return barring(complaint, { type: 'member-kept-out', member: command.member }, context)
}

/** The event, and another route where it takes the case from its handler. A closed case stays with whoever had it. */
function barring(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): Decided {
  const after = foldedOn(complaint, [event], context)
  const moves = after !== null && after.phase !== 'closed' ? routedAgain(after, context) : []
  return ok([event, ...moves])
}
