// An organisation closes, and a case is in no copy that was taken, because whoever took one is kept out of it: who keeps it.
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'

/**
 * Of those who may read it: its handler, and whoever owns the organisation; else whoever oversees; else whoever handles
 * complaints here, or came from outside for it. Nobody where nobody may read it.
 */
export function whoKeeps(
  { barred, handler }: Pick<ComplaintCase, 'barred' | 'handler'>,
  { members }: Staffing,
): string[] {
  const may = members.filter(({ id, canHandle }) => canHandle && !barred.includes(id))
  const first = may.filter(({ id, owns }) => owns || id === handler)
  const [them = []] = [first, may.filter(({ oversees }) => oversees), may].filter(({ length }) => length > 0)
  return them.map(({ id }) => id)
}
