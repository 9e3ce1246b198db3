// Whom a mail about a case is for: who speaks for the complaint, who handles it, and who is told when nobody may.
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'
import type { EventActor } from './event-parts'
import type { MessageKind, MessageTo, MessageWish } from './messages'
import { speakersOf } from './speaks'
import { whoHears, whoIsTold } from './who-hears'
import { whoReads } from './who-reads'

/** What becomes a letter for who wants paper. */
const ON_PAPER: readonly MessageKind[] = ['acknowledgement', 'answer', 'extension', 'silence', 'survey']

/** What is looked at besides the event: the case after all that happened, and who did this. */
export type Mailing = { procedure: Procedure; complaint: ComplaintCase; staffing: Staffing; actor: EventActor }

/** A mail that is asked for by an event. */
export type Wish = Omit<MessageWish, 'cause'>

/** One mail. `text`: the text of the case that it carries. */
export function to(kind: MessageKind, addressee: MessageTo, text: string | null = null): Wish {
  return { kind, to: addressee, text }
}

/** To whoever speaks for the complaint; what goes on paper to somebody is not mailed to them as well. */
export function toSpeakers(kind: MessageKind, { complaint }: Mailing, text: string | null = null): Wish[] {
  const mailed = speakersOf(complaint).filter(({ post }) => !post || !ON_PAPER.includes(kind))
  return mailed.map((party) => to(kind, { party: party.id }, text))
}

/**
 * To whoever is complained about, or a witness: a colleague by their own mail as long as they work here, anybody else by the
 * address that we were given.
 */
export function toOther(kind: MessageKind, id: string, text: string | null, { complaint, staffing }: Mailing): Wish[] {
  const party = complaint.parties.find((one) => one.id === id && !one.removed)
  if (!party) return []
  const isHere = staffing.members.some((one) => one.id === party.member)
  return [to(kind, party.member && isHere ? { member: party.member } : { party: id }, text)]
}

/** To the handler, unless it is the handler's own doing; also to whoever oversees when they are away, or gone. */
export function toHandler(kind: MessageKind, mailing: Mailing): Wish[] {
  const { complaint, staffing, actor } = mailing
  const { handler } = complaint
  const person = staffing.members.find(({ id }) => id === handler)
  // Of a case that is closed a handler may have become whom it is about; nobody took it over.
  if (!handler || !person?.canHandle || complaint.barred.includes(handler)) return toOverseers(kind, mailing)
  if (actor.kind === 'member' && actor.member === handler) return []
  const others = person.away ? toOverseers(kind, mailing).filter((wish) => !isFor(wish, handler)) : []
  return [to(kind, { member: handler }), ...others]
}

/** To the complaints officer, where one reads the case and did not do it; else to its handler. */
export function toOfficer(kind: MessageKind, mailing: Mailing): Wish[] {
  const { procedure, complaint, staffing, actor } = mailing
  const readers = whoReads(complaint, mailing)
  const officers = staffing.holders
    .filter((holder) => holder.function === procedure.contact.officer && readers.includes(holder.member))
    .map(({ member }) => member)
    .filter((id) => actor.kind !== 'member' || actor.member !== id)
  if (officers.length === 0) return toHandler(kind, mailing)
  return [...new Set(officers)].map((member) => to(kind, { member }))
}

/** To the handler, or to whoever took it upon them and is still here; and to whoever fills these functions now: of a function that nobody may fill, to whoever oversees. */
export function upTheLadder(
  kind: MessageKind,
  functions: readonly string[] = [],
  mailing: Mailing,
  owner?: string,
): Wish[] {
  const above = functions.flatMap((id) => toFunction(kind, id, mailing))
  const isHere = owner !== undefined && whoReads(mailing.complaint, mailing).includes(owner)
  const all = [...(isHere ? [to(kind, { member: owner })] : toHandler(kind, mailing)), ...above]
  const same = (one: Wish, other: Wish) => JSON.stringify(one) === JSON.stringify(other)
  return all.filter((wish, i) => all.findIndex((other) => same(wish, other)) === i)
}

/** To whoever fills this function, unless it is their own doing. */
export function toFillers(kind: MessageKind, id: string, mailing: Mailing): Wish[] {
  const { actor } = mailing
  return toFunction(kind, id, mailing).filter((wish) => actor.kind !== 'member' || !isFor(wish, actor.member))
}

/** Whoever fills it for the department of the case or for the whole house, is there, and may read it. */
function toFunction(kind: MessageKind, id: string, mailing: Mailing): Wish[] {
  const { complaint, staffing } = mailing
  const readers = whoReads(complaint, mailing)
  const fills = staffing.holders.filter(
    ({ function: filled, department }) =>
      filled === id && (department === null || department === complaint.department || complaint.department === null),
  )
  const may = fills.flatMap((holder) =>
    staffing.members.filter((one) => one.id === holder.member && one.canHandle && readers.includes(one.id)),
  )
  const present = may.filter(({ away }) => !away)
  return present.length > 0 ? present.map((one) => to(kind, { member: one.id })) : toOverseers(kind, mailing)
}

/** That the case is theirs: to its handler, or while there is none to whoever oversees. */
export function toWhoGetsIt(handler: string | null, mailing: Mailing): Wish[] {
  return handler ? toHandler('assigned', mailing) : toOverseers('unassigned', mailing, [])
}

/** That it waits, without a word of it, to those who are told. */
export function toTold({ complaint, staffing }: Mailing): Wish[] {
  return whoIsTold(complaint, staffing).map((member) => to('outsider-needed', { member }))
}

/** Whoever oversees and may read it; else of its readers whoever stands apart from it; else who is told without a word of it. */
function toOverseers(kind: MessageKind, mailing: Mailing, otherwise: Wish[] = toTold(mailing)): Wish[] {
  const { staffing, complaint } = mailing
  const readers = whoReads(complaint, mailing)
  const overseers = staffing.members.filter(({ id, oversees }) => oversees && readers.includes(id))
  const ids =
    overseers.length > 0
      ? overseers.map(({ id }) => id)
      : whoHears(complaint, staffing).filter((id) => readers.includes(id))
  return ids.length > 0 ? ids.map((member) => to(kind, { member })) : otherwise
}

function isFor(wish: Wish, member: string): boolean {
  return 'member' in wish.to && wish.to.member === member
}
