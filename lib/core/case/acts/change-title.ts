// What a case is called among ourselves.
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { CaseTitle } from '../case-text'
import { NO_PARTY } from '../who-may'

/** What the case is called among ourselves; the complainant never reads it. Also of a closed case: lists go by it. */
export const changeTitle = act('change-title', {
  shape: { text: CaseTitle },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['title-changed'],
  decide(_complaint, { text }, { keepText }) {
    return ok([{ type: 'title-changed', text: keepText(text) }])
  },
  button: null,
})
