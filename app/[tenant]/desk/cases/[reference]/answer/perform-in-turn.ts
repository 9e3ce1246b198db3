import type { MemberActor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result } from '@/lib/core/shared/result'
import { perform } from '@/lib/operations/cases/perform'

type Turn = { actor: MemberActor; caseId: string; seen: number; moment: Moment }

/**
 * Several commands of one author, one after the other: each has seen the one before, and whatever a colleague does in
 * between still stops the next. Stops at the first refusal; what was done before it stays done.
 */
export async function performInTurn(
  commands: readonly Command[],
  turn: Turn,
): Promise<Result<{ seq: number }, Refusal>> {
  let seq = turn.seen
  for (const command of commands) {
    const done = await perform(turn.actor, turn.caseId, seq, command, turn.moment)
    if (!done.ok) return done
    seq = done.value.seq
  }
  return ok({ seq })
}
