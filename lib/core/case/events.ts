// The timeline of a case: everything that can happen to a complaint, as a closed list that is only ever added to.
import { z } from 'zod'
import type { Happening } from './event'
import { EventActor } from './event-parts'
import { aftercareEvents } from './events/aftercare-events'
import { clockEvents } from './events/clock-events'
import { courseEvents } from './events/course-events'
import { dayEvents } from './events/day-events'
import { endingEvents } from './events/ending-events'
import { hearingEvents } from './events/hearing-events'
import { keepingEvents } from './events/keeping-events'
import { letterEvents } from './events/letter-events'
import { outsiderEvents } from './events/outsider-events'
import { partyEvents } from './events/party-events'
import { pointEvents } from './events/point-events'
import { promiseEvents } from './events/promise-events'
import { readerEvents } from './events/reader-events'
import { talkEvents } from './events/talk-events'

/** All that can happen: the one list. What is not in it cannot be told, and cannot be stored. */
export const happenings = [
  ...courseEvents,
  ...endingEvents,
  ...partyEvents,
  ...promiseEvents,
  ...clockEvents,
  ...dayEvents,
  ...talkEvents,
  ...letterEvents,
  ...pointEvents,
  ...aftercareEvents,
  ...outsiderEvents,
  ...readerEvents,
  ...hearingEvents,
  ...keepingEvents,
] as const

type Events<Kinds extends readonly { event: unknown }[]> = { [At in keyof Kinds]: Kinds[At]['event'] }

export const CaseEvent = z.discriminatedUnion(
  'type',
  happenings.map(({ event }) => event) as unknown as Events<typeof happenings>,
)
export type CaseEvent = z.infer<typeof CaseEvent>

/** One kind of event. */
type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/** An event that carries somebody's words in the conversation of a case. */
export type SpokenEvent = EventOf<Exclude<(typeof happenings)[number], { words: 'none' }>['name']>

/** An event with its place in the timeline; `at` is an instant in UTC (ISO 8601). */
export const Recorded = z.strictObject({
  seq: z.number().int().min(1),
  at: z.iso.datetime(),
  actor: EventActor,
  event: CaseEvent,
})
export type Recorded = z.infer<typeof Recorded>

const described = new Map<string, Happening>(happenings.map((one) => [one.name, one]))

/** What is known of this kind of event. Throws on one that nobody described. */
export function happeningOf({ type }: { type: string }): Happening {
  const found = described.get(type)
  if (!found) throw new Error(`no such event: ${type}`)
  return found
}

/** Whether it carries words of theirs, of ours to them, or of colleagues among each other. */
export function isSpoken(event: CaseEvent): event is SpokenEvent {
  return happeningOf(event).words !== 'none'
}
