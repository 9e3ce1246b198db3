// Cases one after the other through the one door, a few at a time: each is a transaction of its own, so that two hundred
// neither hold each other's locks nor fill the pool.
import { linkCases } from '@/db/stores/improvements'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import type { Refusal } from '@/lib/core/case/refusals'
import { MOST_AT_ONCE } from '@/lib/core/insights/improvement'
import type { Moment } from '@/lib/core/shared/moment'
import type { Result } from '@/lib/core/shared/result'
import { perform } from '../cases/perform'

const AT_A_TIME = 4

/** How many went well; what was refused is a case that is not there, or not for this member. */
export type Through = { done: number; refused: number }

/** Links these cases, at most two hundred; linking one twice is linking it once. */
export async function linkImprovement(
  actor: MemberActor,
  { improvement, cases }: { improvement: string; cases: readonly string[] },
  moment: Moment,
): Promise<Through> {
  const command: Command = { type: 'link-improvement', improvement }
  return throughTheDoor([...new Set(cases)].slice(0, MOST_AT_ONCE), (id) =>
    perform(actor, id, null, command, moment, (tx) => linkCases(tx, improvement, [id])),
  )
}

export async function throughTheDoor(
  ids: readonly string[],
  each: (id: string) => Promise<Result<unknown, Refusal>>,
): Promise<Through> {
  const through = { done: 0, refused: 0 }
  for (let i = 0; i < ids.length; i += AT_A_TIME) {
    const outcomes = await Promise.all(ids.slice(i, i + AT_A_TIME).map(each))
    for (const { ok } of outcomes) through[ok ? 'done' : 'refused'] += 1
  }
  return through
}
