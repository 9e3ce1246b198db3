import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Permission } from '@/lib/core/access/permissions'
import { type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'

/** Somebody asked for what they may not do: nothing happens, and that they asked is written down. */
export function notAllowed(actor: MemberActor, needs: Permission): Promise<Result<never, AccountRefusal>> {
  return change(actor, { kind: needs, object: 'permission' }, async () =>
    refuse<AccountRefusal>({ kind: 'not-allowed' }),
  )
}
