// The parts of a procedure, read off its schema: drafts, lists of what is missing, forms and comparisons all follow it,
// so that a field added to a part turns up in each of them.
import { z } from 'zod'
import { Words } from '@/lib/core/shared/words'

/** What a place in a procedure holds, as far as forms and lists need to know. */
export type Shape =
  | { kind: 'object'; fields: Record<string, z.ZodType> }
  | { kind: 'words' }
  | { kind: 'list'; item: z.ZodType; most: number | null }
  | { kind: 'text'; most: number | null }
  | { kind: 'number' }
  | { kind: 'yes-no' }
  | { kind: 'one-of'; values: readonly string[] }
  | { kind: 'fixed' }

/** A place that may be left out knowingly (`null`), and what it holds otherwise. */
export type Place = { optional: boolean; shape: Shape; schema: z.ZodType }

/** What this piece of the schema holds. Throws when the schema uses a construction that procedures do not have. */
export function placeOf(schema: z.ZodType): Place {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return { ...placeOf(inner(schema)), optional: true }
  }
  return { optional: false, shape: shapeOf(schema), schema }
}

/** The schema below `schema` at this path; numbers and `*` step into a list. Null when there is no such place. */
export function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | null {
  const [step, ...rest] = path
  if (step === undefined) return schema
  const { shape } = placeOf(schema)
  if (shape.kind === 'list' && /^(\*|\d{1,4})$/.test(step)) return schemaAt(shape.item, rest)
  if (shape.kind !== 'object' || !Object.hasOwn(shape.fields, step)) return null
  const field = shape.fields[step]
  return field ? schemaAt(field, rest) : null
}

/** Every place in a schema, outermost first, with `*` for any item of a list: `intake.questions.*.label`. */
export function placesIn(schema: z.ZodType, path: readonly string[] = []): { path: string; place: Place }[] {
  const place = placeOf(schema)
  const here = path.length === 0 ? [] : [{ path: path.join('.'), place }]
  if (place.shape.kind === 'list') return [...here, ...placesIn(place.shape.item, [...path, '*'])]
  if (place.shape.kind !== 'object') return here
  return [...here, ...Object.entries(place.shape.fields).flatMap(([key, field]) => placesIn(field, [...path, key]))]
}

/** Every text that a procedure holds where its schema wants one, with the path to it; what is left out is skipped. */
export function textsIn(schema: z.ZodType, value: unknown, path: string[] = []): { path: string; words: Words }[] {
  const { shape, optional } = placeOf(schema)
  if (value === null || (value === undefined && optional)) return []
  if (shape.kind === 'words') return [{ path: path.join('.'), words: isRecord(value) ? value : {} }]
  if (shape.kind === 'list') {
    return Array.isArray(value) ? value.flatMap((item, i) => textsIn(shape.item, item, [...path, String(i)])) : []
  }
  if (shape.kind !== 'object') return []
  const record = isRecord(value) ? value : {}
  return Object.entries(shape.fields).flatMap(([key, field]) => textsIn(field, record[key], [...path, key]))
}

/** An object with keys, as JSON knows them: no list, no null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The path with every list position as `*`, as names are given: `steps.3.name` becomes `steps.*.name`. */
export function patternOf(path: string): string {
  return path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')
}

function shapeOf(schema: z.ZodType): Shape {
  if (schema === Words) return { kind: 'words' }
  if (schema instanceof z.ZodObject) return { kind: 'object', fields: schema.shape }
  if (schema instanceof z.ZodArray) return { kind: 'list', item: asType(schema.element), most: mostItems(schema) }
  if (schema instanceof z.ZodEnum) return { kind: 'one-of', values: schema.options.map(String) }
  switch (schema.def.type) {
    case 'string':
      return { kind: 'text', most: longest(schema) }
    case 'template_literal':
      return { kind: 'text', most: 60 }
    case 'number':
      return { kind: 'number' }
    case 'boolean':
      return { kind: 'yes-no' }
    case 'literal':
      return { kind: 'fixed' }
    default:
      throw new Error(`procedures have no such construction: ${schema.def.type}`)
  }
}

function inner(schema: z.ZodNullable | z.ZodOptional): z.ZodType {
  return asType(schema.unwrap())
}

function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new Error('a schema of another make')
}

function longest(schema: z.ZodType): number | null {
  return 'maxLength' in schema && typeof schema.maxLength === 'number' ? schema.maxLength : null
}

function mostItems(schema: z.ZodArray): number | null {
  for (const check of schema.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMaxLength) return check._zod.def.maximum
  }
  return null
}
