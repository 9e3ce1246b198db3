// The end of keeping: held back for a reason, let go again, and erased by somebody's decision.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import type { ComplaintCase } from '../complaint-case'
import { event, no, nobody } from '../event'
import { TextRef } from '../event-parts'
import { EraseBecause, HoldBecause } from '../keeping-reasons'

export const keepingEvents = [
  /** It is kept beyond its time: until a day, or until somebody lets it go. */
  event('erasing-held', {
    shape: { because: HoldBecause, text: TextRef, until: CivilDate.nullable() },
    words: 'colleagues',
    changes: (complaint, { because, text, until }) => ({ ...complaint, hold: { because, text, until } }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('erasing-freed', {
    shape: {},
    words: 'none',
    changes: withoutHold,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /**
   * Names and words are gone; what figures need stays. `again`: a backup was put back, and
   * it was done once more; `decidedBy`: who decided it at first.
   */
  event('case-erased', {
    shape: { because: EraseBecause, on: CivilDate, decidedBy: Id.optional(), again: z.literal(true).optional() },
    words: 'none',
    changes: (complaint, { on }) => ({ ...withoutHold(complaint), erasedOn: on }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
] as const

function withoutHold({ hold: _, ...rest }: ComplaintCase): ComplaintCase {
  return rest
}
