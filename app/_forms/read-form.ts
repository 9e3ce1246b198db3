// A form as it came in, made into what a schema can read: dots make a structure, `[]` a list, and nothing is guessed.
import type { z } from 'zod'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { cleanText } from '@/lib/core/shared/written-text'
import { problemOfIssue } from './problem-of-issue'
import { dayOfParts } from './typed-day'

export type Typed = Record<string, string[]>

type Problems = Record<string, FieldProblem>

type FormReading<T> = { ok: true; value: T; typed: Typed } | { ok: false; problems: Problems; typed: Typed }

/** Counted with every value, also where one name comes many times; a name is a path of a few words. */
const MOST_FIELDS = 500
const LONGEST_NAME = 200

/** What a person knows by heart is taken as it was typed, character for character. */
const SECRET = /password$/i

/**
 * Reads a form by its schema. `points.3.reasons` becomes a structure; `remedies[]` is always a list. What was pasted along
 * and shows nothing is gone. A field that comes twice and one the schema does not know are problems, named all at once.
 */
export function readForm<S extends z.ZodType>(data: FormData, schema: S): FormReading<z.output<S>> {
  const typed = typedIn(data)
  if (typed === null) return { ok: false, problems: { form: 'too-long' }, typed: {} }
  const problems: Problems = Object.create(null)
  for (const [name, values] of Object.entries(typed)) {
    const field = asWholeDay(name, typed)
    if (values.length > 1 && !name.endsWith('[]')) problems[field] = 'repeated'
  }
  const parsed = schema.safeParse(structureIn(typed))
  if (parsed.success && Object.keys(problems).length === 0) return { ok: true, value: parsed.data, typed }
  for (const issue of parsed.error?.issues ?? []) {
    for (const [name, problem] of problemOfIssue(issue)) problems[nameAsTyped(name, typed)] ??= problem
  }
  return { ok: false, problems, typed }
}

/**
 * What was typed, by name, before anything is made of it: without the framework's own fields, and a file is no text. Null: more
 * fields than any form of ours has.
 */
export function typedIn(data: FormData): Typed | null {
  const typed: Typed = Object.create(null)
  let fields = 0
  for (const [name, value] of data) {
    if (name.startsWith('$ACTION')) continue
    fields += 1
    if (fields > MOST_FIELDS || name.length > LONGEST_NAME) return null
    const text = typeof value === 'string' ? value : ''
    const values = typed[name] ?? []
    values.push(SECRET.test(name) ? text : cleanText(text))
    typed[name] = values
  }
  return typed
}

/** What was typed as the structure that a schema reads. */
export function structureIn(typed: Typed): Structure {
  return withDays(structureOf(typed))
}

type Structure = { [key: string]: string | string[] | Structure }

function structureOf(typed: Typed): Structure {
  const whole = empty()
  for (const [name, values] of Object.entries(typed)) {
    const list = name.endsWith('[]')
    const path = (list ? name.slice(0, -2) : name).split('.')
    const last = path.pop() ?? name
    const parent = path.reduce<Structure>((at, key) => descend(at, key), whole)
    parent[last] = list ? values : (values[0] ?? '')
  }
  return whole
}

function descend(at: Structure, key: string): Structure {
  const below = at[key]
  if (typeof below === 'object' && !Array.isArray(below)) return below
  const made = empty()
  at[key] = made
  return made
}

function empty(): Structure {
  return Object.create(null) as Structure
}

/** A day that was asked for in three parts is one text from here on. */
function withDays(structure: Structure): Structure {
  for (const [key, value] of Object.entries(structure)) {
    if (typeof value === 'string' || Array.isArray(value)) continue
    structure[key] = dayOfParts(value) ?? withDays(value)
  }
  return structure
}

/** What is wrong with a part of a day is said at the day. */
function asWholeDay(name: string, typed: Typed): string {
  const [, field] = /^(.+)\.(?:day|month|year)$/.exec(name) ?? []
  return field && `${field}.day` in typed && `${field}.month` in typed && `${field}.year` in typed ? field : name
}

function nameAsTyped(name: string, typed: Typed): string {
  return `${name}[]` in typed ? `${name}[]` : name
}
