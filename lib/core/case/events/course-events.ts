// The course of a case: it comes in, goes to who handles it, from step to step, and ends.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Phase } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { PublicLang } from '@/lib/core/shared/language'
import { toHandler, toSpeakers, toWhoGetsIt } from '../addressees'
import { event, no, nobody, nothing, yes } from '../event'
import { Channel, Outcome, RoutedBecause, TextRef } from '../event-parts'

export const courseEvents = [
  event('complaint-filed', {
    shape: {
      reference: z.string(),
      version: z.number().int(),
      channel: Channel,
      lang: PublicLang,
      submittedOn: CivilDate,
      receivedOn: CivilDate,
      enteredOn: CivilDate,
      silent: z.boolean(),
      story: TextRef,
      /** `label`: what a file that was brought in calls the question; the procedure need not know it. */
      answers: z.array(z.strictObject({ question: Slug, label: z.string().max(200).optional(), text: TextRef })),
      subjects: z.array(Slug),
      wishes: z.array(Slug),
      /** The place or team where it was, when it was told. */
      department: Slug.optional(),
      reachBy: z.enum(['email', 'phone', 'post', 'nothing']),
      imported: z.strictObject({ externalKey: z.string(), status: z.string().nullable() }).nullable(),
    },
    words: 'none',
    // A case begins with it (`apply`): there is none yet to change.
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toSpeakers('acknowledgement', mailing),
  }),
  event('complaint-acknowledged', {
    shape: { how: z.enum(['mail', 'call', 'letter', 'page']), text: TextRef.nullable() },
    words: 'ours',
    changes: nothing,
    heard: yes,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('complaint-routed', {
    shape: {
      department: Slug.nullable(),
      function: Slug,
      handler: Id.nullable(),
      because: RoutedBecause,
      rule: Slug.nullable(),
    },
    words: 'none',
    changes: (complaint, { department, handler, because, ...event }) => ({
      ...complaint,
      department,
      function: event.function,
      handler,
      routedBecause: because,
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ handler }, mailing) => toWhoGetsIt(handler, mailing),
  }),
  event('handler-assigned', {
    shape: { handler: Id, department: Slug.nullable() },
    words: 'none',
    changes: (complaint, { handler, department }) => ({ ...complaint, handler, department, routedBecause: 'by-hand' }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ handler }, mailing) => toWhoGetsIt(handler, mailing),
  }),
  event('step-taken', {
    shape: { step: Slug, phase: Phase },
    words: 'none',
    changes: (complaint, { step, phase }) => ({ ...complaint, step, phase }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('title-changed', {
    shape: { text: TextRef },
    words: 'none',
    changes: (complaint, { text }) => ({ ...complaint, title: text }),
    heard: no,
    slight: true,
    callsBack: false,
    mails: nobody,
  }),
  event('answer-sent', {
    shape: { text: TextRef, holds: z.array(Slug), on: CivilDate },
    words: 'ours',
    changes: (complaint, { on }) => ({ ...complaint, answeredOn: on }),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: ({ text }, mailing) => toSpeakers('answer', mailing, text.id),
  }),
  event('complaint-closed', {
    shape: { outcome: Outcome, on: CivilDate.nullable() },
    words: 'none',
    changes: (complaint, { outcome, on }) => ({ ...complaint, closedOn: on, outcome, phase: 'closed' }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ outcome }, mailing) => (outcome === 'answered' ? [] : toSpeakers('closed', mailing)),
  }),
  event('complaint-reopened', {
    shape: { reason: TextRef },
    words: 'colleagues',
    changes: (complaint) => ({
      ...complaint,
      closedOn: null,
      outcome: null,
      answeredOn: null,
      timesReopened: complaint.timesReopened + 1,
    }),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => [...toSpeakers('reopened', mailing), ...toHandler('assigned', mailing)],
  }),
] as const
