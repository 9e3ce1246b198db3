// Forms about one's own account: an account action by whoever is signed in.
import type { z } from 'zod'
import { type Result, refuse } from '@/lib/core/shared/result'
import type { AccountRefusal } from '@/lib/operations/accounts/account-refusals'
import { type CurrentUser, currentUser } from '@/lib/session/current-user'
import { type AccountDone, type AccountGiven, accountAction } from './account-action'
import type { FormAction } from './form-state'

type Rules<S extends z.ZodType> = { schema: S; secret?: readonly string[] }
type Given<T> = AccountGiven<T> & { user: CurrentUser }
type Work<S extends z.ZodType> = (given: Given<z.output<S>>) => Promise<Result<AccountDone, AccountRefusal>>

export function ownAction<S extends z.ZodType>(rules: Rules<S>, work: Work<S>): FormAction {
  return accountAction(rules, async (given) => {
    const user = await currentUser()
    return user === null ? refuse({ kind: 'signed-out' }) : work({ ...given, user })
  })
}
