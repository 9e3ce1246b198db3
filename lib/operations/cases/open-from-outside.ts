// Opening a case from outside its circle, by its number, for a reason. As Gehoor itself, because whoever asks does not read the
// case yet; that they may is decided by the act. A number that is not there, and a case that is about whoever asks, or may be,
// are answered alike.
import { z } from 'zod'
import { inTenant } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import { letMemberIn } from '@/db/stores/let-in'
import { loadCaseByReference } from '@/db/stores/load-case'
import type { MemberActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import { can } from '@/lib/core/access/can'
import { Body } from '@/lib/core/case/case-text'
import { letInUntil, OpenedBecause } from '@/lib/core/case/opened-because'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { parseReference } from '@/lib/core/shared/reference'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { performIn } from './perform'

export const OpeningFromOutside = z.strictObject({ reference: z.string().max(40), because: OpenedBecause, text: Body })
export type OpeningFromOutside = z.infer<typeof OpeningFromOutside>

/** Lets them into this case alone for a while; the timeline says so, and the officer hears it. */
export function openFromOutside(
  actor: MemberActor,
  { reference, because, text }: OpeningFromOutside,
  moment: Moment,
): Promise<Result<{ reference: string }, Refusal>> {
  return inTenant({ kind: 'system', tenantId: actor.tenantId }, async (tx) => {
    if (!can(actor, 'open-from-outside')) return refuse<Refusal>({ kind: 'not-allowed' })
    const known = parseReference(reference)
    const complaint = known ? (await loadCaseByReference(tx, known))?.complaint : undefined
    const isTheirs = complaint !== undefined && !complaint.barred.includes(actor.memberId)
    const line = { actor: markOf(actor), screen: 'open-from-outside', object: 'case', fields: [because] }
    if (!known || !isTheirs) {
      await writeAccessLine(tx, { ...line, purpose: 'refused', caseId: null })
      return refuse<Refusal>({ kind: 'not-found' })
    }
    const command = { type: 'open-from-outside', because, text } as const
    const done = await performIn(tx, { actor, caseId: complaint.id, command, moment }, null)
    if (!done.ok) return done
    const until = new Date(letInUntil(moment.now.toISOString()))
    await letMemberIn(tx, { caseId: complaint.id, memberId: actor.memberId, until })
    await writeAccessLine(tx, { ...line, purpose: 'change', caseId: complaint.id })
    return ok({ reference: known })
  })
}
