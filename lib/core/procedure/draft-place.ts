// Reading and writing one place of a draft by its path, such as `followUp.answer.term`.
import type { z } from 'zod'
import { Procedure } from './procedure'
import { isRecord, schemaAt } from './schema-walk'

/** What stands at a path; undefined when nothing does. */
export function valueAt(draft: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((held, step) => {
    if (Array.isArray(held)) return held[Number(step)]
    return isRecord(held) && Object.hasOwn(held, step) ? held[step] : undefined
  }, draft)
}

/** The same draft with another value at a path of objects; the draft that was handed over stays as it was. */
export function withValueAt(draft: unknown, path: string, value: unknown): unknown {
  return put(draft, path.split('.'), value)
}

/** The schema of a place that may be written as a whole; null for what is no place, or is not the author's to change. */
export function writableSchema(path: string): z.ZodType | null {
  const steps = path.split('.')
  if (steps[0] === 'format' || steps[0] === 'sector' || steps.some((step) => /^(\d+|\*)$/.test(step))) return null
  return schemaAt(Procedure, steps)
}

function put(held: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value
  const record = isRecord(held) ? held : {}
  return { ...record, [step]: put(record[step], rest, value) }
}
