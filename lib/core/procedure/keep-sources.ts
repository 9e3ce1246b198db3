// Which article a number or a duty comes from is not the author's to write: it follows from the sector's preset, and it
// goes away with the number. Eight weeks are not "by article 17" because six once stood there.
import type { z } from 'zod'
import { isRecord, placeOf } from './schema-walk'
import { Source } from './term'

/**
 * The value with every source filled in from what is known: the preset first, else what stood there before. An item of a
 * list keeps the source of the item with its id; a term keeps it only while its period is the one the source is about.
 */
export function keepSources(schema: z.ZodType, value: unknown, known: readonly unknown[]): unknown {
  const { shape } = placeOf(schema)
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.map((item) =>
      keepSources(
        shape.item,
        item,
        known.map((list) => itemLike(list, item)),
      ),
    )
  }
  if (shape.kind !== 'object' || !isRecord(value)) return value
  const { fields } = shape
  const kept = Object.entries(value).map(([key, inner]) => {
    const field = fields[key]
    return [
      key,
      field
        ? keepSources(
            field,
            inner,
            known.map((one) => (isRecord(one) ? one[key] : undefined)),
          )
        : inner,
    ]
  })
  const whole: Record<string, unknown> = Object.fromEntries(kept)
  const field = fields.source
  if (field && placeOf(field).schema === Source) whole.source = sourceFor(whole, known)
  return whole
}

function sourceFor(value: Record<string, unknown>, known: readonly unknown[]): unknown {
  for (const one of known) {
    if (isRecord(one) && isRecord(one.source) && samePeriod(one.period, value.period)) return one.source
  }
  return null
}

function samePeriod(known: unknown, own: unknown): boolean {
  if (!isRecord(known)) return true
  return isRecord(own) && known.amount === own.amount && known.unit === own.unit
}

function itemLike(list: unknown, item: unknown): unknown {
  if (!Array.isArray(list) || !isRecord(item)) return undefined
  return list.find((one) => isRecord(one) && one.id === item.id)
}
