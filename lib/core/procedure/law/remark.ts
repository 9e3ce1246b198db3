// What the law check says about one place in a procedure, in words, with where it comes from and how sure that is.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Spoken } from '@/lib/core/shared/language'
import type { Part } from '../draft'
import { partOf } from '../draft'
import type { Source } from '../term'

/** breach: against the law. strain: allowed, but it rubs or is unsure. stricter: more than is asked. fits: in order. */
export type RemarkLevel = 'breach' | 'strain' | 'stricter' | 'fits'

/** `source` is null where no law says anything about it. */
export type Remark = {
  level: RemarkLevel
  part: Part
  field: string
  words: Spoken<string>
  source: Source | null
  checkedOn: CivilDate
}

/** A remark before it is known when the rules were checked. */
export type Said = Omit<Remark, 'part' | 'checkedOn'>

/** A remark on this field. */
export function remark(level: RemarkLevel, field: string, source: Source | null, words: Spoken<string>): Said {
  return { level, field, source, words }
}

/** What breaks a rule that nobody has read in the law itself is at most a strain: we do not call it against the law. */
export function asFarAsKnown(said: Said): Said {
  const sure = said.source?.confidence === 'read'
  return said.level === 'breach' && !sure ? { ...said, level: 'strain' } : said
}

/** The remark with its part and the day on which its rule was checked. */
export function dated(said: Said, checkedOn: CivilDate): Remark {
  return { ...said, part: partOf(said.field), checkedOn }
}
