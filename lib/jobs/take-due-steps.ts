import { dueCases } from '@/db/outside-tenant/due-work'
import { perform } from '@/lib/operations/perform'
import type { Moment } from '@/lib/shared/moment'

const AT_ONCE = 200

/**
 * Lets every case do what it owes by now: warn, say that a promise was broken, write to someone who heard nothing, ask how
 * it went. A case that fails does not keep the others waiting; it comes back in the next round.
 */
export async function takeDueSteps(moment: () => Moment, onFault: (fault: unknown) => void): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const { now } = moment()
    const due = (await dueCases(now, AT_ONCE + seen.size)).filter(({ caseId }) => !seen.has(caseId))
    if (due.length === 0) return
    for (const { tenantId, caseId } of due) {
      seen.add(caseId)
      try {
        await perform({ kind: 'system', tenantId }, caseId, null, { type: 'take-due-steps' }, moment())
      } catch (fault) {
        onFault(fault)
      }
    }
  }
}
