// The course of a case: it comes in, goes to who handles it, from step to step, and ends.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Committee } from '@/lib/core/procedure/committee'
import { Phase } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { PublicLang } from '@/lib/core/shared/language'
import { to, toHandler, toSpeakers, toWhoGetsIt } from '../addressees'
import { LeavesBecause, Seat } from '../committee-seat'
import { event, no, nobody, nothing, yes } from '../event'
import { ByHand, Channel, Outcome, RoutedBecause, TextRef } from '../event-parts'
import { noQuestion } from '../standing-question'
import { withoutAnswerLetter } from './letter-events'

/** Outcomes that say themselves what they are. */
const TOLD_BEFORE: readonly Outcome[] = ['answered', 'not-admitted', 'resolved', 'forwarded']

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
      /** The day from which the window of the procedure counts, when it was told. */
      happenedOn: CivilDate.optional(),
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
    shape: { how: z.enum(['mail', 'call', 'letter', 'page']), text: TextRef.nullable(), on: CivilDate.optional() },
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
    /** `function`: by which they handle it from now on, where it is another. */
    shape: { handler: Id, department: Slug.nullable(), function: Slug.optional() },
    words: 'none',
    changes: (complaint, { handler, department, function: office = complaint.function }) => ({
      ...complaint,
      handler,
      department,
      function: office,
      routedBecause: 'by-hand',
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ handler }, mailing) => toWhoGetsIt(handler, mailing),
  }),
  event('step-taken', {
    shape: { step: Slug, phase: Phase },
    words: 'none',
    // Who goes on with the work no longer waits for an answer.
    changes: (complaint, { step, phase }, { at }) => ({
      ...(complaint.phase === 'waiting-for-complainant' && phase !== complaint.phase
        ? noQuestion(complaint, at)
        : complaint),
      step,
      phase,
    }),
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
  /** It goes to the committee: who sits there reads this case from now on, until it is answered. Asked again, others take their place. */
  event('committee-asked', {
    /** `told`: for the first time, so whoever complains hears of it (Awb 9:15, lid 1). */
    shape: { seats: z.array(Seat), on: CivilDate, told: z.literal(true).optional(), byHand: ByHand },
    words: 'none',
    changes: (complaint, { seats, on }) => ({ ...complaint, committee: { seats, since: on } }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ seats, told }, mailing) => [
      ...seats
        .filter(({ member }) => mailing.actor.kind !== 'member' || mailing.actor.member !== member)
        .map(({ member }) => to('committee-asked', { member })),
      ...(told ? toSpeakers('before-committee', mailing) : []),
    ],
  }),
  event('committee-left', {
    shape: { member: Id, because: LeavesBecause },
    words: 'none',
    changes: ({ committee, ...complaint }, { member }) =>
      committee
        ? { ...complaint, committee: { ...committee, seats: committee.seats.filter((seat) => seat.member !== member) } }
        : complaint,
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toHandler('committee-left', mailing),
  }),
  /** The judgement did not come: a person decided to answer without it, for this reason. */
  event('judgement-forgone', {
    shape: { text: TextRef, on: CivilDate },
    words: 'ours',
    changes: (complaint, { on }) => ({ ...complaint, forgoneOn: on }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('judgement-given', {
    shape: { text: TextRef, on: CivilDate, gives: Committee.shape.gives },
    words: 'ours',
    changes: (complaint, { on }) => ({ ...complaint, judgedOn: on }),
    heard: yes,
    slight: false,
    callsBack: false,
    // An advice is for the organisation, which sends it with its answer (Awb 9:16); a judgement is for whoever complained too.
    mails: ({ text, gives }, mailing) => [
      ...(gives === 'judgement' ? toSpeakers('judgement', mailing, text.id) : []),
      ...toHandler('judgement-given', mailing),
    ],
  }),
  event('answer-sent', {
    // `by`: the colleague who sent it, since a second stage needs to know.
    shape: {
      ...{ text: TextRef, holds: z.array(Slug), on: CivilDate, by: Id.optional() },
      byPost: z.literal(true).optional(),
    },
    words: 'ours',
    changes: (complaint, { on, by }, { at }) => ({
      ...withoutAnswerLetter(noQuestion(complaint, at)),
      answeredOn: on,
      ...(by ? { answeredBy: by } : {}),
    }),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: ({ text, byPost }, mailing) => (byPost ? [] : toSpeakers('answer', mailing, text.id)),
  }),
  event('complaint-closed', {
    /** `unsigned`: an answer waits for a signature, and nobody decided yet what becomes of it. */
    shape: { outcome: Outcome, on: CivilDate.nullable(), unsigned: z.literal(true).optional() },
    words: 'none',
    changes: ({ extensionLetter: _, ...complaint }, { outcome, on, unsigned }, { at }) => ({
      ...withoutAnswerLetter(noQuestion(complaint, at)),
      ...(unsigned && complaint.answerLetter ? { unsigned: complaint.answerLetter } : {}),
      closedOn: on,
      outcome,
      phase: 'closed',
    }),
    heard: no,
    slight: false,
    callsBack: false,
    // Whoever heard how it ended by what ended it is not written to once more.
    mails: ({ outcome }, mailing) => (TOLD_BEFORE.includes(outcome) ? [] : toSpeakers('closed', mailing)),
  }),
  event('complaint-reopened', {
    shape: { reason: TextRef },
    words: 'colleagues',
    // An answer on which nobody decided waits for its signature again.
    changes: ({ unsigned, ...complaint }) => ({
      ...complaint,
      ...(unsigned ? { answerLetter: unsigned } : {}),
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
  event('second-stage-begun', {
    shape: { party: Id, reason: TextRef, notBy: z.array(Id), on: CivilDate },
    words: 'theirs',
    changes: ({ answeredBy: _, ...complaint }, { notBy, on }) => ({
      ...complaint,
      closedOn: null,
      outcome: null,
      answeredOn: null,
      secondStage: { since: on, notBy },
    }),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => [
      ...toSpeakers('second-stage', mailing),
      ...toWhoGetsIt(mailing.complaint.handler, mailing),
    ],
  }),
] as const
