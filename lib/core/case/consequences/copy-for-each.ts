// Whoever is complained about gets a copy, where the procedure gives them one.
import { copyPromiseFrom } from '@/lib/core/procedure/promises'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { isPending } from './pending'

/** A promise, counted from today, for whom no copy was sent or promised yet. */
export function copyForEach(complaint: ComplaintCase, { procedure, today, newId }: DecisionContext): CaseEvent[] {
  const waiting = complaint.parties.filter(({ role, copy }) => role === 'subject' && copy === undefined)
  const promised = complaint.promises.filter((promise) => promise.kind === 'copy' && isPending(promise))
  const made = copyPromiseFrom(procedure, today)
  if (!made || waiting.length <= promised.length) return []
  return [{ type: 'promise-made', promise: { id: newId(), text: null, ...made } }]
}
