// What becomes of a promise: made, warned about, kept, broken, extended, moved by a pause, or lapsed because it no longer matters.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { SumStep } from '@/lib/core/calendar/term'
import { Id } from '@/lib/core/shared/id'
import { type Mailing, to, toHandler, toSpeakers, type Wish } from '../addressees'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import { event, no, nobody, yes } from '../event'
import { PromiseMade, TextRef } from '../event-parts'

export const promiseEvents = [
  event('promise-made', {
    shape: { promise: PromiseMade },
    words: 'none',
    changes: (complaint, { promise }) => ({ ...complaint, promises: [...complaint.promises, freshPromise(promise)] }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('promise-kept', {
    shape: { promise: Id, on: CivilDate },
    words: 'none',
    changes: (complaint, event) =>
      change(complaint, event.promise, ({ state, due }) => ({
        state: state === 'broken' || event.on > due ? 'broken' : 'kept',
        doneOn: event.on,
      })),
    // A message that was brought by hand.
    heard: ({ promise }, before) => before.promises.some(({ id, to }) => id === promise && to !== undefined),
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('promise-warned', {
    shape: { promise: Id, step: z.string().max(40) },
    words: 'none',
    changes: (complaint, { promise, step }) =>
      change(complaint, promise, ({ warned }) => ({ warned: [...warned, step] })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toHandler('due-soon', mailing),
  }),
  event('promise-broken', {
    shape: { promise: Id, on: CivilDate },
    words: 'none',
    changes: (complaint, { promise }) => change(complaint, promise, () => ({ state: 'broken' })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toHandler('broken', mailing),
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
    },
    words: 'none',
    changes: (complaint, { promise, due, rawEnd, sum }) =>
      change(complaint, promise, ({ extensions }) => ({ due, rawEnd, sum, warned: [], extensions: extensions + 1 })),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: ({ reason }, mailing) => extensionNotices(reason?.id ?? null, mailing),
  }),
  event('promise-moved', {
    shape: { promise: Id, due: CivilDate, rawEnd: CivilDate, sum: z.array(SumStep) },
    words: 'none',
    changes: (complaint, { promise, due, rawEnd, sum }) =>
      change(complaint, promise, () => ({ due, rawEnd, sum, warned: [] })),
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
        state === 'open' || kind === 'task' ? { state: 'lapsed' } : {},
      ),
    heard: no,
    slight: false,
    callsBack: false,
    // What we asked for by a day did not come.
    mails: ({ promise }, mailing) =>
      isReplyBy(mailing.complaint, promise) && mailing.actor.kind === 'system' ? toHandler('due-soon', mailing) : [],
  }),
] as const

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

function isReplyBy(complaint: ComplaintCase, id: string): boolean {
  return complaint.promises.some((promise) => promise.id === id && promise.kind === 'reply-by')
}

/** To those whom the procedure names. */
function extensionNotices(reason: string | null, mailing: Mailing): Wish[] {
  const { complaint, procedure } = mailing
  const notify = procedure.followUp.extension?.notify ?? ['complainant']
  const subjects = complaint.parties.flatMap(({ role, member }) => (role === 'subject' && member ? [member] : []))
  return [
    ...(notify.includes('complainant') ? toSpeakers('extension', mailing, reason) : []),
    ...(notify.includes('subject') ? subjects.map((member) => to('extension-subject', { member })) : []),
  ]
}
