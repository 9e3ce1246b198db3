// Several commands of one author as one act, as when judgements and the letter that says them are sent together.
import { inTenant } from '@/db/in-tenant'
import type { Actor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { performIn } from './perform'

type Together = { actor: Actor; caseId: string; commands: readonly Command[]; moment: Moment }

/**
 * Does all of them, or none and says why not. `seen` is the last seq their author saw: each command has seen the one before
 * it, and what a colleague did meanwhile stops the whole.
 */
export async function performAll(together: Together, seen: number): Promise<Result<{ seq: number }, Refusal>> {
  const { actor, caseId, commands, moment } = together
  if (commands.length === 0) return ok({ seq: seen })
  try {
    return await inTenant(actor, async (tx) => {
      let seq = seen
      for (const command of commands) {
        const done = await performIn(tx, { actor, caseId, command, moment }, seq)
        if (!done.ok) throw new RefusedHalfway(done.refusal)
        seq = done.value.seq
      }
      return ok({ seq })
    })
  } catch (fault) {
    if (fault instanceof RefusedHalfway) return refuse(fault.refusal)
    throw fault
  }
}

/** Thrown only to undo what was written before it in the same transaction: it never leaves this file. */
class RefusedHalfway extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
  }
}
