// The ways in which a complaint comes to its end without an answer, each with what somebody has to be told.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { toHandler, toSpeakers } from '../addressees'
import { event, no, nobody, nothing } from '../event'
import { AgreedBy, ByHand, SentAlong, TextRef, WithdrawnBy } from '../event-parts'
import { decidedOn } from '../left-open-decided'
import { Becomes, LeftOpenWhat } from '../left-open-decision'

export const endingEvents = [
  /** What becomes of something that was open as the case came to its end, or of a task that is dropped. `text`: why it is not done. */
  event('left-open-decided', {
    shape: {
      ...{ thing: Id, what: LeftOpenWhat, becomes: Becomes },
      ...{ on: CivilDate.nullable(), owner: Id.nullable(), text: TextRef.nullable() },
    },
    words: 'none',
    changes: decidedOn,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** `ground`: of the procedure; `text`: the letter that says why it applies. */
  event('complaint-refused', {
    shape: { ground: Slug, text: TextRef, on: CivilDate, byHand: ByHand },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: true,
    mails: ({ text }, mailing) => toSpeakers('refused', mailing, text.id),
  }),
  /** `text`: what was agreed, on which day and how (Awb 9:5: once the complainant is satisfied). */
  event('complaint-settled', {
    shape: { text: TextRef, on: CivilDate, way: AgreedBy, byHand: ByHand },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: true,
    mails: ({ text }, mailing) => toSpeakers('settled', mailing, text.id),
  }),
  /** By the complainant, or recorded by a colleague to whom they said so. `text`: why, where they said. */
  event('complaint-withdrawn', {
    shape: { party: Id, on: CivilDate, way: WithdrawnBy, text: TextRef.nullable() },
    words: 'theirs',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => (mailing.actor.kind === 'party' ? toHandler('information-added', mailing) : []),
  }),
  /** `text`: to whom, and how to reach them. `consentOn`, `consentBy`: when and how the complainant agreed to what went along. */
  event('complaint-forwarded', {
    shape: {
      text: TextRef,
      along: SentAlong,
      consentOn: CivilDate.nullable(),
      consentBy: AgreedBy.nullable(),
      on: CivilDate,
      byHand: ByHand,
    },
    words: 'ours',
    changes: nothing,
    heard: (event) => !event.byHand,
    slight: false,
    callsBack: true,
    mails: ({ text }, mailing) => toSpeakers('forwarded', mailing, text.id),
  }),
] as const
