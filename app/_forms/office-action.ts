// Forms about an organisation's people and settings: an account action by a member who may do it.
import type { z } from 'zod'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Permission } from '@/lib/core/access/permissions'
import { type Result, refuse } from '@/lib/core/shared/result'
import type { AccountRefusal } from '@/lib/operations/accounts/account-refusals'
import { notAllowed } from '@/lib/operations/accounts/note-refusal'
import { currentActor } from '@/lib/session/current-actor'
import { type AccountDone, type AccountGiven, accountAction } from './account-action'
import type { FormAction } from './form-state'

type OfficeGiven<T> = AccountGiven<T> & { actor: MemberActor }

type Rules<S extends z.ZodType> = { schema: S; needs: Permission; secret?: readonly string[] }
type Work<S extends z.ZodType> = (given: OfficeGiven<z.output<S>>) => Promise<Result<AccountDone, AccountRefusal>>

/** The form names its organisation in a field `tenant`; whether its sender belongs there is asked of the session. */
export function officeAction<S extends z.ZodType>({ needs, ...rules }: Rules<S>, work: Work<S>): FormAction {
  return accountAction(rules, async (given) => {
    const actor = await currentActor(given.tenant)
    if (actor === null) return refuse({ kind: 'signed-out' })
    if (!can(actor, needs)) return notAllowed(actor, needs)
    return work({ ...given, actor })
  })
}
