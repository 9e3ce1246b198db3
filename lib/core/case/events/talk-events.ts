// What is said: by whoever complains, to them, and among ourselves.
import { z } from 'zod'
import { AMSTERDAM, CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { to, toHandler, toSpeakers } from '../addressees'
import { event, no, nobody, nothing, yes } from '../event'
import { ByHand, TextRef } from '../event-parts'
import { noQuestion } from '../standing-question'

/** Why it may be said to a representative before whom they complain for agreed. */
const despite = TextRef.optional()

export const talkEvents = [
  event('note-added', {
    shape: { text: TextRef },
    words: 'colleagues',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('question-asked', {
    /** `reminds`: the procedure reminds of it, so that it is known as long as it stands. */
    shape: {
      party: Id,
      text: TextRef,
      promise: Id.nullable(),
      byHand: ByHand,
      despite,
      reminds: z.literal(true).optional(),
    },
    words: 'ours',
    changes: (complaint, { party, text, reminds }, { at }) => {
      if (!reminds) return complaint
      const asked = civilDateIn(AMSTERDAM, new Date(at))
      return { ...complaint, question: { party, text, asked, reminded: 0, decided: false } }
    },
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: false,
    mails: ({ party, text, byHand }) => (byHand ? [] : [to('question', { party }, text.id)]),
  }),
  /** We still wait for what we asked: they are reminded of it, for the `times`-th time. */
  event('question-reminded', {
    shape: { party: Id, text: TextRef, times: z.int().min(1), byHand: ByHand },
    words: 'none',
    changes: (complaint, { times }) =>
      complaint.question ? { ...complaint, question: { ...complaint.question, reminded: times } } : complaint,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: false,
    mails: ({ party, text }) => [to('question-reminder', { party }, text.id)],
  }),
  /** What we asked never came: a person says how to go on. */
  event('question-unanswered', {
    shape: { asked: CivilDate },
    words: 'none',
    changes: (complaint) =>
      complaint.question ? { ...complaint, question: { ...complaint.question, decided: true } } : complaint,
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toHandler('due-soon', mailing),
  }),
  event('reply-sent', {
    shape: { party: Id, text: TextRef, byHand: ByHand, despite },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: false,
    mails: ({ party, text, byHand }) => (byHand ? [] : [to('reply', { party }, text.id)]),
  }),
  event('call-recorded', {
    shape: { party: Id, text: TextRef, confirmsAddress: z.boolean() },
    words: 'ours',
    changes: (complaint, _event, { at }) => noQuestion(complaint, at),
    heard: yes,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('information-added', {
    shape: { party: Id, text: TextRef },
    words: 'theirs',
    changes: (complaint, _event, { at }) => noQuestion(complaint, at),
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => (mailing.actor.kind === 'party' ? toHandler('information-added', mailing) : []),
  }),
  event('silence-noticed', {
    shape: { since: CivilDate },
    words: 'none',
    changes: nothing,
    heard: yes,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toSpeakers('silence', mailing),
  }),
  event('message-sent', {
    shape: { message: Id },
    words: 'none',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** `unsure`: it may have arrived, and is not sent again without somebody's word. */
  event('message-failed', {
    shape: { message: Id, unsure: z.literal(true).optional() },
    words: 'none',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toHandler('not-delivered', mailing),
  }),
] as const
