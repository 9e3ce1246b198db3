// A filter in words: which part, and what was chosen, by the names the procedure gives.

import { CivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { type CaseFilter, NONE } from '@/lib/core/insights/case-filter'
import type { DeskLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { lookUp } from '@/lib/core/shared/look-up'
import type { ProcedureNames } from '@/lib/queries/read-figures'
import { caseWords } from '@/lib/words/case/case-words'
import type { Handling, Named } from '@/lib/words/procedure/handling'
import { type LastNames, lastName } from '@/lib/words/procedure/past-choices'
import type { DeskWords } from '../words/nl'

/** `named`: what members and improvements are called, by their id. */
type Known = {
  handling: Handling
  lang: DeskLang
  words: DeskWords['list']
  named: Readonly<Record<string, string>>
  /** Of all versions: what left the procedure keeps its last name. */
  names: ProcedureNames
}

/** Each part of the filter with its name and what it asks for; what no version of the procedure knows is said to be gone. */
export function sayFilter(
  filter: CaseFilter,
  known: Known,
): { field: keyof CaseFilter; name: string; value: string }[] {
  const fields = Object.keys(filter) as (keyof CaseFilter)[]
  return fields.flatMap((field) => {
    const value = filter[field]
    if (value === undefined) return []
    const values = [value].flat().map((one) => valueIn(field, one, known))
    return [{ field, name: known.words.fields[field], value: listing(values, known.lang, 'or') }]
  })
}

function valueIn(field: keyof CaseFilter, value: string, known: Known): string {
  const { handling, lang, words, named, names } = known
  if (value === NONE) return words.none.toLowerCase()
  const date = CivilDate.safeParse(value)
  if (date.success) return longDate(date.data, lang, { weekday: false })
  const among = (now: readonly Named[], last: LastNames) =>
    now.find(({ id }) => id === value)?.label ?? lastName(last, value, lang) ?? words.gone
  if (field === 'subject') return among(handling.subjects, names.subjects)
  if (field === 'cause') return among(handling.causes, names.causes)
  if (field === 'department') return among(handling.departments, names.departments)
  if (field === 'handler' || field === 'improvement') return lookUp(named, value) ?? words.gone
  const closed: Partial<Record<keyof CaseFilter, Record<string, string>>> = {
    ...caseWords(lang),
    state: words.states,
    answer: words.standings,
  }
  return lookUp(closed[field] ?? {}, value) ?? value
}
