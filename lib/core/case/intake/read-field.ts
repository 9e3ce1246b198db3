// One answer of the form, read as strictly as it must be and as forgiving as it can be: what was pasted along and shows
// nothing is nobody's mistake, and a telephone number may be written in any way that can be dialled.
import { civilDateOf, isCivilDate } from '@/lib/core/calendar/civil-date'
import type { Field } from '@/lib/core/procedure/intake-form/field'
import { emailOf } from '@/lib/core/shared/email-address'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { all, type FormEntries } from '@/lib/core/shared/form-entries'
import { phoneOf } from '@/lib/core/shared/phone-number'
import { postcodeOf } from '@/lib/core/shared/postcode'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { cleanLine, cleanText, isFarTooLong } from '@/lib/core/shared/written-text'

type Read = Result<string[], FieldProblem>

/** What was answered to one field: no values when it was left empty and may be. */
export function readField(field: Field, entries: FormEntries): Read {
  const sent = all(entries, field.name)
  if (field.kind !== 'many' && sent.length > 1) return refuse('repeated')
  if (sent.length > field.options.length + 1) return refuse('repeated')
  if (sent.some((value) => isFarTooLong(value, field.max))) return refuse('too-long')
  const values = sent.map(field.kind === 'long' ? cleanText : cleanLine).filter((value) => value !== '')
  if (field.kind === 'many') return readMany(field, values)
  const [value] = values
  if (value === undefined) return field.optional ? ok([]) : refuse('empty')
  return field.options.length > 0 ? readChoice(field, value) : readText(field, value)
}

/** A day as people write it: 12-11-2026, 12/11/2026 or 2026-11-12; null when it is no day. */
export function dayOf(text: string): string | null {
  if (isCivilDate(text)) return text
  const match = /^(\d{1,2})[\p{Pd}/. ](\d{1,2})[\p{Pd}/. ](\d{4})$/u.exec(text)
  if (!match) return null
  try {
    return civilDateOf(Number(match[3]), Number(match[2]), Number(match[1]))
  } catch {
    return null
  }
}

function readMany(field: Field, values: string[]): Read {
  if (values.some((value) => !field.options.some((option) => option.value === value))) return refuse('not-a-choice')
  if (new Set(values).size < values.length) return refuse('repeated')
  return values.length === 0 && !field.optional ? refuse('empty') : ok(values)
}

function readChoice(field: Field, value: string): Read {
  return field.options.some((option) => option.value === value) ? ok([value]) : refuse('not-a-choice')
}

function readText(field: Field, value: string): Read {
  if (field.kind === 'yes') return value === 'yes' ? ok([value]) : refuse('not-a-choice')
  if (field.kind === 'email') return orProblem(emailOf(value), 'not-an-email')
  if (value.length > field.max) return refuse('too-long')
  if (field.kind === 'tel') return orProblem(phoneOf(value), 'not-a-phone')
  if (field.kind === 'date') return orProblem(dayOf(value), 'not-a-date')
  return field.name === 'postcode' ? orProblem(postcodeOf(value), 'not-a-postcode') : ok([value])
}

function orProblem(value: string | null, problem: FieldProblem): Read {
  return value === null ? refuse(problem) : ok([value])
}
