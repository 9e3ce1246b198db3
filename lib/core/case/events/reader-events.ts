// Who reads a case besides its circle.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { toOfficer } from '../addressees'
import { event, no, nothing } from '../event'
import { TextRef } from '../event-parts'
import { OpenedBecause } from '../opened-because'

export const readerEvents = [
  /** Somebody from outside the circle reads it until this instant, for this reason; the officer hears so. */
  event('opened-from-outside', {
    shape: { member: Id, because: OpenedBecause, text: TextRef, until: z.iso.datetime() },
    words: 'none',
    changes: nothing,
    heard: no,
    slight: true,
    callsBack: false,
    mails: (_event, mailing) => toOfficer('opened-from-outside', mailing),
  }),
] as const
