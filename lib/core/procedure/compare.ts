// What changed between two versions of a procedure: for whoever publishes, and for whoever was overtaken. What is said of it
// stands in lib/words/procedure/say-change.
import { Period } from '@/lib/core/calendar/period'
import { type Part, type ProcedureDraft, partOf } from './draft'
import { Procedure } from './procedure'
import { isRecord, placeOf, type Shape } from './schema-walk'
import { Source } from './term'

/** What happened to a field: an item or a value came or went, another order, or another value. */
type What =
  | { kind: 'added' | 'removed' | 'reordered' }
  | { kind: 'filled-in'; now: unknown }
  | { kind: 'changed'; was: unknown; now: unknown }

/** One difference: the part, the field it is about, in which of the two that stands, and what happened to it. */
export type Change = { part: Part; field: string; stands: 'before' | 'after'; what: What }

type Sides = { before: unknown; after: unknown }

/** Every difference between two drafts or versions, in the order of the document. Sources are no news to a reader. */
export function compare(before: ProcedureDraft, after: ProcedureDraft): Change[] {
  return PARTS_OF_PROCEDURE.flatMap(([key, schema]) =>
    differences(schema, { before: valueIn(before, key), after: valueIn(after, key) }, [key]),
  )
}

const PARTS_OF_PROCEDURE = Object.entries(Procedure.shape)

function differences(schema: Parameters<typeof placeOf>[0], sides: Sides, path: string[]): Change[] {
  if (same(sides.before, sides.after)) return []
  const place = placeOf(schema)
  if (place.schema === Source) return []
  if (place.schema === Period || !isInside(place.shape, sides)) return [changed(sides, path)]
  const { shape } = place
  if (shape.kind === 'object') {
    return Object.entries(shape.fields).flatMap(([key, field]) =>
      differences(field, { before: valueIn(sides.before, key), after: valueIn(sides.after, key) }, [...path, key]),
    )
  }
  return shape.kind === 'list' ? inList(shape, sides, path) : [changed(sides, path)]
}

/** Whether there is something to look into on both sides; else the whole came or went. */
function isInside(shape: Shape, { before, after }: Sides): boolean {
  if (shape.kind === 'object') return isRecord(before) && isRecord(after)
  return shape.kind === 'list' && Array.isArray(before) && Array.isArray(after)
}

function inList(shape: Extract<Shape, { kind: 'list' }>, sides: Sides, path: string[]): Change[] {
  const [before, after] = [itemsOf(sides.before), itemsOf(sides.after)]
  if (!before || !after) return [changed(sides, path)]
  const gone = before.flatMap((item, i) => (after.some(({ id }) => id === item.id) ? [] : [{ item, i }]))
  const kept = after.filter((item) => before.some(({ id }) => id === item.id))
  const order = before.filter((item) => after.some(({ id }) => id === item.id)).map(({ id }) => id)
  return [
    ...gone.map(({ i }) => change([...path, String(i)], { kind: 'removed' }, 'before')),
    ...after.flatMap((item, i) => {
      const was = before.find(({ id }) => id === item.id)
      const here = [...path, String(i)]
      if (!was) return [change(here, { kind: 'added' })]
      return differences(shape.item, { before: was, after: item }, here)
    }),
    ...(same(
      order,
      kept.map(({ id }) => id),
    )
      ? []
      : [change(path, { kind: 'reordered' })]),
  ]
}

function changed({ before, after }: Sides, path: string[]): Change {
  if (isEmpty(before)) return change(path, { kind: 'filled-in', now: after })
  if (isEmpty(after)) return change(path, { kind: 'removed' })
  return change(path, { kind: 'changed', was: before, now: after })
}

function change(path: string[], what: What, stands: Change['stands'] = 'after'): Change {
  const field = path.join('.')
  return { part: partOf(field), field, stands, what }
}

function itemsOf(value: unknown): { id: string }[] | null {
  if (!Array.isArray(value)) return null
  const items = value.flatMap((item) => {
    const id = isRecord(item) ? (item.id ?? item.kind) : undefined
    return isRecord(item) && typeof id === 'string' ? [{ ...item, id }] : []
  })
  return items.length === value.length ? items : null
}

function valueIn(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Equal as they lie in store: the order of keys means nothing, and neither does a text that is not there. */
function same(a: unknown, b: unknown): boolean {
  if (a === b || (isEmpty(a) && isEmpty(b))) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
}
