// What a sentence of the page means for a case: after each act, what must then be so.
import type { CasePromise } from '../../complaint-case'
import type { PromiseKind } from '../../event-parts'
import type { CaseEvent } from '../../events'
import type { MessageKind } from '../../messages'
import { speakersOf } from '../../speaks'
import type { Turn } from './life'

/** Whether it is so, and what is wrong when it is not; none when the sentence has nothing to say of this act. */
export type Claim = readonly [isSo: boolean, otherwise: string]
export type Check = (turn: Turn) => readonly Claim[]

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

export function eventsOf<Type extends CaseEvent['type']>({ events }: Turn, type: Type): EventOf<Type>[] {
  return events.flatMap(({ event }) => (event.type === type ? [event as EventOf<Type>] : []))
}

export function promisesOf({ world }: Turn, kind: PromiseKind): CasePromise[] {
  return world.complaint.promises.filter((promise) => promise.kind === kind)
}

/** Everybody who speaks for the complaint is written to: by this mail, or by a letter that somebody brings, or both wait. */
export function isWrittenTo(turn: Turn, kind: MessageKind): boolean {
  const { world, mails, events } = turn
  const isByHand = (party: string) =>
    events.some(({ event }) => event.type === 'promise-made' && event.promise.to === party) ||
    events.some(({ event }) => event.type === 'letter-posted')
  return speakersOf(world.complaint).every(
    ({ id }) => mails.some((mail) => mail.kind === kind && 'party' in mail.to && mail.to.party === id) || isByHand(id),
  )
}

/** A claim about each of these. */
export function each<T>(list: readonly T[], isSo: (one: T) => boolean, otherwise: string): Claim[] {
  return list.map((one): Claim => [isSo(one), otherwise])
}

/** An answer leaves, or is made ready for the post. */
export function isAnswer(turn: Turn): boolean {
  return eventsOf(turn, 'answer-sent').length + eventsOf(turn, 'answer-readied').length > 0
}
