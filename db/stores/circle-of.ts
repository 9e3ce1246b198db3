import { hash } from 'node:crypto'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { readBy } from '@/lib/core/procedure/readers'

/** `id` is made of the words, so that the same circle is one row, whoever writes it first. */
export type Circle = { id: string; words: string[] }

/** The circle of this case; null is whoever handles complaints. */
export function circleOf(procedure: Procedure, complaint: ComplaintCase): Circle | null {
  const words = readBy(procedure, complaint)
  return words && { id: idOf(words), words }
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
