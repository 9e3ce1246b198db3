// A filter in words: which part, and what was chosen, by the names the procedure gives.

import { CivilDate } from '@/lib/calendar/civil-date'
import { longDate } from '@/lib/calendar/format-date'
import { caseWords } from '@/lib/case/case-words'
import { type CaseFilter, NONE } from '@/lib/insights/case-filter'
import type { Handling, Named } from '@/lib/procedure/handling'
import type { Lang } from '@/lib/shared/language'
import { listing } from '@/lib/shared/listing'
import type { DeskWords } from '../words/nl'

/** `named`: what members and improvements are called, by their id. */
type Known = { handling: Handling; lang: Lang; words: DeskWords['list']; named: Readonly<Record<string, string>> }

/** Each part of the filter with its name and what it asks for; what has no name in this procedure is shown as it is. */
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

function valueIn(field: keyof CaseFilter, value: string, { handling, lang, words, named }: Known): string {
  if (value === NONE) return words.none.toLowerCase()
  const date = CivilDate.safeParse(value)
  if (date.success) return longDate(date.data, lang, { weekday: false })
  const lists: Partial<Record<keyof CaseFilter, readonly Named[]>> = {
    subject: handling.subjects,
    cause: handling.causes,
    department: handling.departments,
  }
  const chosen = lists[field]?.find(({ id }) => id === value)
  if (chosen) return chosen.label
  const closed: Partial<Record<keyof CaseFilter, Record<string, string>>> = {
    ...caseWords(lang),
    state: words.states,
    answer: words.standings,
  }
  if (field === 'handler' || field === 'improvement') return named[value] ?? words.gone
  return closed[field]?.[value] ?? value
}
