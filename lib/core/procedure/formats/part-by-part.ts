// What each format of a procedure gained over the one before it, as tables: a part at a time, and within a part a field.
import { isRecord } from '../schema-walk'

export type Stored = Readonly<Record<string, unknown>>

/** What each part has gained, with what an older version meant by not saying it. */
export type Gained = Record<string, (part: Stored) => Stored>

/** Fields of a part that have another shape, each with what it meant: an object, or each of a list. */
export type Reshaped = Record<string, Record<string, (held: Stored) => unknown>>

/** A version, or a draft in which a part may not have been begun: that stays away. */
export function partByPart(stored: Stored, gained: Gained, reshaped: Reshaped): Stored {
  const parts = Object.entries(stored).map(([name, part]) => {
    if (!isRecord(part)) return [name, part]
    const more = (Object.hasOwn(gained, name) && gained[name]?.(part)) || {}
    const fields = (Object.hasOwn(reshaped, name) && reshaped[name]) || {}
    return [name, { ...more, ...fieldByField(part, fields) }]
  })
  return Object.fromEntries(parts)
}

function fieldByField(part: Stored, fields: Reshaped[string]): Stored {
  const entries = Object.entries(part).map(([field, held]) => {
    const shaped = Object.hasOwn(fields, field) ? fields[field] : undefined
    const shape = (one: unknown) => (shaped && isRecord(one) ? shaped(one) : one)
    return [field, Array.isArray(held) ? held.map(shape) : shape(held)]
  })
  return Object.fromEntries(entries)
}
