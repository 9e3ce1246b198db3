// The town with its four hundred complaints, made by the worker once the house is open: a few at a time, each portion
// asking for the next. A complaint that is there already stays as it is, so that any portion can be made again.

import { inTenant } from '@/db/in-tenant'
import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { memberList } from '@/db/stores/members'
import { enqueue } from '@/db/stores/queue'
import type { Moment } from '@/lib/core/shared/moment'
import { isSameAddress } from '@/lib/core/shared/same-address'
import type { DemoPerson, Founded } from './found-organisation'
import { tellStories } from './tell-stories'
import { complaintOf, HOW_MANY } from './waterrijk/complaint-of'
import { waterrijk } from './waterrijk/organisation'

const PORTION = 8

/** Makes the portion that begins with this complaint, and asks for the next one; nothing when there is no such town. */
export async function growDemo(from: number, moment: Moment): Promise<void> {
  const town = await tenantBySlug(waterrijk.slug)
  if (town?.state !== 'live') return
  const until = Math.min(HOW_MANY, from + PORTION)
  const stories = Array.from({ length: Math.max(0, until - from) }, (_, i) => complaintOf(from + i))
  await tellStories(stories, { founded: await townsfolk(town.id), moment })
  if (until < HOW_MANY) await enqueue('grow-demo', { from: String(until) }, { key: `grow-demo ${until}` })
}

async function townsfolk(tenantId: string): Promise<Founded> {
  const there = await inTenant({ kind: 'system', tenantId }, memberList)
  const actorOf = ({ key, email }: DemoPerson): [string, Founded['members'][string]] => {
    const found = there.find((member) => isSameAddress(member.email, email))
    if (!found) throw new Error(`${email} does not work in the demo`)
    const { id, userId, role } = found
    return [key, { kind: 'member', tenantId, memberId: id, userId, role, functions: [] }]
  }
  return { tenantId, members: Object.fromEntries(waterrijk.people.map(actorOf)) }
}
