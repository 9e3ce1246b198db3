// The person complained about has their copy: from that day on they have the procedure's time to respond.
import { responseTermFrom } from '@/lib/core/procedure/promises'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { isPending } from './pending'

/** The copy was promised once for each of them, so one promise is kept; their term to respond begins. */
export function copyArrived(
  complaint: ComplaintCase,
  of: string,
  { procedure, today, newId }: DecisionContext,
): CaseEvent[] {
  const promised = complaint.promises.find((promise) => promise.kind === 'copy' && isPending(promise))
  const end = responseTermFrom(procedure, today)
  const by = procedure.processing.subject?.by ?? null
  return [
    ...(promised ? [{ type: 'promise-kept' as const, promise: promised.id, on: today }] : []),
    ...(end
      ? [
          {
            type: 'promise-made' as const,
            promise: { id: newId(), kind: 'response' as const, task: null, text: null, by, of, ...end },
          },
        ]
      : []),
  ]
}
