import type { MemberActor } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { type Result, refuse } from '@/lib/shared/result'
import type { AccountRefusal } from './account-refusals'
import { change } from './change'

/** Somebody asked for what they may not do: nothing happens, and that they asked is written down. */
export function notAllowed(actor: MemberActor, needs: Permission): Promise<Result<never, AccountRefusal>> {
  return change(actor, { kind: needs, object: 'permission' }, async () =>
    refuse<AccountRefusal>({ kind: 'not-allowed' }),
  )
}
