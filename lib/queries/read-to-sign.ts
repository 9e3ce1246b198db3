import { inTenant } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import { casesToSign } from '@/db/stores/open-cases'
import type { MemberActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import { can } from '@/lib/core/access/can'

/** The numbers of the cases of which an answer waits for this member's signature; where there are any, a line says who looked. */
export async function readToSign(actor: MemberActor): Promise<string[]> {
  if (!can(actor, 'work-cases')) return []
  return inTenant(actor, async (tx) => {
    const found = await casesToSign(tx, actor.memberId)
    if (found.length === 0) return []
    await writeAccessLine(tx, {
      ...{ actor: markOf(actor), purpose: 'look', screen: 'to-sign', caseId: null, object: null },
      fields: ['reference'],
      shown: found.map(({ id }) => id),
    })
    return found.map(({ reference }) => reference)
  })
}
