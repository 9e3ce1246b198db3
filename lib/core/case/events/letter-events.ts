// Letters: what was written and waits, what was brought and how, and where somebody gets their post.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { SumStep } from '@/lib/core/calendar/term'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { to, toHandler } from '../addressees'
import type { ComplaintCase } from '../complaint-case'
import { event, no, nobody, nothing, yes } from '../event'
import { Agreed, BroughtHow, TextRef } from '../event-parts'
import { changeParty } from '../parties'
import { whoReads } from '../who-reads'
import { keptOn } from './promise-events'

export const letterEvents = [
  /** The answer is written, and goes on paper: it is sent when somebody posted it. */
  event('answer-readied', {
    shape: { text: TextRef, holds: z.array(Slug), on: CivilDate, by: Id.optional() },
    words: 'ours',
    changes: (complaint, { text, holds, by }) => ({
      ...complaint,
      answerLetter: { state: 'to-post', text, holds, ...(by ? { by } : {}) },
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** A later date is decided on, and holds once its letter was posted. */
  event('extension-readied', {
    shape: {
      promise: Id,
      from: CivilDate,
      due: CivilDate,
      rawEnd: CivilDate,
      sum: z.array(SumStep),
      reason: TextRef.nullable(),
      consent: z.boolean(),
      agreed: Agreed.optional(),
      startedOn: CivilDate.optional(),
    },
    words: 'none',
    changes: (complaint, { type: _, ...extensionLetter }) => ({ ...complaint, extensionLetter }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** `on`: the day that was said. `counts`: the day by which it was sent. */
  event('letter-posted', {
    shape: { promise: Id, on: CivilDate, how: BroughtHow, counts: CivilDate },
    words: 'none',
    changes: (complaint, { promise, counts }) => keptOn(complaint, promise, counts),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** The answer that waited is no longer the one to be sent. */
  event('answer-taken-back', {
    shape: {},
    words: 'none',
    changes: withoutAnswerLetter,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** The answer is handed over to who may send it. */
  event('letter-offered', {
    shape: {
      text: TextRef,
      holds: z.array(Slug),
      round: z.int().min(1),
      on: CivilDate,
      by: Id.optional(),
      to: z.array(Id),
    },
    words: 'colleagues',
    changes: (complaint, { text, holds, round, on, by, to: signers }) => ({
      ...complaint,
      rounds: round,
      answerLetter: { state: 'offered', text, holds, to: signers, offeredOn: on, ...(by ? { by } : {}) },
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ to: signers }) => signers.map((member) => to('letter-to-sign', { member })),
  }),
  /** Who signs wants something different. */
  event('letter-sent-back', {
    shape: { round: z.int().min(1), remarks: TextRef },
    words: 'colleagues',
    changes: (complaint, { remarks }) => {
      const { answerLetter } = complaint
      if (!answerLetter) return complaint
      const { to: _, ...letter } = answerLetter
      return { ...complaint, answerLetter: { ...letter, state: 'sent-back', remarks } }
    },
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => {
      const by = mailing.complaint.answerLetter?.by
      // Who wrote it may have left since, or may read it no longer: then it is the handler's.
      return by && whoReads(mailing.complaint, mailing).includes(by)
        ? [to('letter-sent-back', { member: by })]
        : toHandler('letter-sent-back', mailing)
    },
  }),
  /** Who signs agrees: what follows sends it. */
  event('letter-agreed', {
    shape: { round: z.int().min(1) },
    words: 'none',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** Nobody who was asked to sign still may: it falls to who stands in. */
  event('signature-passed', {
    shape: { to: z.array(Id) },
    words: 'none',
    changes: (complaint, { to: signers }) =>
      complaint.answerLetter ? { ...complaint, answerLetter: { ...complaint.answerLetter, to: signers } } : complaint,
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ to: signers }) => signers.map((member) => to('letter-to-sign', { member })),
  }),
  event('postal-address-changed', {
    shape: { party: Id, post: z.boolean() },
    words: 'none',
    changes: (complaint, { party: id, post }) => {
      if (post) return changeParty(complaint, id, { post: true })
      const parties = complaint.parties.map(({ post: wanted, ...party }) =>
        party.id === id || wanted === undefined ? party : { ...party, post: wanted },
      )
      return { ...complaint, parties }
    },
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
] as const

/** The case without an answer that waits. */
export function withoutAnswerLetter({ answerLetter: _, ...rest }: ComplaintCase): ComplaintCase {
  return rest
}
