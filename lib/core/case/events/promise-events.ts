// What becomes of a promise: made, warned about, kept, broken, extended, moved by a pause, or lapsed because it no longer matters.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { SumStep } from '@/lib/core/calendar/term'
import { Slug } from '@/lib/core/procedure/slug'
import { answeringFunction } from '@/lib/core/procedure/workflow'
import { Id } from '@/lib/core/shared/id'
import { type Mailing, to, toFillers, toHandler, toSpeakers, upTheLadder, type Wish } from '../addressees'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import { event, no, nobody, yes } from '../event'
import { Agreed, ConsentWay, PromiseMade, TextRef } from '../event-parts'

/** The functions that are told of it besides the handler. */
const also = z.array(Slug).optional()

export const promiseEvents = [
  event('promise-made', {
    /** `byHand`: a new date of which no mail tells. */
    shape: { promise: PromiseMade, byHand: z.boolean().optional() },
    words: 'none',
    changes: (complaint, { promise }) => ({ ...complaint, promises: [...complaint.promises, freshPromise(promise)] }),
    heard: ({ promise, byHand }) => promise.beside !== undefined && !byHand,
    slight: false,
    callsBack: false,
    mails: ({ promise }, mailing) => (promise.beside === undefined ? [] : toSpeakers('new-promise', mailing)),
  }),
  event('promise-kept', {
    shape: { promise: Id, on: CivilDate },
    words: 'none',
    changes: (complaint, { promise, on }) => keptOn(complaint, promise, on),
    // A message that was brought by hand.
    heard: ({ promise }, before) => before.promises.some(({ id, to }) => id === promise && to !== undefined),
    slight: false,
    // They come back to see what was done.
    callsBack: true,
    // Whoever wanted to hear of it hears that a measure was carried out.
    mails: ({ promise }, mailing) => measureDone(promise, mailing),
  }),
  event('promise-warned', {
    shape: { promise: Id, step: z.string().max(40), also },
    words: 'none',
    changes: (complaint, { promise, step }) =>
      change(complaint, promise, ({ warned }) => ({ warned: [...warned, step] })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ promise, also }, mailing) => upTheLadder('due-soon', also, mailing, ownerOf(mailing, promise)),
  }),
  event('promise-broken', {
    shape: { promise: Id, on: CivilDate, also },
    words: 'none',
    changes: (complaint, { promise }) => change(complaint, promise, () => ({ state: 'broken' })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ promise, also }, mailing) => upTheLadder('broken', also, mailing, ownerOf(mailing, promise)),
  }),
  /** What was promised and did not come: the complainant hears it, with where to go. `byHand`: no mail can bring it. */
  event('lateness-told', {
    shape: { promises: z.array(Id), byHand: z.boolean().optional() },
    words: 'none',
    changes: (complaint, { promises }) =>
      promises.reduce((so, id) => change(so, id, () => ({ told: true })), complaint),
    heard: ({ byHand }) => !byHand,
    slight: false,
    callsBack: true,
    mails: (_event, mailing) => toSpeakers('late', mailing),
  }),
  event('promise-extended', {
    shape: {
      promise: Id,
      from: CivilDate,
      due: CivilDate,
      rawEnd: CivilDate,
      sum: z.array(SumStep),
      reason: TextRef.nullable(),
      consent: z.boolean(),
      /** What the complainant agreed to, and in which writing; missing where a tick was enough. */
      agreed: Agreed.optional(),
      startedOn: CivilDate.optional(),
      /** The day on which the letter that says so was sent; without one it left as a mail. */
      on: CivilDate.optional(),
    },
    words: 'none',
    changes: ({ extensionLetter: _, ...complaint }, { promise, due, rawEnd, sum, from, on, agreed, startedOn }) =>
      change(complaint, promise, ({ extensions, doneOn }) => {
        const kept = { ...(agreed ? { agreed } : {}), ...(startedOn ? { startedOn } : {}) }
        // Sent in time and told late: the date that it moved had not passed.
        const stands = on && on <= from && doneOn === null ? { state: 'open' as const } : {}
        return { due, rawEnd, sum, warned: [], extensions: extensions + 1, ...kept, ...stands }
      }),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: ({ reason, on, promise }, mailing) =>
      extensionNotices(promise, reason?.id ?? null, mailing, on !== undefined),
  }),
  /** Whoever agreed to a later date no longer does; the date that was promised on it stands. */
  event('agreement-withdrawn', {
    shape: { promise: Id, on: CivilDate, way: ConsentWay, text: TextRef },
    words: 'none',
    changes: (complaint, { promise }) => ({
      ...complaint,
      promises: complaint.promises.map((one) => (one.id === promise ? withoutAgreement(one) : one)),
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('promise-moved', {
    shape: { promise: Id, due: CivilDate, rawEnd: CivilDate, sum: z.array(SumStep), startedOn: CivilDate.optional() },
    words: 'none',
    changes: (complaint, { promise, due, rawEnd, sum, startedOn }) =>
      change(complaint, promise, () => ({ due, rawEnd, sum, warned: [], ...(startedOn ? { startedOn } : {}) })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('promise-lapsed', {
    shape: { promise: Id },
    words: 'none',
    changes: (complaint, event) =>
      change(complaint, event.promise, ({ state, kind }) =>
        state === 'open' || kind === 'task' ? { state: 'lapsed' } : state === 'broken' ? { over: true } : {},
      ),
    heard: no,
    slight: false,
    callsBack: false,
    // What we asked for by a day did not come.
    mails: ({ promise }, mailing) =>
      isReplyBy(mailing.complaint, promise) && mailing.actor.kind === 'system' ? toHandler('due-soon', mailing) : [],
  }),
] as const

/** Done on this day: in time, also when it was said to be broken before somebody told that it had been done. */
export function keptOn(complaint: ComplaintCase, promise: string, on: CivilDate): ComplaintCase {
  return change(complaint, promise, ({ due }) => ({ state: on > due ? 'broken' : 'kept', doneOn: on }))
}

function ownerOf({ complaint }: Mailing, promise: string): string | undefined {
  return complaint.promises.find(({ id }) => id === promise)?.owner
}

function measureDone(promise: string, { complaint }: Mailing): Wish[] {
  const kept = complaint.promises.find(({ id }) => id === promise)
  if (kept?.kind !== 'measure') return []
  return complaint.parties
    .filter(({ wantsToHear, post }) => wantsToHear && !post)
    .map(({ id }) => to('measure-done', { party: id }))
}

function freshPromise(made: PromiseMade): CasePromise {
  return { ...made, firstDue: made.due, state: 'open', doneOn: null, warned: [], extensions: 0 }
}

function change(
  complaint: ComplaintCase,
  id: string,
  by: (promise: CasePromise) => Partial<CasePromise>,
): ComplaintCase {
  const promises = complaint.promises.map((promise) => (promise.id === id ? { ...promise, ...by(promise) } : promise))
  return { ...complaint, promises }
}

function withoutAgreement({ agreed: _, ...promise }: CasePromise): CasePromise {
  return promise
}

function isReplyBy(complaint: ComplaintCase, id: string): boolean {
  return complaint.promises.some(
    (promise) => promise.id === id && (promise.kind === 'reply-by' || promise.kind === 'response'),
  )
}

/** To those whom the procedure names. */
function extensionNotices(promise: string, reason: string | null, mailing: Mailing, byPost: boolean): Wish[] {
  const { complaint, procedure } = mailing
  const isOfJudgement = complaint.promises.some(({ id, kind }) => id === promise && kind === 'judgement')
  const extension = isOfJudgement ? procedure.processing.committee?.extension : procedure.followUp.extension
  const notify = extension?.notify ?? ['complainant']
  // It is not by this that they first hear of it: who got no copy yet is not written to.
  const knows = (copy: unknown) => procedure.processing.subject === null || copy !== undefined
  const subjects = complaint.parties.flatMap(({ role, member, copy }) =>
    role === 'subject' && member && knows(copy) ? [member] : [],
  )
  // Who does not work here, and was written to before.
  const outside = complaint.parties
    .filter(({ role, pass, member }) => role === 'subject' && pass && member === null)
    .map(({ id }) => ({ party: id }))
  return [
    ...(notify.includes('complainant') && !byPost ? toSpeakers('extension', mailing, reason) : []),
    ...(notify.includes('subject') ? [...subjects.map((member) => ({ member })), ...outside] : []).map((one) =>
      to('extension-subject', one),
    ),
    ...(notify.includes('organisation')
      ? toFillers('extension-organisation', answeringFunction(procedure), mailing)
      : []),
  ]
}
