import { hash } from 'node:crypto'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { type Belongs, readBy } from '@/lib/core/procedure/readers'

/** `id` is made of the words, so that the same circle is one row, whoever writes it first. */
export type Circle = { id: string; words: string[] }

/** The circle of a case; null is whoever handles complaints. */
export function circleOf(procedure: Procedure, belongs: Belongs): Circle | null {
  const words = readBy(procedure, belongs)
  return words && { id: idOf(words), words }
}

/** Every circle that a case under this procedure can have: written with the version, so that whoever files waits for nobody. */
export function circlesOf(procedure: Procedure): Circle[] {
  const { functions, departments } = procedure.contact
  const all = functions.flatMap(({ id }) =>
    [null, ...departments.map((one) => one.id)].flatMap(
      (department) => circleOf(procedure, { department, function: id }) ?? [],
    ),
  )
  return [...new Map(all.map((circle) => [circle.id, circle])).values()]
}

function idOf(words: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify(words))
  return [8, 4, 4, 4, 12]
    .map((length, i, lengths) => {
      const from = lengths.slice(0, i).reduce((sum, n) => sum + n, 0)
      return hex.slice(from, from + length)
    })
    .join('-')
}
