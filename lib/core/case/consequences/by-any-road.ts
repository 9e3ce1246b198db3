// Something for one person of a case goes by the road there is: a mail to them, a colleague's own mail, or by hand.
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { LetterKind, TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Said = { party: string; text: TextRef; letter?: LetterKind }

/** The task that brings it where no mail does: a colleague whom it is about has their own mail, as long as they work here. */
export function byAnyRoad(complaint: ComplaintCase, said: Said, context: DecisionContext): CaseEvent[] {
  const bringing = { letter: 'reply' as const, ...said }
  if (speakerIn(complaint, said.party)) return byHand(complaint, bringing, context)
  const member = complaint.parties.find(({ id, role }) => id === said.party && role === 'subject')?.member
  if (!member) return byHand(complaint, bringing, context)
  // Of a colleague who left, an address that was typed before anybody knew who it was is nobody's to use.
  const isHere = context.staffing.members.some(({ id }) => id === member)
  return isHere ? [] : byHand(complaint, bringing, { ...context, hasAddress: () => false })
}

/**
 * The same for whoever is complained about, or a witness, with what tells of it: `said` is given whether it is brought by hand.
 * Where a mail goes, it brings the link of their own page, which is theirs from the first time on.
 */
export function toOneOfThem(
  complaint: ComplaintCase,
  said: Said,
  context: DecisionContext,
  event: (by: { byHand?: true }) => CaseEvent,
): CaseEvent[] {
  const task = byAnyRoad(complaint, said, context)
  return [...(task.length === 0 ? passFor(complaint, said.party) : []), event(markedByHand(task)), ...task]
}

/** Their link, for who has none yet. */
function passFor(complaint: ComplaintCase, id: string): CaseEvent[] {
  const party = complaint.parties.find((one) => one.id === id && (one.role === 'subject' || one.role === 'witness'))
  if (!party || party.pass) return []
  return [{ type: 'pass-given', party: party.id, generation: party.generation + 1 }]
}
