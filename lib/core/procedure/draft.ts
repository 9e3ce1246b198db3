// A procedure while it is being written: the same parts and fields, but anything may still be empty.
import { z } from 'zod'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { LONGEST_WORDS } from '@/lib/core/shared/words'
import { Procedure } from './procedure'
import { isRecord, placeOf } from './schema-walk'

/** The same shape with every field optional, every text as it was typed, and nothing demanded. */
type Draft<T> = T extends CivilDate
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends (infer Item)[]
      ? Draft<Item>[]
      : T extends object
        ? { [Key in keyof T]?: Draft<T[Key]> }
        : never

/** What may be saved of a thing that is not finished. Unknown keys stay refused, and so does what is far too long. */
export function draftOf<S extends z.ZodType>(schema: S): z.ZodType<Draft<z.output<S>>> {
  return loosened(schema) as z.ZodType<Draft<z.output<S>>>
}

/** A procedure as it is saved while one types. */
export const ProcedureDraft = draftOf(Procedure)
export type ProcedureDraft = Draft<Procedure>

/** The parts of a procedure in the order in which it is read, and the two things that stand around them. */
const PARTS = ['general', 'definition', 'intake', 'processing', 'contact', 'followUp', 'adoption'] as const
export type Part = (typeof PARTS)[number]

/** The part that a field belongs to: what is in none of the five is general (languages, sector). */
export function partOf(path: string): Part {
  const [first] = path.split('.')
  return PARTS.find((part) => part === first) ?? 'general'
}

/** What stands between a draft and a procedure: each field that is missing or not in order, by its path. */
type Unfinished = { kind: 'unfinished'; gaps: Gap[] }
export type Gap = { path: string; problem: 'missing' | 'too-long' | 'too-few' | 'too-many' | 'not-in-order' }

/** The draft as a procedure, with empty texts left out; refused with every gap when something is missing. */
export function asProcedure(draft: ProcedureDraft): Result<Procedure, Unfinished> {
  const parsed = Procedure.safeParse(withoutEmpty(Procedure, draft))
  if (parsed.success) return ok(parsed.data)
  return refuse({ kind: 'unfinished', gaps: parsed.error.issues.map(gapOf) })
}

function loosened(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return loosened(placeOf(schema).schema).nullable().optional()
  }
  const { shape } = placeOf(schema)
  switch (shape.kind) {
    case 'object':
      return z.strictObject(mapped(shape.fields, (field) => loosened(field).optional()))
    case 'words':
      return z.strictObject({ nl: typed(LONGEST_WORDS).optional(), en: typed(LONGEST_WORDS).optional() })
    case 'list':
      return shape.most === null ? z.array(loosened(shape.item)) : z.array(loosened(shape.item)).max(shape.most)
    case 'text':
      return typed(shape.most ?? LONGEST_WORDS)
    case 'number':
      return z.number()
    case 'yes-no':
      return z.boolean()
    case 'one-of':
    case 'fixed':
      return schema
  }
}

function typed(most: number): z.ZodType {
  return z.string().max(most)
}

function mapped<T>(fields: Record<string, z.ZodType>, turn: (field: z.ZodType, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, turn(field, key)]))
}

/** Empty texts count as not there: in a text per language they vanish, and where nothing is allowed they become nothing. */
function withoutEmpty(schema: z.ZodType, value: unknown): unknown {
  // A field that earlier versions do not have stays away.
  if (schema instanceof z.ZodOptional && (value === undefined || value === null)) return undefined
  const { shape, optional } = placeOf(schema)
  if (shape.kind === 'words' && isRecord(value)) {
    const said = Object.fromEntries(Object.entries(value).filter(([, text]) => !isEmpty(text)))
    return optional && Object.keys(said).length === 0 ? null : said
  }
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => withoutEmpty(shape.item, item))
  if (shape.kind === 'object' && isRecord(value)) {
    const filled = mapped(shape.fields, (field, key) => withoutEmpty(field, value[key]))
    return { ...value, ...filled }
  }
  if (optional && (value === undefined || isEmpty(value))) return null
  return isEmpty(value) ? undefined : value
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

function gapOf(issue: z.core.$ZodIssue): Gap {
  const path = issue.path.map(String).join('.')
  return { path, problem: problemOf(issue) }
}

function problemOf(issue: z.core.$ZodIssue): Gap['problem'] {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long'
  if (issue.code === 'too_small' && issue.origin === 'array') return 'too-few'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  return 'not-in-order'
}
