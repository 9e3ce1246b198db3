// How the fields of a form are read: text as people type it, an empty choice as none, a day in the ways people write it.
import { z } from 'zod'
import { CivilDate, isCivilDate } from '@/lib/core/calendar/civil-date'
import { Body } from '@/lib/core/case/case-text'
import { Slug } from '@/lib/core/procedure/slug'

/** A text that must be there. */
export const Text = z.string({ error: 'empty' }).pipe(Body)

/** A text that may be left out. */
export const OptionalText = z.preprocess(emptyAsNull, Body.nullable())

/** One of a list of ids, or nothing chosen. */
export const OptionalSlug = z.preprocess(emptyAsNull, Slug.nullable())

export const Id = z.uuid({ error: (issue) => (issue.input ? 'not-a-choice' : 'empty') })

export const OptionalId = z.preprocess(emptyAsNull, z.uuid().nullable())

/** A day, as a date field sends it or as someone types it: 2026-11-23, 23-11-2026, 23/11/2026. */
export const Day = z
  .preprocess(dayAsTyped, z.string({ error: 'empty' }).min(1, 'empty').refine(isCivilDate, 'not-a-date'))
  .pipe(CivilDate)

export const OptionalDay = z.preprocess(emptyAsNull, Day.nullable())

/** A box that is ticked or is not there. */
export const Tick = z.preprocess((value) => value === 'yes', z.boolean())

/** Where in a list of what happened the author was. */
export const Seen = z.preprocess((value) => Number(value), z.number().int().min(0))

function emptyAsNull(value: unknown): unknown {
  return value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value
}

function dayAsTyped(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const typed = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(value)
  if (!typed) return value.trim()
  const [, day = '', month = '', year = ''] = typed
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
