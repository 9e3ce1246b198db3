// What every field on a page of the procedure needs to know: the draft it belongs to, and in which languages it is written.
import type { ProcedureDraft } from '@/lib/procedure/draft'
import type { Remark } from '@/lib/procedure/law-check'
import type { Missing } from '@/lib/procedure/readiness'
import type { Lang } from '@/lib/shared/language'
import type { ProcedureWords } from '../procedure-words'

export type Writing = {
  draft: ProcedureDraft
  /** The author's language, for labels. */
  lang: Lang
  /** The languages that the procedure speaks. */
  languages: readonly Lang[]
  words: ProcedureWords
  missing: readonly Missing[]
  remarks: readonly Remark[]
  /** The item that was just added, to be shown open. */
  fresh: string | null
}

/** Whether this is about the field at the path, or about something within it. */
export function isAbout(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`)
}
