// Who will really do what was promised. A procedure names functions; in a case the one it is about stands aside, and
// somebody else does the work. Whoever complains reads who that is, or "we": never the name of the person complained about.

import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { type Holder, nameFunction } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'

type CaseHolder = { function: string; department: string | null; member: string }

/** The functions that nobody can fill in this case, because each who fills them is, or may be, who it is about. */
export function standingAside(holders: readonly CaseHolder[], barred: readonly string[]): string[] {
  const filled = [...new Set(holders.map((holder) => holder.function))]
  return filled.filter((id) => holders.every((holder) => holder.function !== id || barred.includes(holder.member)))
}

/** Who may be named in this case: a holder of the whole house who is not, and may not be, who it is about. */
export function namedHolders(
  holders: readonly CaseHolder[],
  members: Readonly<Record<string, string>>,
  { barred }: Pick<ComplaintCase, 'barred'>,
): Holder[] {
  return holders.flatMap(({ function: office, department, member }) => {
    const name = members[member]
    return department === null && name && !barred.includes(member) ? [{ function: office, name }] : []
  })
}

export type Acting = {
  procedure: Procedure
  complaint: Pick<ComplaintCase, 'function' | 'handler'>
  lang: PublicLang
  /** Who fills which function, of those that may be named; nobody where functions are shown. */
  people: readonly Holder[]
  aside: readonly string[]
  /** The name of who handles it, where names are shown. */
  handlerName: string | null
}

/** The function that does it, and how to begin a sentence with it; null when only "we" is certain. */
export function whoActs(by: string | null, acting: Acting): { function: string; subject: string } | null {
  const { procedure, complaint, lang, people, aside, handlerName } = acting
  if (by === null) return null
  const isHandlersWork = by === complaint.function || by === procedure.contact.handler || aside.includes(by)
  if (isHandlersWork && complaint.handler === null) return null
  const office = isHandlersWork ? complaint.function : by
  if (aside.includes(office)) return null
  if (isHandlersWork && handlerName) return { function: office, subject: handlerName }
  const { subject } = nameFunction(procedure, office, lang, isHandlersWork ? [] : people)
  return subject === null ? null : { function: office, subject }
}
