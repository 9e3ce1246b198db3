// Which mails follow from what happened: derived from the procedure and the events, each with the event that causes it.
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'
import type { CaseEvent, Recorded } from './events'
import type { MessageKind, MessageTo, MessageWish } from './messages'
import { speakersOf } from './speaks'
import { whoHears, whoIsTold } from './who-hears'

/** What `messagesFor` looks at besides the events. */
export type Mailing = { procedure: Procedure; complaint: ComplaintCase; staffing: Staffing }

/**
 * The mails these events ask for, in their order; for a case brought in from a file only what people do with it afterwards. The subject of a complaint is
 * never written to as staff. Whether an address exists, and what may be said to it, is decided when the mail is made.
 */
export function messagesFor(recorded: readonly Recorded[], mailing: Mailing): MessageWish[] {
  const brought = mailing.complaint.channel === 'import'
  const byPeople = recorded.filter(({ actor }) => !brought || actor.kind === 'member' || actor.kind === 'party')
  return oneAboutHandling(
    byPeople.flatMap((entry) => wishes(entry, mailing).map((wish) => ({ ...wish, cause: entry.seq }))),
  )
}

/** Whoever is told at once by two events that a case is theirs, such as a reopening and its routing, is told once. */
function oneAboutHandling(wished: MessageWish[]): MessageWish[] {
  const same = (wish: MessageWish) => JSON.stringify([wish.kind, wish.to])
  const handling = (wish: MessageWish) => wish.kind === 'assigned' || wish.kind === 'unassigned'
  return wished.filter((wish, i) => !handling(wish) || wished.findIndex((other) => same(other) === same(wish)) === i)
}

type Wish = Omit<MessageWish, 'cause'>

function wishes({ event, actor }: Recorded, mailing: Mailing): Wish[] {
  const { complaint, procedure } = mailing
  const us = (kind: MessageKind, text: string | null = null) => toHandler(kind, text, mailing, actor)
  const them = (kind: MessageKind, text: string | null = null) => toSpeakers(kind, text, complaint)
  switch (event.type) {
    case 'complaint-filed':
      return them('acknowledgement')
    case 'complaint-routed':
    case 'handler-assigned':
      return event.handler ? us('assigned') : toOverseers('unassigned', mailing, [])
    case 'question-asked':
      return [to('question', { party: event.party }, event.text.id)]
    case 'reply-sent':
      return [to('reply', { party: event.party }, event.text.id)]
    case 'answer-sent':
      return them('answer', event.text.id)
    case 'promise-extended':
      return extensionNotices(event, mailing)
    case 'promise-warned':
      return us('due-soon')
    case 'promise-lapsed':
      return isReplyBy(complaint, event.promise) && actor.kind === 'system' ? us('due-soon') : []
    case 'promise-broken':
      return us('broken')
    case 'silence-noticed':
      return them('silence')
    case 'information-added':
      return actor.kind === 'party' ? us('information-added') : []
    case 'survey-asked':
      return procedure.followUp.survey ? them('survey') : []
    case 'complaint-closed':
      return event.outcome === 'answered' ? [] : them('closed')
    case 'complaint-reopened':
      return [...them('reopened'), ...us('assigned')]
    case 'code-requested':
      return [to('code', { party: event.party }, null)]
    case 'link-renewed':
      return [to('new-link', { party: event.party }, null)]
    case 'improvement-told':
      return complaint.parties
        .filter((party) => party.wantsToHear)
        .map(({ id }) => to('improvement', { party: id }, null))
    case 'outsider-needed':
      return [...toTold(mailing), ...them('outsider-sought')]
    case 'outsider-appointed':
      return them('outsider-found')
    case 'message-failed':
      return us('not-delivered')
    default:
      return []
  }
}

function to(kind: MessageKind, addressee: MessageTo, text: string | null): Wish {
  return { kind, to: addressee, text }
}

function toSpeakers(kind: MessageKind, text: string | null, complaint: ComplaintCase): Wish[] {
  return speakersOf(complaint).map((party) => to(kind, { party: party.id }, text))
}

/** To the handler, unless it is the handler's own doing; also to whoever oversees when they are away, or gone. */
function toHandler(kind: MessageKind, text: string | null, mailing: Mailing, actor: Recorded['actor']): Wish[] {
  const { handler } = mailing.complaint
  const person = mailing.staffing.members.find(({ id }) => id === handler)
  if (!handler || !person?.canHandle) return toOverseers(kind, mailing)
  if (actor.kind === 'member' && actor.member === handler) return []
  const others = person.away ? toOverseers(kind, mailing).filter((wish) => !isFor(wish, handler)) : []
  return [to(kind, { member: handler }, text), ...others]
}

function isFor(wish: Wish, member: string): boolean {
  return 'member' in wish.to && wish.to.member === member
}

/** Whoever oversees and is not involved; else whoever stands apart from it; else who is told without a word of it. */
function toOverseers(kind: MessageKind, mailing: Mailing, otherwise: Wish[] = toTold(mailing)): Wish[] {
  const { staffing, complaint } = mailing
  const overseers = staffing.members.filter(({ id, oversees }) => oversees && !complaint.barred.includes(id))
  const ids = overseers.length > 0 ? overseers.map(({ id }) => id) : whoHears(complaint, staffing)
  return ids.length > 0 ? ids.map((member) => to(kind, { member }, null)) : otherwise
}

function toTold({ complaint, staffing }: Mailing): Wish[] {
  return whoIsTold(complaint, staffing).map((member) => to('outsider-needed', { member }, null))
}

function extensionNotices(event: Extract<CaseEvent, { type: 'promise-extended' }>, mailing: Mailing): Wish[] {
  const notify = mailing.procedure.followUp.extension?.notify ?? ['complainant']
  const subjects = mailing.complaint.parties.flatMap((party) =>
    party.role === 'subject' && party.member ? [party.member] : [],
  )
  return [
    ...(notify.includes('complainant') ? toSpeakers('extension', event.reason?.id ?? null, mailing.complaint) : []),
    ...(notify.includes('subject') ? subjects.map((member) => to('extension-subject', { member }, null)) : []),
  ]
}

function isReplyBy(complaint: ComplaintCase, id: string): boolean {
  return complaint.promises.some((promise) => promise.id === id && promise.kind === 'reply-by')
}
