// What is stored outlives the code that wrote it. It says in which format it was written; whoever reads it brings it to
// today's, step by step, and parses it. What cannot be read is a fault that names what it was, and holds no word of it.
import type { z } from 'zod'

/** What was stored, without its format. */
export type Stored = Readonly<Record<string, unknown>>
/** From one format to the next. */
type Upgrade = (stored: Stored) => Stored

/** A shape that is stored: `upgrades` lead from format 1 to today's, in order; none was ever taken away. */
export type StoredShape = { what: string; upgrades: readonly Upgrade[] }

/** Something in store that this program cannot read. Its message may be printed: it quotes nothing that was stored. */
export class NotReadable extends Error {
  override name = 'NotReadable'
}

/** The format in which a shape is written today. */
export function formatOf({ upgrades }: StoredShape): number {
  return upgrades.length + 1
}

/** Brought to today's format, not yet parsed. What carries no format is of the first. `which`: the one, by its id. */
export function broughtUp(stored: unknown, shape: StoredShape, which: string): Stored {
  if (!isRecord(stored)) throw new NotReadable(`${shape.what} ${which} is not there as it should be`)
  const { format = 1, ...rest } = stored
  const today = formatOf(shape)
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1 || format > today)
    throw new NotReadable(
      `${shape.what} ${which} is of a format that this version does not know (it knows 1 to ${today})`,
    )
  try {
    return shape.upgrades.slice(format - 1).reduce((so, upgrade) => upgrade(so), rest)
  } catch {
    throw new NotReadable(`${shape.what} ${which} is not what format ${format} was`)
  }
}

/** As today's shape; its first place that does not fit is named by its path. */
export function parsedAs<S extends z.ZodType>(schema: S, value: unknown, of: string): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new NotReadable(`${of} cannot be read: ${pathOf(issue?.path ?? [])} is not in order`)
}

// A name that is no name of ours could be a word of somebody.
function pathOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (/^[\w-]{1,40}$/.test(String(step)) ? String(step) : '…'))
  return steps.join('.') || 'all of it'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
