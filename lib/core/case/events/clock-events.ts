// The clock of a case standing still for a reason of the procedure, and going on. Dates that move by it are events of promises.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { event, no, nobody } from '../event'

export const clockEvents = [
  event('clock-suspended', {
    shape: { reason: Slug, on: CivilDate },
    words: 'none',
    changes: (complaint, { reason, on }) => ({ ...complaint, suspendedOn: on, suspendedFor: reason }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('clock-resumed', {
    shape: { on: CivilDate, days: z.number().int().min(0) },
    words: 'none',
    changes: (complaint) => ({ ...complaint, suspendedOn: null, suspendedFor: null }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
] as const
