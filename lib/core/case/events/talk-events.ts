// What is said: by whoever complains, to them, and among ourselves.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { to, toHandler, toSpeakers } from '../addressees'
import { event, no, nobody, nothing, yes } from '../event'
import { TextRef } from '../event-parts'

/** No mail can bring it, so someone still has to: the promise that follows says who and when. */
const byHand = z.boolean().optional()

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
    shape: { party: Id, text: TextRef, promise: Id.nullable(), byHand },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: false,
    mails: ({ party, text }) => [to('question', { party }, text.id)],
  }),
  event('reply-sent', {
    shape: { party: Id, text: TextRef, byHand },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: false,
    mails: ({ party, text }) => [to('reply', { party }, text.id)],
  }),
  event('call-recorded', {
    shape: { party: Id, text: TextRef, confirmsAddress: z.boolean() },
    words: 'ours',
    changes: nothing,
    heard: yes,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('information-added', {
    shape: { party: Id, text: TextRef },
    words: 'theirs',
    changes: nothing,
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
