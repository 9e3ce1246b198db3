// Who fills which function of the procedure now. The procedure names functions; the names behind them are live data.

import type { Tx } from '@/db/in-tenant'
import { fillFunction as fill, vacateFunction as vacate } from '@/db/stores/function-holders'
import { memberList } from '@/db/stores/members'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { askHandOver } from '../cases/hand-over-cases'
import { change } from '../change'
import { functionsInOffice } from './functions-of'

/** Without a department: for all of them. */
type Filling = { function: string; department: string | null; member: string }

type Filled = Promise<Result<null, AccountRefusal>>

/**
 * Puts somebody in a function; twice is once. Complaints that nobody might handle go to them. Somebody from outside fills a
 * function of the committee and no other, and a committee is of the whole house.
 */
export function fillFunction(actor: MemberActor, filling: Filling): Filled {
  return change(actor, { kind: 'fill', object: 'function', objectId: filling.function }, async (tx) => {
    if (!can(actor, 'manage-people')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    const fields = await unknownIn(tx, filling)
    if (fields !== null) return refuse<AccountRefusal>({ kind: 'invalid', fields })
    await fill(tx, filling)
    await askHandOver(tx, null)
    return ok(null)
  })
}

/** Takes somebody out of a function; the open cases they had by it go to who fills it now. */
export function vacateFunction(actor: MemberActor, filling: Filling): Filled {
  return change(actor, { kind: 'vacate', object: 'function', objectId: filling.function }, async (tx) => {
    if (!can(actor, 'manage-people')) return refuse<AccountRefusal>({ kind: 'not-allowed' })
    await vacate(tx, filling)
    await askHandOver(tx, filling.member)
    return ok(null)
  })
}

async function unknownIn(tx: Tx, filling: Filling): Promise<Record<string, 'not-a-choice'> | null> {
  const member = (await memberList(tx)).find(({ id, state }) => id === filling.member && state === 'active')
  if (!member) return { member: 'not-a-choice' }
  const { functions, departments, seats } = await functionsInOffice(tx)
  if (!functions.some(({ id }) => id === filling.function)) return { function: 'not-a-choice' }
  const isSeat = seats.includes(filling.function)
  if (member.role === 'outsider' && !isSeat) return { member: 'not-a-choice' }
  if (filling.department === null) return null
  const isThere = !isSeat && departments.some(({ id }) => id === filling.department)
  return isThere ? null : { department: 'not-a-choice' }
}
