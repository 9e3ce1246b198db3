// The clock of a case standing still for a reason of the procedure, and going on. Dates that move by it are events of promises.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { toSpeakers } from '../addressees'
import { event } from '../event'
import { ByHand } from '../event-parts'

/** limit: the procedure lets it stand still no longer. they-answered: what we asked came. somebody: let it run. */
const RunsBecause = z.enum(['limit', 'they-answered', 'somebody'])
export type RunsBecause = z.infer<typeof RunsBecause>

export const clockEvents = [
  event('clock-suspended', {
    /** `until`: when it runs again at the latest, by itself; without one it waits for somebody. */
    shape: { reason: Slug, on: CivilDate, until: CivilDate.optional(), byHand: ByHand },
    words: 'none',
    changes: (complaint, { reason, on, until }) => ({
      ...complaint,
      suspendedOn: on,
      suspendedFor: reason,
      ...(until ? { suspendedUntil: until } : {}),
    }),
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toSpeakers('standstill', mailing),
  }),
  event('clock-resumed', {
    /** `since`: from when it stood still. `because`: why it runs again, unless with something that ends the waiting itself. */
    shape: {
      on: CivilDate,
      days: z.number().int().min(0),
      since: CivilDate.optional(),
      because: RunsBecause.optional(),
      byHand: ByHand,
    },
    words: 'none',
    changes: ({ suspendedUntil: _, ...complaint }, { since, on }) => ({
      ...complaint,
      suspendedOn: null,
      suspendedFor: null,
      ...(since ? { stoodStill: [...(complaint.stoodStill ?? []), { from: since, to: on }] } : {}),
    }),
    heard: ({ because, byHand }) => because !== undefined && !byHand,
    slight: false,
    callsBack: false,
    // With an answer or a closing they hear of more than this.
    mails: ({ because }, mailing) => (because ? toSpeakers('standstill', mailing) : []),
  }),
] as const
