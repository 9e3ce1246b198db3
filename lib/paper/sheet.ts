// What goes on paper before it is a file: who sends it to whom, and what it says, block by block. Letter, procedure, report
// and file share this, and the one layout that draws it (`draw-sheet`).
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'

/** Something to look up: a term, what is said of it, and what else there is to know. */
type SheetFact = { term: string; says: readonly Line[]; small: readonly Line[] }

export type SheetBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; line: Line }
  | { kind: 'list'; numbered: boolean; items: readonly Line[] }
  | { kind: 'facts'; items: readonly SheetFact[] }

export type Sheet = {
  lang: PublicLang
  /** The first heading, and what a reader's program calls the file. */
  title: string
  sender: { name: string; address: string | null }
  /** Name and postal address as they stand in the window of an envelope; null for what is sent to nobody. */
  to: readonly string[] | null
  /** The day it was written, and how that is said; no clock of the machine stands in the file. */
  day: CivilDate
  dated: string
  blocks: readonly SheetBlock[]
}
