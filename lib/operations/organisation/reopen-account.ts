// A closing that is undone, by an owner, until the day on which the data are removed: everything is as it was.
import { inTenant } from '@/db/in-tenant'
import { endCopiesAtClosing } from '@/db/stores/copies'
import { membersForUpdate } from '@/db/stores/members'
import { ownTenant, reopenOwnTenant } from '@/db/stores/own-tenant'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { addressOf } from '../accounts/account-links'
import { putMail } from '../accounts/put-mail'
import { change } from '../change'
import { closedBeforeToRemove } from './close-account'

export async function reopenAccount(
  actor: MemberActor,
  moment: Moment,
): Promise<Result<{ slug: string }, AccountRefusal>> {
  const done = await reopen(actor, moment)
  // As Gehoor itself: whoever reopens does not know of what was made for others.
  if (done.ok) await inTenant({ kind: 'system', tenantId: actor.tenantId }, endCopiesAtClosing)
  return done
}

function reopen(actor: MemberActor, moment: Moment): Promise<Result<{ slug: string }, AccountRefusal>> {
  return change(actor, { kind: 'reopen', object: 'organisation' }, async (tx) => {
    const owners = (await membersForUpdate(tx)).filter(({ role, state }) => role === 'owner' && state === 'active')
    const isOwner = owners.some(({ id }) => id === actor.memberId)
    if (!isOwner || !can(actor, 'close-account')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    const isOpen = await reopenOwnTenant(tx, closedBeforeToRemove(moment.now))
    const tenant = await ownTenant(tx)
    if (!isOpen || tenant === null) return refuse<AccountRefusal>({ kind: 'not-found' })
    const { name: organisation, slug, lang } = tenant
    const link = addressOf(`/${slug}/desk`, lang)
    for (const { email } of owners) {
      await putMail({ to: email, lang }, { kind: 'account-reopened', organisation, link }, moment, tx.sql)
    }
    return ok({ slug })
  })
}
