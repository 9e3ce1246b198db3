import { cache } from 'react'
import { membershipsOf } from '@/db/outside-tenant/tenants'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { currentUser } from './current-user'

/** An organisation that whoever is signed in works with now. */
type Membership = {
  tenantId: string
  slug: string
  name: string
  tenantState: 'setting-up' | 'live' | 'closed'
  memberId: string
  role: Role
  functions: string[]
}

/** The organisations someone can work in: not those they left, not those that are closed. */
export const currentMemberships = cache(async (): Promise<Membership[]> => {
  const user = await currentUser()
  if (user === null) return []
  const all = await membershipsOf(user.id)
  return all.filter(({ state, tenantState }) => state === 'active' && tenantState !== 'closed')
})

/** Who acts in this organisation on this request: role and functions as they are now, so that a change works at once. */
export const currentActor = cache(async (slug: string): Promise<MemberActor | null> => {
  const user = await currentUser()
  const membership = (await currentMemberships()).find((one) => one.slug === slug)
  if (user === null || membership === undefined) return null
  const { tenantId, memberId, role, functions } = membership
  return { kind: 'member', tenantId, memberId, userId: user.id, role, functions }
})

/** The closed organisations of whoever is signed in, until their data are removed. */
export const closedMemberships = cache(async (): Promise<{ slug: string; name: string; actor: MemberActor }[]> => {
  const user = await currentUser()
  if (user === null) return []
  const closed = (await membershipsOf(user.id)).filter(
    ({ state, tenantState }) => state === 'active' && tenantState === 'closed',
  )
  return closed.map(({ slug, name, tenantId, memberId, role, functions }) => {
    return { slug, name, actor: { kind: 'member', tenantId, memberId, userId: user.id, role, functions } }
  })
})

/** Who could undo the closing of an organisation: those of them that they own. */
export async function closedOwnerships(): Promise<{ slug: string; actor: MemberActor }[]> {
  return (await closedMemberships()).filter(({ actor }) => actor.role === 'owner')
}
