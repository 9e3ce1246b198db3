import { putBack } from '@/db/stores/message-list-statement'
import { enqueue } from '@/db/stores/queue'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'

/** Has a mail tried again that was given up or kept back for now: the row and its job in one transaction. */
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
      if (!(await putBack(tx, messageId, now))) return refuse({ kind: 'not-found' })
      await enqueue('send-message', { messageId }, { key: `message ${messageId}` }, tx.sql)
      return ok(null)
    },
  )
}
