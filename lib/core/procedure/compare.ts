// What changed between two versions of a procedure, in words: for whoever publishes, and for whoever was overtaken.
import { Period } from '@/lib/core/calendar/period'
import type { Spoken } from '@/lib/core/shared/language'
import { type Part, type ProcedureDraft, partOf } from './draft'
import { placeInWords } from './place-in-words'
import { Procedure } from './procedure'
import { isRecord, placeOf, type Shape } from './schema-walk'
import { Source } from './term'
import { valueInWords } from './value-in-words'

/** One difference: the part, the field it is about, and what happened to it. */
export type Change = { part: Part; field: string; words: Spoken<string> }

type Sides = { before: unknown; after: unknown }
type Drafts = { before: ProcedureDraft; after: ProcedureDraft }

/** Every difference between two drafts or versions, in the order of the document. Sources are no news to a reader. */
export function compare(before: ProcedureDraft, after: ProcedureDraft): Change[] {
  const drafts = { before, after }
  return PARTS_OF_PROCEDURE.flatMap(([key, schema]) =>
    differences(schema, { before: valueIn(before, key), after: valueIn(after, key) }, [key], drafts),
  )
}

const PARTS_OF_PROCEDURE = Object.entries(Procedure.shape)

function differences(schema: Parameters<typeof placeOf>[0], sides: Sides, path: string[], drafts: Drafts): Change[] {
  if (same(sides.before, sides.after)) return []
  const place = placeOf(schema)
  if (place.schema === Source) return []
  if (place.schema === Period || !isInside(place.shape, sides)) return [changed(sides, path, drafts)]
  const { shape } = place
  if (shape.kind === 'object') {
    return Object.entries(shape.fields).flatMap(([key, field]) =>
      differences(
        field,
        { before: valueIn(sides.before, key), after: valueIn(sides.after, key) },
        [...path, key],
        drafts,
      ),
    )
  }
  return shape.kind === 'list' ? inList(shape, sides, path, drafts) : [changed(sides, path, drafts)]
}

/** Whether there is something to look into on both sides; else the whole came or went. */
function isInside(shape: Shape, { before, after }: Sides): boolean {
  if (shape.kind === 'object') return isRecord(before) && isRecord(after)
  return shape.kind === 'list' && Array.isArray(before) && Array.isArray(after)
}

function inList(shape: Extract<Shape, { kind: 'list' }>, sides: Sides, path: string[], drafts: Drafts): Change[] {
  const [before, after] = [itemsOf(sides.before), itemsOf(sides.after)]
  if (!before || !after) return [changed(sides, path, drafts)]
  const gone = before.flatMap((item, i) => (after.some(({ id }) => id === item.id) ? [] : [{ item, i }]))
  const kept = after.filter((item) => before.some(({ id }) => id === item.id))
  const order = before.filter((item) => after.some(({ id }) => id === item.id)).map(({ id }) => id)
  return [
    ...gone.map(({ i }) => change([...path, String(i)], drafts.before, removed)),
    ...after.flatMap((item, i) => {
      const was = before.find(({ id }) => id === item.id)
      const here = [...path, String(i)]
      if (!was) return [change(here, drafts.after, added)]
      return differences(shape.item, { before: was, after: item }, here, drafts)
    }),
    ...(same(
      order,
      kept.map(({ id }) => id),
    )
      ? []
      : [change(path, drafts.after, reordered)]),
  ]
}

const added: Spoken<string> = { nl: 'erbij gekomen', en: 'added' }
const removed: Spoken<string> = { nl: 'weggehaald', en: 'removed' }
const reordered: Spoken<string> = { nl: 'andere volgorde', en: 'another order' }
const rewritten: Spoken<string> = { nl: 'tekst gewijzigd', en: 'text changed' }

function changed(sides: Sides, path: string[], drafts: Drafts): Change {
  if (isEmpty(sides.before)) return change(path, drafts.after, saying(added, path, sides.after, drafts.after))
  if (isEmpty(sides.after)) return change(path, drafts.after, removed)
  const was = valueInWords(path.join('.'), sides.before, drafts.before)
  const now = valueInWords(path.join('.'), sides.after, drafts.after)
  if (!was || !now) return change(path, drafts.after, rewritten)
  return change(path, drafts.after, { nl: `was ${was.nl}, nu ${now.nl}`, en: `was ${was.en}, now ${now.en}` })
}

function saying(what: Spoken<string>, path: string[], value: unknown, draft: ProcedureDraft): Spoken<string> {
  const now = valueInWords(path.join('.'), value, draft)
  return now ? { nl: `nu ${now.nl}`, en: `now ${now.en}` } : what
}

function change(path: string[], draft: ProcedureDraft, what: Spoken<string>): Change {
  const field = path.join('.')
  const place = placeInWords(field, draft)
  return { part: partOf(field), field, words: { nl: `${place.nl}: ${what.nl}`, en: `${place.en}: ${what.en}` } }
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
