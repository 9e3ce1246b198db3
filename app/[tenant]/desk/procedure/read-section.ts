// A section's form as it came in, made into what stands at its places: by the schema, so that every field is read alike.

import type { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { Procedure } from '@/lib/core/procedure/procedure'
import { isRecord, type Place, placeOf, schemaAt } from '@/lib/core/procedure/schema-walk'
import { Source, Term } from '@/lib/core/procedure/term'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { PublicLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'

/** In front of every field of a draft, so that it cannot be taken for a field of the form itself. */
export const DRAFT = 'draft'

/** The box that says whether something that can be left out is there. */
export const HAS = 'has'

/** Between a question and its answer in the choice of when to show another. */
export const IS = '='

type Problems = Record<string, FieldProblem>

type SectionReading = { values: Record<string, unknown>; problems: Problems }

/** What each place of the section now holds; and what could not be read, by the name of its field. */
export function readSection(paths: readonly string[], draft: unknown): SectionReading {
  const problems: Problems = Object.create(null)
  const values = paths.map((path) => {
    const schema = schemaAt(Procedure, path.split('.'))
    if (!schema) throw new Error(`a section names a place that is not there: ${path}`)
    return [path, read(schema, within(draft, path), { path, problems })]
  })
  for (const name of strangers(paths, draft)) problems[name] = 'unknown'
  return { values: Object.fromEntries(values), problems }
}

type Reading = { path: string; problems: Problems }

function read(schema: z.ZodType, sent: unknown, reading: Reading): unknown {
  const place = placeOf(schema)
  switch (place.shape.kind) {
    case 'object':
      return readObject(place, sent, reading)
    case 'list':
      return readList(place.shape.item, sent, reading)
    case 'words':
      return readWords(place, sent)
    case 'text':
      return readText(place, sent)
    case 'number':
      return readNumber(place, sent, reading)
    case 'yes-no':
      return sent === 'yes'
    case 'one-of':
      return readChoice(place, sent, reading)
    case 'fixed':
      return undefined
  }
}

function readObject({ shape, optional, schema }: Place, sent: unknown, { path, problems }: Reading): unknown {
  if (shape.kind !== 'object') return undefined
  if (typeof sent === 'string' && 'equals' in shape.fields) return shownIf(sent)
  const record = isRecord(sent) ? sent : {}
  if (optional && isLeftOut(schema, record)) return null
  for (const key of Object.keys(record)) {
    if (key !== HAS && !Object.hasOwn(shape.fields, key)) problems[`${DRAFT}.${path}.${key}`] = 'unknown'
  }
  const fields = Object.entries(shape.fields).filter(([, field]) => placeOf(field).schema !== Source)
  return Object.fromEntries(
    fields.map(([key, field]) => [key, read(field, record[key], { path: `${path}.${key}`, problems })]),
  )
}

function isLeftOut(schema: z.ZodType, record: Record<string, unknown>): boolean {
  if (schema === Period) return text(record.amount) === ''
  // A term without a number is none.
  if (schema === Term) return !isRecord(record.period) || text(record.period.amount) === ''
  return record[HAS] !== 'yes'
}

function shownIf(sent: string): unknown {
  const [question, equals] = sent.split(IS)
  return question && equals ? { question, equals } : null
}

function readList(item: z.ZodType, sent: unknown, { path, problems }: Reading): unknown[] {
  const { shape } = placeOf(item)
  if (shape.kind === 'text')
    return text(sent)
      .split(/[\n,;]+/)
      .flatMap((one) => (one.trim() ? [day(one.trim())] : []))
  if (Array.isArray(sent))
    return sent.map((one) => read(item, one, { path, problems })).filter((one) => one !== undefined)
  if (!isRecord(sent)) return []
  return Object.keys(sent)
    .filter((key) => /^\d{1,4}$/.test(key))
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => read(item, sent[key], { path: `${path}.${key}`, problems }))
}

function readWords({ optional }: Place, sent: unknown): unknown {
  const record = isRecord(sent) ? sent : {}
  const said = PublicLang.options.flatMap((lang) =>
    text(record[lang]).trim() ? [[lang, text(record[lang]).trim()]] : [],
  )
  return optional && said.length === 0 ? null : Object.fromEntries(said)
}

function readText({ optional, schema }: Place, sent: unknown): string | null {
  const typed = text(sent).trim()
  if (optional && typed === '') return null
  return schema.def.type === 'template_literal' ? day(typed) : typed
}

function readNumber({ optional }: Place, sent: unknown, { path, problems }: Reading): number | null | undefined {
  const typed = text(sent).trim()
  if (typed === '') return optional ? null : undefined
  if (/^\d{1,6}$/.test(typed)) return Number(typed)
  problems[`${DRAFT}.${path}`] = 'not-a-number'
  return undefined
}

function readChoice({ shape, optional }: Place, sent: unknown, { path, problems }: Reading): unknown {
  const chosen = text(sent)
  if (chosen === '') return optional ? null : undefined
  if (shape.kind === 'one-of' && shape.values.includes(chosen)) return chosen
  problems[`${DRAFT}.${path}`] = 'not-a-choice'
  return undefined
}

/** A day as people write it, as a day of the calendar; what is no day stays as it was typed. */
function day(typed: string): string {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed)
  if (!parts) return typed
  const [, of = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`
}

function text(sent: unknown): string {
  return typeof sent === 'string' ? sent : ''
}

function within(draft: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((held, step) => (isRecord(held) ? lookUp(held, step) : undefined), draft)
}

/** Fields that stand in none of the section's places. */
function strangers(paths: readonly string[], sent: unknown, at: string[] = []): string[] {
  if (!isRecord(sent)) return at.length > 0 ? [[DRAFT, ...at].join('.')] : []
  return Object.entries(sent).flatMap(([key, inner]) => {
    const path = [...at, key].join('.')
    if (paths.includes(path)) return []
    return paths.some((known) => known.startsWith(`${path}.`))
      ? strangers(paths, inner, [...at, key])
      : [`${DRAFT}.${path}`]
  })
}
