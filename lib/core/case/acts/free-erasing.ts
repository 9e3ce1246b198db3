// Letting a case go that was held.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { NO_PARTY } from '../who-may'

/** Nothing runs any more: it may be erased once its time is over. */
export const freeErasing = act('free-erasing', {
  shape: {},
  who: { member: 'erase-cases', party: NO_PARTY },
  when: 'once-closed',
  stale: 'when-others-acted',
  tells: ['erasing-freed'],
  decide({ hold }) {
    return hold ? ok([{ type: 'erasing-freed' }]) : refuse({ kind: 'not-held' })
  },
  button: ({ hold }) => (hold ? {} : null),
})
