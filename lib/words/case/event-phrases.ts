import type { eventsInDutch } from './say-event-dutch'

/** What the timeline can say; each language says all of it. */
export type EventPhrases = typeof eventsInDutch
