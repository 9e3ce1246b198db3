// Opening what is behind a link.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { speakerIn } from '../speaks'
import { whoSpeaks } from '../who-may'

/** A code is asked for, to read what is behind it. How often that may be is counted outside the case. */
export const requestCode = act('request-code', {
  shape: { party: Id },
  who: { member: 'work-cases', party: whoSpeaks('by-link') },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['code-requested'],
  decide(complaint, { party }) {
    return speakerIn(complaint, party) ? ok([{ type: 'code-requested', party }]) : refuse({ kind: 'unknown-party' })
  },
  button: null,
})
