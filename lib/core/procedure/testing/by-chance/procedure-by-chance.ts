// A procedure that somebody might write: one of those there are, with many of its fields as others have them, left out, or
// filled in with anything that the field takes. Whether its parts still fit together is not asked.
import type { z } from 'zod'
import type { Chance } from '@/lib/core/shared/testing/chance'
import { Procedure } from '../../procedure'
import { isRecord, type Place, patternOf, placeOf } from '../../schema-walk'
import { sampleDay } from './sample-day'

type Instance = { path: string[]; place: Place; schema: z.ZodType; value: unknown }

/** From these procedures: what they hold at each place is what a place can hold. */
export function procedureMaker(known: readonly Procedure[]): (chance: Chance) => Procedure {
  const instances = known.map((one) => instancesIn(Procedure, one))
  const held = Map.groupBy(instances.flat(), ({ path }) => patternOf(path.join('.')))
  return (chance) => {
    const at = chance.whole(0, known.length - 1)
    const changed = structuredClone(known[at])
    for (let i = chance.whole(1, 30); i > 0; i--) {
      const instance = chance.of(instances[at] ?? [])
      if (instance) change(changed, instance, chance, held)
    }
    const parsed = Procedure.safeParse(changed)
    // Two fields that each can be may not go together: then it is the procedure as it is.
    return parsed.success ? parsed.data : (known[at] as Procedure)
  }
}

function change(
  procedure: unknown,
  { path, schema, place, value }: Instance,
  chance: Chance,
  held: Map<string, Instance[]>,
): void {
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((so, key) => (so as Record<string, unknown> | null)?.[key], procedure)
  if (typeof parent !== 'object' || parent === null || !(last in parent)) return
  const others = held.get(patternOf(path.join('.'))) ?? []
  const other = chance.often(0.6) ? chance.of(others)?.value : anythingFor(place, value, chance)
  if (other !== undefined && schema.safeParse(other).success)
    (parent as Record<string, unknown>)[last] = structuredClone(other)
}

/** Undefined where nothing else can be thought of. */
function anythingFor({ shape, optional }: Place, value: unknown, chance: Chance): unknown {
  if (optional && chance.often(0.3)) return null
  switch (shape.kind) {
    case 'words':
      return chance.of([
        { nl: 'Alleen Nederlands.' },
        { en: 'Only English.' },
        { nl: 'Het bestuur, of wie tekent', en: 'The board' },
      ])
    case 'text':
      return chance.of([
        sampleDay(chance),
        'iets',
        'https://voorbeeld.example/elders',
        'ander@voorbeeld.example',
        '0800 1234',
      ])
    case 'number':
      return chance.whole(0, chance.often(0.5) ? 12 : 120)
    case 'yes-no':
      return chance.often(0.5)
    case 'one-of':
      return chance.of(shape.values)
    case 'list':
      return listFrom(value, chance)
    default:
      return undefined
  }
}

function listFrom(value: unknown, chance: Chance): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter(() => chance.often(0.6))
}

/** Every place of a procedure that holds something, or knowingly nothing. */
function instancesIn(schema: z.ZodType, value: unknown, path: string[] = []): Instance[] {
  const place = placeOf(schema)
  const here: Instance[] = path.length > 0 && place.shape.kind !== 'fixed' ? [{ path, place, schema, value }] : []
  if (value === null || value === undefined) return here
  const { shape } = place
  if (shape.kind === 'list' && Array.isArray(value)) {
    return [...here, ...value.flatMap((one, i) => instancesIn(shape.item, one, [...path, String(i)]))]
  }
  if (shape.kind !== 'object' || !isRecord(value)) return here
  return [
    ...here,
    ...Object.entries(shape.fields).flatMap(([key, field]) => instancesIn(field, value[key], [...path, key])),
  ]
}
