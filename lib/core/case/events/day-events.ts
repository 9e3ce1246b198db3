// The day from which a procedure counts (the event, the return, or that somebody found out), as it was told after filing.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { toSpeakers } from '../addressees'
import { event } from '../event'
import { ByHand, TextRef, ToldHow } from '../event-parts'

export const dayEvents = [
  event('day-told', {
    /** `was`: what was known before, which this corrects, for a reason. `by`: who told it; null when it stands in the papers. */
    shape: {
      ...{ on: CivilDate, was: CivilDate.optional(), by: Id.nullable(), how: ToldHow },
      ...{ reason: TextRef.nullable(), byHand: ByHand },
    },
    words: 'none',
    changes: (complaint, { on }) => ({ ...complaint, happenedOn: on }),
    heard: ({ byHand }) => !byHand,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toSpeakers('day-told', mailing),
  }),
] as const
