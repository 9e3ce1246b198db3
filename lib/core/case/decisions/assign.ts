// Who handles the case: someone who may, and never somebody the complaint is about.
import { routeFor } from '@/lib/core/procedure/routing'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { CaseEvent, Party } from '../events'
import { foldedOn } from '../who-hears'

/** Gives the case to a handler. Someone who is, or may be, the subject is refused (Awb 9:7, Uitvoeringsbesluit Wkkgz 7.1). */
export function assign(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'assign' }>,
  { staffing, procedure }: DecisionContext,
): Decided {
  if (complaint.barred.includes(command.handler)) return refuse({ kind: 'conflict-of-interest' })
  if (!staffing.members.some((member) => member.id === command.handler && member.canHandle)) {
    return refuse({ kind: 'unknown-choice', field: 'handler' })
  }
  const { department } = command
  if (department && !procedure.contact.departments.some(({ id }) => id === department)) {
    return refuse({ kind: 'unknown-choice', field: 'department' })
  }
  return ok([{ type: 'handler-assigned', handler: command.handler, department: department ?? complaint.department }])
}

/**
 * Somebody left, or no longer fills the function: open cases follow the function, not the person. A case that was given to
 * somebody by hand stays with them as long as they may handle it.
 */
export function reroute(complaint: ComplaintCase, _command: { type: 'reroute' }, context: DecisionContext): Decided {
  return ok(reroutedEvents(complaint, context))
}

/** What it takes to bring the case to who fills its function now; nothing when its handler may keep it. */
export function reroutedEvents(complaint: ComplaintCase, { procedure, staffing }: DecisionContext): CaseEvent[] {
  const { handler, barred, subjects } = complaint
  // Who handles a case from a file, only people say.
  if (complaint.routedBecause === 'imported') return []
  const mayHandle = staffing.members.some(({ id, canHandle }) => id === handler && canHandle && !barred.includes(id))
  const fills = staffing.holders.some((holder) => holder.member === handler && holder.function === complaint.function)
  if (handler && mayHandle && (fills || complaint.routedBecause === 'by-hand')) return []
  const unsettled = complaint.parties.some((party) => party.suspects.length > 0)
  const routing = routeFor(procedure, { subjects, barred, unsettled }, staffing)
  if (routing.handler === handler || (routing.handler === null && mayHandle)) return []
  return [{ type: 'complaint-routed', ...routing }]
}

/** Somebody of the organisation turns out to be whom it is about: from now on they are outside the case. */
export function addSubject(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'add-subject' }>,
  context: DecisionContext,
): Decided {
  const member = context.staffing.members.find(({ id }) => id === command.member)
  if (!member) return refuse({ kind: 'unknown-choice', field: 'member' })
  if (complaint.parties.some((party) => party.role === 'subject' && party.member === member.id)) return ok([])
  const party: Party = {
    id: context.newId(),
    role: 'subject',
    person: context.keepName(member.name),
    capacity: null,
    consent: null,
    member: member.id,
    suspects: [],
    wantsToHear: false,
  }
  return ok(thenRouted(complaint, { type: 'party-added', party }, context))
}

/** Someone has said whether a typed name is a member. The case is routed again when that changes who may handle it. */
export function settleSubject(
  complaint: ComplaintCase,
  command: Extract<Command, { type: 'settle-subject' }>,
  context: DecisionContext,
): Decided {
  const party = complaint.parties.find(({ id, role }) => id === command.party && role === 'subject')
  if (!party) return refuse({ kind: 'unknown-party' })
  // Of whom it was asked does not decide, not even after somebody has said that it is not them.
  if (context.actor.kind === 'member' && party.cleared?.includes(context.actor.memberId)) {
    return refuse({ kind: 'conflict-of-interest' })
  }
  const { member } = command
  if (member && !context.staffing.members.some(({ id }) => id === member)) {
    return refuse({ kind: 'unknown-choice', field: 'member' })
  }
  return ok(thenRouted(complaint, { type: 'subject-settled', party: party.id, member }, context))
}

function thenRouted(complaint: ComplaintCase, event: CaseEvent, context: DecisionContext): CaseEvent[] {
  const after = foldedOn(complaint, [event], context)
  return after ? [event, ...routedAgain(after, context)] : [event]
}

/** What it takes when somebody was just barred, or is no longer: another route where the handler may not keep the case. */
export function routedAgain(after: ComplaintCase, { procedure, staffing }: DecisionContext): CaseEvent[] {
  const { barred, handler, parties, subjects } = after
  const mayStay = handler !== null && !barred.includes(handler)
  if (mayStay && after.routedBecause !== 'name-alike') return []
  const unsettled = parties.some((party) => party.suspects.length > 0)
  const routing = routeFor(procedure, { subjects, barred, unsettled }, staffing)
  return routing.handler === handler ? [] : [{ type: 'complaint-routed', ...routing }]
}
