// Notes for colleagues.
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A note that only colleagues see. Also of a closed case. */
export const note = act('note', {
  shape: { text: Body },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['note-added'],
  decide(_complaint, { text }, { keepText }) {
    return ok([{ type: 'note-added', text: keepText(text) }])
  },
  button: () => ({ text: SOME_TEXT }),
})
