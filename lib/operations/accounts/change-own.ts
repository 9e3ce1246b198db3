import { z } from 'zod'
import { membershipsOf } from '@/db/outside-tenant/tenants'
import { changeUser } from '@/db/outside-tenant/users'
import { changeMember } from '@/db/stores/members'
import { line } from '@/lib/core/access/account-fields'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { DeskLang } from '@/lib/core/shared/language'
import { ok, type Result } from '@/lib/core/shared/result'
import { lookOver } from '../cases/look-over'
import { change } from '../change'

export const OwnDetails = z.strictObject({ name: line(120), language: z.enum(DeskLang.options, 'not-a-choice') })
export type OwnDetails = z.infer<typeof OwnDetails>

/** One's own name, everywhere one works, and the language of one's own screens. */
export async function changeOwn(userId: string, { name, language }: OwnDetails): Promise<Result<null, AccountRefusal>> {
  await changeUser(userId, { name, lang: language })
  const memberships = (await membershipsOf(userId)).filter(({ state }) => state === 'active')
  for (const { tenantId, memberId, role, functions } of memberships) {
    const actor: MemberActor = { kind: 'member', tenantId, memberId, userId, role, functions }
    await change(actor, { kind: 'rename', object: 'member', objectId: memberId }, (tx) =>
      changeMember(tx, memberId, { name }),
    )
    await lookOver(tenantId, memberId)
  }
  return ok(null)
}
