// The answers as they are read back before sending: every answer with the page on which it can be changed.

import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import { isCivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { FormPageId, IntakeForm } from '@/lib/core/procedure/intake-form'
import type { Field } from '@/lib/core/procedure/intake-form/field'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import { phoneShown } from '@/lib/core/shared/phone-number'
import { askedFields, isAnonymous } from './asked-fields'
import { dayOf, readField } from './read-field'

/** One answer: what was asked, the lines that were given, and where to change them. `told`: words somebody wrote. */
export type CheckedAnswer = { label: string; lines: string[]; told: boolean; page: FormPageId | 'all' }

/** What was answered, in the order of the form; what was left open is not repeated. How to reach someone is one answer. */
export function checkAnswers(form: IntakeForm, entries: FormEntries): CheckedAnswer[] {
  const words = intakeFormWords[form.lang]
  return form.pages.flatMap((page): CheckedAnswer[] => {
    const target = form.layout === 'one-page' ? 'all' : page.id
    const fields = askedFields(form.pages, entries).filter((field) => standsOn(page.fields, field))
    if (page.id !== 'reach') return fields.flatMap((field) => answerTo(field, form, entries, target))
    const lines = fields.filter((field) => field.name !== 'named').flatMap((field) => linesOf(field, form, entries))
    const all = isAnonymous(form.pages, entries) ? [words.anonymous] : lines
    return [{ label: words.reachShort, lines: all, told: false, page: target }]
  })
}

function answerTo(field: Field, form: IntakeForm, entries: FormEntries, page: FormPageId | 'all'): CheckedAnswer[] {
  const lines = linesOf(field, form, entries)
  return lines.length === 0 ? [] : [{ label: field.short, lines, told: field.kind === 'long', page }]
}

function linesOf(field: Field, form: IntakeForm, entries: FormEntries): string[] {
  const read = readField({ ...field, optional: true }, entries)
  if (!read.ok) return []
  if (field.kind === 'yes') return read.value.length > 0 ? [field.label] : []
  const shown = read.value.map((value) => shownAs(field, value, form))
  return field.kind === 'many' && shown.length > 0 ? [shown.join('. ').concat('.')] : shown
}

function shownAs(field: Field, value: string, form: IntakeForm): string {
  if (field.kind === 'tel') return phoneShown(value)
  const day = field.kind === 'date' ? dayOf(value) : null
  if (day && isCivilDate(day)) return longDate(day, form.lang)
  return field.options.find((option) => option.value === value)?.label ?? value
}

function standsOn(fields: readonly Field[], wanted: Field): boolean {
  return fields.some((field) => field === wanted || field.options.some((option) => standsOn(option.reveals, wanted)))
}
