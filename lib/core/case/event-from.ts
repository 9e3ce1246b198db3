// Events as they lie in store, read again: whatever becomes of our words, the bytes and their hashes stay.
import {
  broughtUp,
  formatOf,
  NotReadable,
  parsedAs,
  type Stored,
  type StoredShape,
} from '@/lib/core/shared/stored-shape'
import { Recorded } from './events'

const EVENT: StoredShape = { what: 'an event of case', upgrades: [tellingIsNoHearing] }

/** The format in which an event is written today. */
export const EVENT_FORMAT = formatOf(EVENT)

/** What is stored of an event: its place, who did it, what happened, and in which format this is said. */
type StoredEvent = Recorded & { format: number }

/** An event as it is written today. */
export function eventToStore(recorded: Recorded): StoredEvent {
  return { ...recorded, format: EVENT_FORMAT }
}

/** An event of this case in today's words, from what its stored bytes say. Throws NotReadable. */
export function eventFrom(stored: unknown, caseId: string): Recorded {
  return parsedAs(Recorded, broughtUp(stored, EVENT, caseId), `${EVENT.what} ${caseId}`)
}

/** A whole timeline, in order. Throws NotReadable. */
export function timelineFrom(stored: unknown, caseId: string): Recorded[] {
  if (!Array.isArray(stored)) throw new NotReadable(`case ${caseId} has no timeline`)
  return stored.map((event) => eventFrom(event, caseId))
}

/** 1 to 2: wanting to be told what changed was named after the hearing (horen), which it has nothing to do with. */
function tellingIsNoHearing(stored: Stored): Stored {
  const { event } = stored
  if (typeof event !== 'object' || event === null || !('type' in event) || event.type !== 'hearing-wished')
    return stored
  return { ...stored, event: { ...event, type: 'telling-wished' } }
}
