import { changeOwnTenant } from '@/db/stores/own-tenant'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'
import type { Acceptance } from './terms/agreement'
import { processingAgreement } from './terms/processing-agreement'
import { termsOfUse } from './terms/terms-of-use'

/** Whether an agreement has changed since the organisation agreed to it. */
export function isOutOfDate({ terms, processing }: { terms: Acceptance; processing: Acceptance }): boolean {
  return terms.version !== termsOfUse.version || processing.version !== processingAgreement.version
}

/** An owner agrees to the texts as they are now; which, when and who is kept. */
export function acceptTerms(actor: MemberActor, { now }: Moment): Promise<Result<null, AccountRefusal>> {
  return change(actor, { kind: 'agree', object: 'terms', objectId: termsOfUse.version }, async (tx) => {
    if (!can(actor, 'close-account')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    const agreed = { at: now.toISOString(), by: actor.userId }
    await changeOwnTenant(tx, {
      terms: { version: termsOfUse.version, ...agreed },
      processingAgreement: { version: processingAgreement.version, ...agreed },
    })
    return ok(null)
  })
}
