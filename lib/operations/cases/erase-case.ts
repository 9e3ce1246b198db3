// Erasing: somebody decides, and in one transaction a case says so, forgets every word and name, and it is written down what went.
import { inTenant, type Tx } from '@/db/in-tenant'
import { eraseCaseWords } from '@/db/stores/erase-case-statement'
import { insertErasure, isMember } from '@/db/stores/erasures'
import type { Actor, MemberActor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import type { EraseBecause } from '@/lib/core/case/keeping-reasons'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { type Result, refuse } from '@/lib/core/shared/result'
import { performIn } from './perform'

/** `seen`: the last seq that whoever decides saw of it; a case that was opened again since is not erased. */
type ToErase = { caseId: string; seen: number; because: EraseBecause }

/** Erases this case by decision of this member, or says why not. It cannot be undone. */
export async function eraseCase(
  actor: MemberActor,
  { caseId, seen, because }: ToErase,
  moment: Moment,
): Promise<Result<{ seq: number }, Refusal>> {
  const erasing = { actor, caseId, command: { type: 'erase', because } as const, moment }
  return eraseThrough(erasing, { seen, because, decidedBy: actor.memberId, again: false })
}

type Erasing = { actor: Actor; caseId: string; command: Command; moment: Moment }
type Decision = { seen: number | null; because: EraseBecause; decidedBy: string | null; again: boolean }

/** The one road by which anything is erased: the act, the words, and the line about it, or none of them. */
export async function eraseThrough(
  { actor, caseId, command, moment }: Erasing,
  { seen, ...decision }: Decision,
): Promise<Result<{ seq: number }, Refusal>> {
  try {
    return await inTenant(actor, async (tx) => {
      const done = await performIn(tx, { actor, caseId, command, moment }, seen)
      if (done.ok) await forget(tx, { caseId, decision, moment })
      return done
    })
  } catch (fault) {
    if (fault instanceof MailInHand) return refuse({ kind: 'mail-in-hand' })
    throw fault
  }
}

type Forgetting = { caseId: string; decision: Omit<Decision, 'seen'>; moment: Moment }

async function forget(tx: Tx, { caseId, decision, moment }: Forgetting): Promise<void> {
  const counts = await eraseCaseWords(tx, caseId, moment.now)
  if (counts === null) throw new MailInHand()
  // Whoever came after the moment of a backup is not in it.
  const decidedBy = decision.decidedBy && (await isMember(tx, decision.decidedBy)) ? decision.decidedBy : null
  await insertErasure(tx, { id: moment.newId(), caseId, at: moment.now, ...decision, decidedBy, counts })
}

/** Thrown only to undo what was written before it in the same transaction: it never leaves this file. */
class MailInHand extends Error {}
