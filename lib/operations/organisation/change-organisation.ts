import { z } from 'zod'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { line } from '@/lib/core/access/account-fields'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { DeskLang } from '@/lib/core/shared/language'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'

/** `accent`: #RRGGBB, as the organisation gives it; pages make it readable. Languages belong to the procedure. */
export const Organisation = z.strictObject({
  organisation: line(120),
  accent: z
    .string('empty')
    .trim()
    .regex(/^#[0-9a-fA-F]{6}$/, 'not-a-choice'),
  language: z.enum(DeskLang.options, 'not-a-choice'),
})
export type Organisation = z.infer<typeof Organisation>

/** The name and colour on the public page and in mails, and the language of mails to colleagues. */
export function changeOrganisation(actor: MemberActor, input: Organisation): Promise<Result<null, AccountRefusal>> {
  return change(actor, { kind: 'change', object: 'organisation' }, async (tx) => {
    if (!can(actor, 'manage-settings')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    await changeOwnTenant(tx, { name: input.organisation, accent: input.accent.toUpperCase(), lang: input.language })
    return ok(null)
  })
}
