// Confirming that a complaint has arrived, by hand, for someone who gets no e-mail from us (Awb 9:6).
import { z } from 'zod'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { keep, pendingPromise } from '../consequences/pending'
import { NO_PARTY } from '../who-may'

/** The complainant was told by telephone or letter that we have it, and what happens next. */
export const acknowledge = act('acknowledge', {
  shape: { how: z.enum(['call', 'letter']), text: Body.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['complaint-acknowledged'],
  decide(complaint, { how, text }, { today, keepText }) {
    if (!pendingPromise(complaint, 'acknowledgement')) return refuse({ kind: 'already-acknowledged' })
    return ok([
      { type: 'complaint-acknowledged', how, text: text ? keepText(text) : null },
      ...keep(complaint, how === 'call' ? ['acknowledgement', 'first-contact'] : ['acknowledgement'], today),
    ])
  },
  button: () => ({ how: 'letter' as const, text: null }),
})
