// Somebody from outside can no longer handle the case they were asked for: they see it no more from this moment on, and
// whoever was told before is told again. As Gehoor itself: the row that lets them see the case goes first, because what
// follows is decided among those who are left.
import { z } from 'zod'
import { inTenant } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import { loadCaseForUpdate } from '@/db/stores/load-case'
import { letGo } from '@/db/stores/outsiders'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import { StepBackBecause } from '@/lib/core/case/outsider-went'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { performIn } from '../cases/perform'

export const SteppingBack = z.strictObject({ case: z.uuid(), because: StepBackBecause })
export type SteppingBack = z.infer<typeof SteppingBack>

/** Not found for everybody but who came from outside for this case, and once it is closed. */
export function stepBack(
  actor: MemberActor,
  { case: caseId, because }: SteppingBack,
  moment: Moment,
): Promise<Result<null, AccountRefusal>> {
  return inTenant({ kind: 'system', tenantId: actor.tenantId }, async (tx) => {
    const outsider = (await loadCaseForUpdate(tx, caseId))?.complaint
    const isTheirs = outsider?.outsider?.state === 'appointed' && outsider.outsider.member === actor.memberId
    if (!isTheirs || outsider.phase === 'closed') return refuse<AccountRefusal>({ kind: 'not-found' })
    await letGo(tx, caseId)
    const done = await performIn(tx, { actor, caseId, command: { type: 'step-back', because }, moment }, null)
    if (!done.ok) throw new Error(`who came from outside was kept: ${done.refusal.kind}`)
    await writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: 'change',
      screen: 'step-back',
      caseId,
      object: 'outsider',
      fields: [],
    })
    return ok(null)
  })
}
