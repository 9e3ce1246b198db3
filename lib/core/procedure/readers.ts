// Part 4, contact: who may read a complaint, by the functions that people fill and the department it belongs to. Never by name:
// who comes to a function reads what it reads, at once, and who leaves it no longer does.
import type { OfficeFunction } from './contact'
import { functionsAtWork } from './functions-at-work'
import type { Procedure } from './procedure'

/** What a complaint belongs to, as far as its readers depend on it. */
export type Belongs = { department: string | null; function: string }

/** A function that somebody fills: of one department, or with null of all. */
type Filled = { function: string; department: string | null }

const ALL = '*'

/**
 * By what somebody may read a complaint, as words of which they need one; null is whoever handles complaints. Of a function that
 * is filled for one department, only complaints of that department are read, unless the procedure says that it reads all.
 */
export function readBy(procedure: Procedure, { department, function: own }: Belongs): string[] | null {
  const { readers } = procedure.contact
  if (readers === 'everyone') return null
  const seated = committeeOnly(procedure, own)
  const atWork = functionsAtWork(procedure, own).filter((id) => !seated.includes(id))
  const all = procedure.contact.functions.filter(({ readsAll }) => readsAll).map(({ id }) => id)
  return [
    ...[...new Set([...atWork, ...all])],
    ...all.map((id) => word(id, ALL)),
    ...(department === null ? [] : atWork.map((id) => word(id, department))),
    ...(department === null || readers !== 'department' ? [] : [word(ALL, department)]),
  ].sort()
}

/**
 * The functions of a committee, and who stands in there: their people are let into one case at a time (`ask-committee`), and read
 * no other. One that does other work on complaints as well, such as a secretary who handles them, reads by that.
 */
function committeeOnly({ contact, processing, followUp }: Procedure, own: string): string[] {
  const { committee, steps, secondStage, refusal } = processing
  if (!committee) return []
  const answers = steps.filter(({ phase }) => phase !== 'in-treatment').map(({ by }) => by)
  const others = [own, contact.handler, contact.officer, followUp.firstContact?.by, secondStage?.by, refusal?.by]
  const seats = [committee.members, committee.chair, committee.secretary].filter(
    (id) => id !== null && ![...others, ...answers].includes(id),
  )
  const isSeat = (id: string | null) => id !== null && seats.includes(id)
  return contact.functions.filter(({ id, insteadOf }) => isSeat(id) || isSeat(insteadOf)).map(({ id }) => id)
}

/** The words that somebody has by what they fill. */
export function wordsOf(filled: readonly Filled[]): string[] {
  return filled.flatMap(({ function: id, department }) =>
    department === null ? [id] : [word(id, department), word(id, ALL), word(ALL, department)],
  )
}

/** Which complaints somebody reads by what they fill; those that they handle come on top. */
export type Reads = 'all' | 'none' | { departments: string[] }

/** `handles`: whether they handle complaints at all, by their role. */
export function readsOf(procedure: Procedure, filled: readonly Filled[], handles: boolean): Reads {
  const { readers, departments, handler } = procedure.contact
  if (readers === 'everyone') return handles || filled.length > 0 ? 'all' : 'none'
  const words = wordsOf(filled)
  const isRead = (department: string | null) =>
    (readBy(procedure, { department, function: handler }) ?? []).some((word) => words.includes(word))
  const read = departments.map(({ id }) => id).filter(isRead)
  if (isRead(null) && read.length === departments.length) return 'all'
  return read.length > 0 ? { departments: read } : 'none'
}

/** What the public page says: the functions that read, in the order of the document. */
export function readersNamed(procedure: Procedure): OfficeFunction[] {
  const atWork = functionsAtWork(procedure, procedure.contact.handler)
  return procedure.contact.functions.filter(({ id, readsAll }) => readsAll || atWork.includes(id))
}

function word(id: string, department: string): string {
  return `${id}/${department}`
}
