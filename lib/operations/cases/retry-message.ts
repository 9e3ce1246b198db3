import { putBack } from '@/db/stores/message-list-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'

/** Has a mail tried again that was given up or kept back for now: its row says so, and a worker finds it there. */
export async function retryMessage(
  actor: MemberActor,
  messageId: string,
  { now }: Moment,
): Promise<Result<null, Refusal>> {
  if (!can(actor, 'work-cases')) return refuse({ kind: 'not-allowed' })
  return change<Result<null, Refusal>>(
    actor,
    { kind: 'retry-message', object: 'message', objectId: messageId },
    async (tx) => {
      return (await putBack(tx, messageId, now)) ? ok(null) : refuse({ kind: 'not-found' })
    },
  )
}
