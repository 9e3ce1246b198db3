// One answer of the form, read as strictly as it must be and as forgiving as it can be: spaces in a telephone number
// are nobody's mistake, a sign that cannot be seen is one.

import { z } from 'zod'
import { civilDateOf, isCivilDate } from '@/lib/calendar/civil-date'
import type { Field } from '@/lib/procedure/intake-form'
import { all, type FormEntries, hasUnseenSigns, tidied, withoutUnseenSigns } from '@/lib/shared/form-entries'
import { ok, type Result, refuse } from '@/lib/shared/result'
import type { FieldProblem } from '../refusals'

type Read = Result<string[], FieldProblem>

/** What was answered to one field: no values when it was left empty and may be. */
export function readField(field: Field, entries: FormEntries): Read {
  const values = all(entries, field.name)
    .map(tidied)
    .filter((value) => value !== '')
  if (field.kind === 'many') return readMany(field, values)
  if (all(entries, field.name).length > 1) return refuse('repeated')
  const [value] = values
  if (value === undefined) return field.optional ? ok([]) : refuse('empty')
  return field.options.length > 0 ? readChoice(field, value) : readText(field, value)
}

/** A telephone number as digits with its country, however it was spaced; null when it is none. */
export function phoneOf(text: string): string | null {
  const digits = withoutUnseenSigns(text)
    .replace(/[\s().\-/]/g, '')
    .replace(/^00/, '+')
  if (/^0[1-9]\d{8}$/.test(digits)) return `+31${digits.slice(1)}`
  if (/^\+310\d{9}$/.test(digits)) return `+31${digits.slice(4)}`
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : null
}

/** A Dutch postcode as it is written ("3800 AE"); any other stays as it was typed. */
export function postcodeOf(text: string): string {
  const match = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(text.trim())
  return match ? `${match[1]} ${match[2]?.toUpperCase()}` : text.trim()
}

/** A day as people write it: 12-11-2026, 12/11/2026 or 2026-11-12; null when it is no day. */
export function dayOf(text: string): string | null {
  if (isCivilDate(text)) return text
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
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
  if (field.kind === 'tel') return orProblem(phoneOf(value), 'not-a-phone')
  if (hasUnseenSigns(value)) return refuse('control-signs')
  if (field.kind !== 'long' && /[\n\t]/.test(value)) return refuse('control-signs')
  if (value.length > field.max) return refuse('too-long')
  if (field.kind === 'date') return orProblem(dayOf(value), 'not-a-date')
  if (field.kind === 'email') return z.email().safeParse(value).success ? ok([value]) : refuse('not-an-email')
  return ok([field.name === 'postcode' ? postcodeOf(value) : value])
}

function orProblem(value: string | null, problem: FieldProblem): Read {
  return value === null ? refuse(problem) : ok([value])
}
