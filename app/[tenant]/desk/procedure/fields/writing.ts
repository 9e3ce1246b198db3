// What every field on a page of the procedure needs to know: the draft it belongs to, and in which languages it is written.
import { ProcedureDraft } from '@/lib/core/procedure/draft'
import { withValueAt } from '@/lib/core/procedure/draft-place'
import type { Remark } from '@/lib/core/procedure/law-check'
import { unkeepable } from '@/lib/core/procedure/readiness/unkeepable'
import type { DeskLang, PublicLang } from '@/lib/core/shared/language'
import type { SaidMissing } from '../open-procedure'
import type { ProcedureWords } from '../procedure-words'

export type Writing = {
  draft: ProcedureDraft
  /** The author's language, for labels. */
  lang: DeskLang
  /** The languages that the procedure speaks. */
  languages: readonly PublicLang[]
  words: ProcedureWords
  missing: readonly SaidMissing[]
  remarks: readonly Remark[]
}

/** Whether this is about the field at the path, or about something within it. */
export function isAbout(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`)
}

/** Whether leaving this field empty would keep the draft from being published, because of what else it says. */
export function isNeeded(path: string, { draft }: Pick<Writing, 'draft'>): boolean {
  const without = ProcedureDraft.safeParse(withValueAt(draft, path, null))
  return without.success && unkeepable(without.data).some(({ field }) => field === path)
}
