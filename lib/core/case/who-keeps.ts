// An organisation closes, and a case is in no copy that was taken, because whoever took one may not read it: who keeps it.
import { wordsOf } from '@/lib/core/procedure/readers'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { ComplaintCase } from './complaint-case'

/**
 * Of those who may read it: its handler, and whoever owns the organisation; else whoever oversees; else whoever handles
 * complaints here, or came from outside for it. Nobody where nobody may read it. `words`: of its circle, where it has one.
 */
export function whoKeeps(
  { barred, handler }: Pick<ComplaintCase, 'barred' | 'handler'>,
  { members, holders }: Staffing,
  words: readonly string[] | null = null,
): string[] {
  const apart = members.filter(({ id, canHandle }) => canHandle && !barred.includes(id))
  const isRead = (id: string) =>
    wordsOf(holders.filter(({ member }) => member === id)).some((word) => words?.includes(word))
  const readers = apart.filter(({ id }) => words === null || id === handler || isRead(id))
  const may = readers.length > 0 ? readers : apart
  const first = may.filter(({ id, owns }) => owns || id === handler)
  const [them = []] = [first, may.filter(({ oversees }) => oversees), may].filter(({ length }) => length > 0)
  return them.map(({ id }) => id)
}
