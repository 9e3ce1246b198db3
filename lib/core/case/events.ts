// The timeline of a case: everything that can happen to a complaint, as a closed list that is only ever added to.
// No personal data here: names, addresses, stories and letters live in `people` and `texts` and are referred to by id.

import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { SumStep } from '@/lib/core/calendar/term'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { Lang } from '@/lib/core/shared/language'
import { Channel, EventActor, Measure, Outcome, Party, PromiseMade, RoutedBecause, TextRef } from './event-parts'
import { WentBecause } from './outsider-went'

const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape })

export const CaseEvent = z.discriminatedUnion('type', [
  of('complaint-filed', {
    reference: z.string(),
    version: z.number().int(),
    channel: Channel,
    lang: Lang,
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
  }),
  of('party-added', { party: Party }),
  of('complaint-routed', {
    department: Slug.nullable(),
    function: Slug,
    handler: Id.nullable(),
    because: RoutedBecause,
    rule: Slug.nullable(),
  }),
  of('promise-made', { promise: PromiseMade }),
  of('promise-kept', { promise: Id, on: CivilDate }),
  of('promise-warned', { promise: Id, step: z.string().max(40) }),
  of('promise-broken', { promise: Id, on: CivilDate }),
  of('promise-extended', {
    promise: Id,
    from: CivilDate,
    due: CivilDate,
    rawEnd: CivilDate,
    sum: z.array(SumStep),
    reason: TextRef.nullable(),
    consent: z.boolean(),
  }),
  of('promise-moved', { promise: Id, due: CivilDate, rawEnd: CivilDate, sum: z.array(SumStep) }),
  of('promise-lapsed', { promise: Id }),
  of('clock-suspended', { reason: Slug, on: CivilDate }),
  of('clock-resumed', { on: CivilDate, days: z.number().int().min(0) }),
  of('complaint-acknowledged', { how: z.enum(['mail', 'call', 'letter', 'page']), text: TextRef.nullable() }),
  of('handler-assigned', { handler: Id, department: Slug.nullable() }),
  of('subject-settled', { party: Id, member: Id.nullable() }),
  of('consent-recorded', { party: Id, consent: z.enum(['given', 'not-needed']) }),
  of('step-taken', { step: Slug, phase: Phase }),
  of('title-changed', { text: TextRef }),
  of('note-added', { text: TextRef }),
  // `byHand`: no mail can bring it, so someone still has to (the promise that follows says who and when).
  of('question-asked', { party: Id, text: TextRef, promise: Id.nullable(), byHand: z.boolean().optional() }),
  of('reply-sent', { party: Id, text: TextRef, byHand: z.boolean().optional() }),
  of('call-recorded', { party: Id, text: TextRef, confirmsAddress: z.boolean() }),
  of('information-added', { party: Id, text: TextRef }),
  of('point-added', { point: Id, text: TextRef, subject: Slug.nullable() }),
  of('point-changed', { point: Id, subject: Slug.nullable(), cause: Slug.nullable() }),
  of('point-judged', {
    point: Id,
    judgement: Judgement,
    reasons: TextRef,
    cause: Slug.nullable(),
    remedies: z.array(Slug),
    measures: z.array(Measure),
  }),
  of('answer-sent', { text: TextRef, holds: z.array(Slug), on: CivilDate }),
  of('complaint-closed', { outcome: Outcome, on: CivilDate.nullable() }),
  of('complaint-reopened', { reason: TextRef }),
  of('address-confirmed', { party: Id, how: z.enum(['code', 'reply', 'call']) }),
  of('address-changed', { party: Id }),
  of('code-requested', { party: Id }),
  of('link-renewed', { party: Id, generation: z.number().int().min(1) }),
  of('silence-noticed', { since: CivilDate }),
  of('survey-asked', {}),
  of('survey-answered', {
    party: Id,
    heard: z.number().int().min(1).max(5),
    fair: z.number().int().min(1).max(5),
    text: TextRef.nullable(),
  }),
  /** Whether they want to be told what changed because of it (`improvement-told`). */
  of('telling-wished', { party: Id, wants: z.boolean() }),
  of('improvement-linked', { improvement: Id }),
  of('improvement-told', { improvement: Id }),
  // Somebody came or changed their name, and it is like the one typed; or came by somebody who is barred.
  of('subject-suspected', { party: Id, member: Id }),
  of('member-kept-out', { member: Id }),
  // Nobody here stands apart from it; somebody does again; who was asked from outside, and came.
  of('outsider-needed', {}),
  of('outsider-spared', {}),
  of('outsider-invited', { invitation: Id }),
  of('outsider-appointed', { member: Id }),
  /** Whoever was told let them go, or they stepped back themselves, so that somebody else can come. */
  of('outsider-withdrawn', { member: Id, because: WentBecause.optional() }),
  of('message-sent', { message: Id }),
  /** `unsure`: it may have arrived, and is not sent again without somebody's word. */
  of('message-failed', { message: Id, unsure: z.literal(true).optional() }),
])
export type CaseEvent = z.infer<typeof CaseEvent>

/** An event with its place in the timeline; `at` is an instant in UTC (ISO 8601). */
export const Recorded = z.strictObject({
  seq: z.number().int().min(1),
  at: z.iso.datetime(),
  actor: EventActor,
  event: CaseEvent,
})
export type Recorded = z.infer<typeof Recorded>
