// A form as it came in, made into what a schema can read: dots make a structure, `[]` a list, and nothing is guessed.
import type { z } from 'zod'
import type { FieldProblem } from '@/lib/case/refusals'
import { problemOfIssue } from './problem-of-issue'
import { dayOfParts } from './typed-day'

export type Typed = Record<string, string[]>

type Problems = Record<string, FieldProblem>

export type FormReading<T> = { ok: true; value: T; typed: Typed } | { ok: false; problems: Problems; typed: Typed }

const MOST_FIELDS = 500

/** Control signs but tab and line end, and signs that turn text around: no person types them, and no page should show them. */
const UNREADABLE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

/**
 * Reads a form by its schema. `points.3.reasons` becomes a structure; `remedies[]` is always a list. A field that comes
 * twice, one the schema does not know, and signs that cannot be read are problems, named all at once.
 */
export function readForm<S extends z.ZodType>(data: FormData, schema: S): FormReading<z.output<S>> {
  const typed = typedIn(data)
  const problems: Problems = Object.create(null)
  for (const [name, values] of Object.entries(typed)) {
    const field = asWholeDay(name, typed)
    if (values.length > 1 && !name.endsWith('[]')) problems[field] = 'repeated'
    else if (values.some((value) => UNREADABLE.test(value))) problems[field] = 'control-signs'
  }
  if (Object.keys(typed).length > MOST_FIELDS) return { ok: false, problems: { form: 'too-long' }, typed: {} }
  const parsed = schema.safeParse(withDays(structureOf(typed)))
  if (parsed.success && Object.keys(problems).length === 0) return { ok: true, value: parsed.data, typed }
  for (const issue of parsed.error?.issues ?? []) {
    for (const [name, problem] of problemOfIssue(issue)) problems[nameAsTyped(name, typed)] ??= problem
  }
  return { ok: false, problems, typed }
}

// The framework adds fields of its own; line ends travel as CR LF; a file where text belongs is no text.
function typedIn(data: FormData): Typed {
  const typed: Typed = Object.create(null)
  for (const [name, value] of data) {
    if (name.startsWith('$ACTION')) continue
    const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
    typed[name] = [...(typed[name] ?? []), text]
  }
  return typed
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
