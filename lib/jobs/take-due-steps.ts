import { type CaseOfTenant, casesLeftBehind, dueCases } from '@/db/outside-tenant/due-work'
import type { Command } from '@/lib/case/commands'
import { perform } from '@/lib/operations/perform'
import type { Moment } from '@/lib/shared/moment'

const AT_ONCE = 200

type Clock = { moment: () => Moment; onFault: (fault: unknown) => void }

/**
 * Gives cases whose handler is gone to who fills the function now, and then lets every case do what it owes by now: warn,
 * say that a promise was broken, write to someone who heard nothing, ask how it went.
 */
export async function takeDueSteps(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  const clock = { moment, onFault }
  await forEachOnce(casesLeftBehind, { type: 'reroute' }, clock)
  await forEachOnce((limit) => dueCases(moment().now, limit), { type: 'take-due-steps' }, clock)
}

/** A case that fails does not keep the others waiting; it comes back in the next round. */
async function forEachOnce(
  list: (limit: number) => Promise<CaseOfTenant[]>,
  command: Command,
  { moment, onFault }: Clock,
): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const due = (await list(AT_ONCE + seen.size)).filter(({ caseId }) => !seen.has(caseId))
    if (due.length === 0) return
    for (const { tenantId, caseId } of due) {
      seen.add(caseId)
      try {
        await perform({ kind: 'system', tenantId }, caseId, null, command, moment())
      } catch (fault) {
        onFault(fault)
      }
    }
  }
}
