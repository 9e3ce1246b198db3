// The map of a file: which column says what. Whoever brings a file in writes it once, as JSON.
import { z } from 'zod'
import { Slug } from '@/lib/core/procedure/slug'
import { PublicLang } from '@/lib/core/shared/language'
import { cleanLine } from '@/lib/core/shared/written-text'
import { DayNotation } from './read-day'

/** A column by its name; as in the file, characters that cannot be seen do not count. */
const Column = z.string().max(200).transform(cleanLine).pipe(z.string().min(1))

/** Values of a column that mean something; how they are written does not matter for capitals and spaces around. */
const Values = z.array(z.string().transform(cleanLine).pipe(z.string().min(1))).min(1)

/** What a file says and what stands there instead. Pairs, not an object: a cell may say "constructor", or "__proto__". */
const Instead = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : value),
  z.array(z.tuple([z.string().transform(cleanLine), z.string()])).transform((pairs) => new Map(pairs)),
)

/** `status`: anything that is neither open nor closed is not read, so that no status passes by unseen. */
export const ImportMap = z.strictObject({
  /** What makes a row unique, so that bringing it in twice brings it in once. */
  key: Column,
  story: Column,
  date: z.strictObject({ column: Column, notations: z.array(DayNotation).min(1).max(6) }),
  /** The day it reached the organisation, when another column says so. */
  received: z.strictObject({ column: Column, notations: z.array(DayNotation).min(1).max(6) }).optional(),
  time: z.strictObject({ column: Column }).optional(),
  status: z.strictObject({ column: Column, open: Values, closed: Values }).optional(),
  representative: z.strictObject({ column: Column, yes: Values, no: Values }).optional(),
  /** Kept with the case as an answer to `question`; `values` puts other words for what the file says. */
  extra: z
    .array(z.strictObject({ column: Column, question: Slug, values: Instead.optional() }))
    .max(16)
    .default([]),
  /** A subject of the procedure, by its name or id, for every story that has one of these words. */
  subjects: z
    .array(z.strictObject({ subject: z.string().max(200).transform(cleanLine).pipe(z.string().min(1)), words: Values }))
    .max(40)
    .default([]),
  lang: PublicLang.default('nl'),
})
export type ImportMap = z.infer<typeof ImportMap>

/** Every column the map speaks of: all must stand in the file. */
export function columnsOf(map: ImportMap): string[] {
  const { key, story, date, received, time, status, representative, extra } = map
  const one = [date, received, time, status, representative, ...extra].flatMap((part) => part?.column ?? [])
  return [...new Set([key, story, ...one])]
}
