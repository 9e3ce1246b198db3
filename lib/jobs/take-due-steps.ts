import type { Tx } from '@/db/in-tenant'
import { type CaseOfTenant, casesLeftBehind, dueCases } from '@/db/outside-tenant/due-work'
import { endQuiet, isQuiet } from '@/db/outside-tenant/restored'
import { holdWritten } from '@/db/stores/messages'
import type { Command } from '@/lib/core/case/commands'
import type { Moment } from '@/lib/core/shared/moment'
import { perform } from '@/lib/operations/cases/perform'

const AT_ONCE = 200
/** Of one organisation, before the next has its turn. */
const EACH = 20
/** Longer than this nothing else waits for it, in ms. */
const PORTION_MS = 15_000

type Clock = { moment: () => Moment; onFault: (fault: unknown) => void; until: number; quiet: boolean }
/** `more`: the portion was full, and something is left for the next. */
type Outcome = 'done' | 'more'

/**
 * One portion. Gives cases whose handler is gone to who fills the function now, and then lets every case do what it owes by
 * now: warn, say that a promise was broken, write to someone who heard nothing, ask how it went.
 */
export async function takeDueSteps(moment: () => Moment, onFault: (fault: unknown) => void): Promise<Outcome> {
  // After data were put back, what fell due may have been mailed already: written down, and held until somebody decides.
  const quiet = await isQuiet()
  const clock = { moment, onFault, until: moment().now.getTime() + PORTION_MS, quiet }
  const leftBehind = (tried: string[]) => casesLeftBehind(AT_ONCE + tried.length)
  const rerouted = await forEachOnce(leftBehind, { type: 'reroute' }, clock)
  if (rerouted === 'more') return 'more'
  const due = (besides: string[]) => dueCases({ now: moment().now, each: EACH, atMost: AT_ONCE, besides })
  const outcome = await forEachOnce(due, { type: 'take-due-steps' }, clock)
  if (quiet && outcome === 'done') await endQuiet()
  return outcome
}

/** A case that fails does not keep the others waiting; it comes back in the next round. */
async function forEachOnce(
  list: (tried: string[]) => Promise<CaseOfTenant[]>,
  command: Command,
  { moment, onFault, until, quiet }: Clock,
): Promise<Outcome> {
  const seen = new Set<string>()
  const stuck = new Set<string>()
  for (;;) {
    const listed = await list([...stuck])
    const fresh = listed.filter(({ caseId }) => !seen.has(caseId))
    if (listed.every(({ caseId }) => stuck.has(caseId))) return 'done'
    for (const { caseId } of listed) if (seen.has(caseId)) stuck.add(caseId)
    for (const { tenantId, caseId } of fresh) {
      if (moment().now.getTime() > until) return 'more'
      seen.add(caseId)
      try {
        const now = moment()
        const hold = quiet ? (tx: Tx) => holdWritten(tx, caseId, now.now) : undefined
        await perform({ kind: 'system', tenantId }, caseId, null, command, now, hold)
      } catch (fault) {
        stuck.add(caseId)
        onFault(fault)
      }
    }
  }
}
