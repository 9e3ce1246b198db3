// A copy of everything, to keep and to leave with. It is asked for here, made by the worker, and fetched when it is ready.
import { endReadyCopiesOf, insertCopy } from '@/db/stores/copies'
import { enqueue } from '@/db/stores/queue'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { countTry } from '../../accounts/count-tries'
import { change } from '../../change'

/** Asks for one; whoever has one under way keeps that one. What was ready before makes way. */
export async function askCopy(actor: MemberActor, moment: Moment): Promise<Result<null, AccountRefusal>> {
  const counted = await countTry('copies of one organisation', actor.tenantId, moment.now)
  if (!counted.ok) return counted
  const id = moment.newId()
  return change(actor, { kind: 'hand-out-begun', object: 'everything' }, async (tx) => {
    if (!can(actor, 'copy-everything')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    if (!(await insertCopy(tx, { id, askedBy: actor.memberId, at: moment.now }))) return ok(null)
    await endReadyCopiesOf(tx, actor.memberId)
    const { tenantId } = actor
    await enqueue('make-copy', { tenantId, copyId: id }, { key: `copy ${id}` }, tx.sql)
    return ok(null)
  })
}
