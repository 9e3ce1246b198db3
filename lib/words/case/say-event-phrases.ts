// The sentences of the timeline, in both languages.
import type { AtDesk } from '@/lib/core/shared/language'
import type { EventPhrases } from './event-phrases'
import { eventsInDutch } from './say-event-dutch'
import { eventsInEnglish } from './say-event-english'

export const phrases: AtDesk<EventPhrases> = { nl: eventsInDutch, en: eventsInEnglish }
