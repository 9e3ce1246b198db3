import { membershipsOf } from '@/db/outside-tenant/tenants'
import { userByEmail } from '@/db/outside-tenant/users'
import { fillFunction } from '@/lib/operations/fill-function'
import { type Account, aColleague, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { presetFor } from '@/lib/procedure/presets/all'

/** A colleague who fills every function of a care organisation, so that every step is theirs to take. */
export async function aHandler(organisation: LiveOrganisation, name: string): Promise<Account> {
  const account = await aColleague(organisation, 'handler', name)
  const user = await userByEmail(account.email)
  const member = (user ? await membershipsOf(user.id) : []).find(({ slug }) => slug === organisation.slug)?.memberId
  if (!member) throw new Error(`${name} is no member`)
  for (const { id } of presetFor('zorg')?.contact?.functions ?? []) {
    if (id) await fillFunction(organisation.owner, { function: id, department: null, member })
  }
  return account
}
