// An improvement (verbetermaatregel): what is done about a cause, by whom and by when, and what it was done for.
import { z } from 'zod'
import { type CivilDate, isCivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { inEachLang, type PublicLang } from '@/lib/core/shared/language'
import type { Words } from '@/lib/core/shared/words'

/** So many cases are linked, or told, in one go; the rest in a next one. More would keep a person waiting for the page. */
export const MOST_AT_ONCE = 200

const is = (problem: FieldProblem): FieldProblem => problem

/** What somebody fills in to start one. */
export const NewImprovement = z.strictObject({
  title: z.string().trim().min(1, is('empty')).max(200, is('too-long')),
  cause: Slug,
  owner: z.uuid(is('not-a-choice')),
  due: z.custom<CivilDate>(isCivilDate, is('not-a-date')),
  cases: z
    .array(z.uuid(is('not-a-choice')))
    .max(MOST_AT_ONCE, is('too-long'))
    .default([]),
})
export type NewImprovement = z.infer<typeof NewImprovement>

const told = z.string().trim().max(2000, is('too-long')).optional()

/** What changed, as those who complained will read it. */
export const WhatChanged = inEachLang(told)
export type WhatChanged = z.infer<typeof WhatChanged>

/** The words when there are some in every language the organisation speaks; else the languages that are missing. */
export function wordsIn(
  languages: readonly PublicLang[],
  changed: WhatChanged,
): { words: Words } | { missing: PublicLang[] } {
  const missing = languages.filter((lang) => !changed[lang])
  if (missing.length > 0) return { missing }
  return { words: Object.fromEntries(languages.map((lang) => [lang, changed[lang]])) }
}
