// Which mails follow from what happened: each kind of event says which, and each mail knows the event that causes it.
import type { Mailing } from './addressees'
import { happeningOf, type Recorded } from './events'
import type { MessageWish } from './messages'

/**
 * The mails these events ask for, in their order; for a case brought in from a file only what people do with it afterwards. The
 * subject of a complaint is never written to as staff. Whether an address exists, and what may be said to it, is decided when
 * the mail is made.
 */
export function messagesFor(recorded: readonly Recorded[], mailing: Omit<Mailing, 'actor'>): MessageWish[] {
  const brought = mailing.complaint.channel === 'import'
  const byPeople = recorded.filter(({ actor }) => !brought || actor.kind === 'member' || actor.kind === 'party')
  return oneAboutHandling(
    byPeople.flatMap(({ event, actor, seq }) =>
      happeningOf(event)
        .mails(event, { ...mailing, actor })
        .map((wish) => ({ ...wish, cause: seq })),
    ),
  )
}

/** Whoever is told at once by two events that a case is theirs, such as a reopening and its routing, is told once. */
function oneAboutHandling(wished: MessageWish[]): MessageWish[] {
  const same = (wish: MessageWish) => JSON.stringify([wish.kind, wish.to])
  const handling = (wish: MessageWish) => wish.kind === 'assigned' || wish.kind === 'unassigned'
  return wished.filter((wish, i) => !handling(wish) || wished.findIndex((other) => same(other) === same(wish)) === i)
}
