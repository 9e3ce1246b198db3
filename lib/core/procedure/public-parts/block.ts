// What a part of the public page is made of.
import type { Line } from '@/lib/core/shared/line'

/** A piece of a part: running text, a list, lettered steps, a list that opens when asked for, or facts to look up. */
export type Block =
  | { kind: 'text'; line: Line }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: Line[] }
  | { kind: 'steps'; items: Line[] }
  | { kind: 'fold'; summary: string; items: Line[] }
  | { kind: 'facts'; items: Fact[] }

export type Fact = { term: string; says: Line[]; small: Line[] }

export type Part = { id: string; heading: string; blocks: Block[] }
