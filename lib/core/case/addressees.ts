// Whom a mail about a case is for: who speaks for the complaint, who handles it, and who is told when nobody may.
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'
import type { EventActor } from './event-parts'
import type { MessageKind, MessageTo, MessageWish } from './messages'
import { speakersOf } from './speaks'
import { whoHears, whoIsTold } from './who-hears'

/** What is looked at besides the event: the case after all that happened, and who did this. */
export type Mailing = { procedure: Procedure; complaint: ComplaintCase; staffing: Staffing; actor: EventActor }

/** A mail that is asked for by an event. */
export type Wish = Omit<MessageWish, 'cause'>

/** One mail. `text`: the text of the case that it carries. */
export function to(kind: MessageKind, addressee: MessageTo, text: string | null = null): Wish {
  return { kind, to: addressee, text }
}

/** To whoever speaks for the complaint. */
export function toSpeakers(kind: MessageKind, { complaint }: Mailing, text: string | null = null): Wish[] {
  return speakersOf(complaint).map((party) => to(kind, { party: party.id }, text))
}

/** To the handler, unless it is the handler's own doing; also to whoever oversees when they are away, or gone. */
export function toHandler(kind: MessageKind, mailing: Mailing): Wish[] {
  const { complaint, staffing, actor } = mailing
  const { handler } = complaint
  const person = staffing.members.find(({ id }) => id === handler)
  if (!handler || !person?.canHandle) return toOverseers(kind, mailing)
  if (actor.kind === 'member' && actor.member === handler) return []
  const others = person.away ? toOverseers(kind, mailing).filter((wish) => !isFor(wish, handler)) : []
  return [to(kind, { member: handler }), ...others]
}

/** That the case is theirs: to its handler, or while there is none to whoever oversees. */
export function toWhoGetsIt(handler: string | null, mailing: Mailing): Wish[] {
  return handler ? toHandler('assigned', mailing) : toOverseers('unassigned', mailing, [])
}

/** That it waits, without a word of it, to those who are told. */
export function toTold({ complaint, staffing }: Mailing): Wish[] {
  return whoIsTold(complaint, staffing).map((member) => to('outsider-needed', { member }))
}

/** Whoever oversees and is not involved; else whoever stands apart from it; else who is told without a word of it. */
function toOverseers(kind: MessageKind, mailing: Mailing, otherwise: Wish[] = toTold(mailing)): Wish[] {
  const { staffing, complaint } = mailing
  const overseers = staffing.members.filter(({ id, oversees }) => oversees && !complaint.barred.includes(id))
  const ids = overseers.length > 0 ? overseers.map(({ id }) => id) : whoHears(complaint, staffing)
  return ids.length > 0 ? ids.map((member) => to(kind, { member })) : otherwise
}

function isFor(wish: Wish, member: string): boolean {
  return 'member' in wish.to && wish.to.member === member
}
