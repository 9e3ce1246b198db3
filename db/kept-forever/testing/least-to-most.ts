import { z } from 'zod'
import { type ChainedEvent, chained } from '@/db/stores/chain'
import { EventActor } from '@/lib/core/case/event-parts'
import { CaseEvent, Recorded } from '@/lib/core/case/events'

const UUID = '00000000-0000-7000-8000-000000000001'
const TEXTS = [UUID, 'a1'.repeat(32), 'a-slug', '2026-11-03', '10:30', '2026-11-03T10:00:00.000Z', 'words']

/** Every event that can be written today, from the least it may hold to the most and with each choice once, in one chain. */
export function everyEvent(): ChainedEvent[] {
  const actors = leastToMost(EventActor)
  const events = CaseEvent.options.flatMap((option) => leastToMost(option))
  const at = '2026-11-03T10:00:00.000Z'
  return chained(
    events.map((event, i) => Recorded.parse({ seq: i + 1, at, actor: actors[i % actors.length], event })),
    null,
  )
}

/** Values that fit a schema: nothing where nothing is allowed, then something; each choice; lists without and with items. */
function leastToMost(schema: z.ZodType | z.core.$ZodType): unknown[] {
  if (schema instanceof z.ZodOptional) return [undefined, ...leastToMost(schema.unwrap())]
  if (schema instanceof z.ZodNullable) return [null, ...leastToMost(schema.unwrap())]
  if (schema instanceof z.ZodEnum) return [...schema.options]
  if (schema instanceof z.ZodLiteral) return [...schema.values]
  if (schema instanceof z.ZodBoolean) return [true, false]
  if (schema instanceof z.ZodArray) return [[], leastToMost(schema.element)]
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap((one) => leastToMost(one))
  if (schema instanceof z.ZodObject) return objects(schema)
  const fits = [1, 2, ...TEXTS].find((one) => z.safeParse(schema, one).success)
  if (fits === undefined) throw new Error('an event holds a kind of thing that this does not know yet')
  return [fits]
}

function objects({ shape }: z.ZodObject): unknown[] {
  const fields = Object.entries(shape).map(([key, field]) => [key, leastToMost(field)] as const)
  const many = Math.max(1, ...fields.map(([, values]) => values.length))
  return Array.from({ length: many }, (_, i) => {
    const filled = fields.map(([key, values]) => [key, values[Math.min(i, values.length - 1)]] as const)
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
  })
}
