// Gehoor's own act: what became of a mail. It left for good, or it cannot be delivered.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { afterAcknowledgement } from '../consequences/from-that-day'
import { keep, pendingPromise } from '../consequences/pending'
import type { CaseEvent } from '../events'
import { NO_PARTY } from '../who-may'

/**
 * The provider took it (`arrived`), said that it never will, or nobody knows (`unsure`). The promise to acknowledge is kept
 * when the acknowledgement left.
 */
export const recordDelivery = act('record-delivery', {
  shape: { message: Id, arrived: z.boolean(), acknowledgement: z.boolean(), unsure: z.boolean() },
  who: { member: 'nobody', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['message-sent', 'message-failed'],
  decide(complaint, { message, arrived, acknowledgement, unsure }, context) {
    if (!arrived) return ok([{ type: 'message-failed', message, ...(unsure ? { unsure: true as const } : {}) }])
    const sent: CaseEvent = { type: 'message-sent', message }
    if (!acknowledgement || !pendingPromise(complaint, 'acknowledgement')) return ok([sent])
    return ok([
      sent,
      { type: 'complaint-acknowledged', how: 'mail', text: null },
      ...keep(complaint, ['acknowledgement'], context.today),
      ...afterAcknowledgement(complaint, context),
    ])
  },
  button: null,
})
