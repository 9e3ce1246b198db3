// The ways in which a complaint comes to its end without an answer, each with what somebody has to be told.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { toSpeakers } from '../addressees'
import { event, nothing } from '../event'
import { ByHand, TextRef } from '../event-parts'

export const endingEvents = [
  /** `ground`: of the procedure; `text`: the letter that says why it applies. */
  event('complaint-refused', {
    shape: { ground: Slug, text: TextRef, on: CivilDate, byHand: ByHand },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: true,
    mails: ({ text }, mailing) => toSpeakers('refused', mailing, text.id),
  }),
] as const
