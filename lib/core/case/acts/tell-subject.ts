// How it ended, for the person complained about.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { toOneOfThem } from '../consequences/by-any-road'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** What was judged about them, in words for them: not the answer, which is the complainant's. Only once that is there. */
export const tellSubject = act('tell-subject', {
  shape: { party: Id, text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['subject-told'],
  decide(complaint, { party: id, ...said }, context) {
    const party = complaint.parties.find((one) => one.id === id && one.role === 'subject')
    if (!party) return refuse({ kind: 'unknown-party' })
    if (!complaint.answeredOn) return refuse({ kind: 'not-answered-yet' })
    const text = context.keepText(said.text)
    return ok(
      toOneOfThem(complaint, { party: id, text }, context, (by) => {
        return { type: 'subject-told', party: id, text, ...by }
      }),
    )
  },
  button: (complaint) => {
    const party = complaint.parties.find(({ role }) => role === 'subject')
    return party && complaint.answeredOn ? { party: party.id, text: SOME_TEXT } : null
  },
})
