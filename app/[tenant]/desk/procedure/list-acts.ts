// Adding to a list of a section, removing from it, and moving within it: buttons that also save what was typed.
import type { z } from 'zod'
import { Procedure } from '@/lib/core/procedure/procedure'
import { isRecord, placeOf, schemaAt } from '@/lib/core/procedure/schema-walk'

type ListAct = { act: 'add' | 'remove' | 'up' | 'down'; path: string; index: number }

/** The value of a button: `up processing.steps 2`. */
export function sayListAct(act: ListAct['act'], path: string, index = 0): string {
  return `${act} ${path} ${index}`
}

/** What a button asks for; null when it is none of ours. */
export function readListAct(value: string): ListAct | null {
  const [, act, path = '', index] = /^(add|remove|up|down) ([\w.-]{1,120}) (\d{1,4})$/.exec(value) ?? []
  if (act !== 'add' && act !== 'remove' && act !== 'up' && act !== 'down') return null
  return { act, path, index: Number(index) }
}

/** The values of a section after a button was pressed; the same when the list or the item is not there. */
export function afterListAct(
  values: Record<string, unknown>,
  { act, path, index }: ListAct,
  newId: () => string,
): Record<string, unknown> {
  const root = Object.keys(values).find((one) => path === one || path.startsWith(`${one}.`))
  const schema = schemaAt(Procedure, path.split('.'))
  const place = schema ? placeOf(schema) : null
  if (root === undefined || place?.shape.kind !== 'list') return values
  const { item, most } = place.shape
  const rest = path === root ? [] : path.slice(root.length + 1).split('.')
  const changed = changeList(values[root], rest, (list) => {
    if (act === 'add') return most !== null && list.length >= most ? list : [...list, emptyItem(item, path, newId)]
    if (act === 'remove') return list.filter((_, i) => i !== index)
    return moved(list, index, act === 'up' ? -1 : 1)
  })
  return { ...values, [root]: changed }
}

/** Where its author goes on after a button of a list: in the new row, the moved row, or at what adds another. */
export function placeAfter(values: Record<string, unknown>, { act, path, index }: ListAct): string {
  const root = Object.keys(values).find((one) => path === one || path.startsWith(`${one}.`)) ?? ''
  const rest = path === root ? [] : path.slice(root.length + 1).split('.')
  const list = rest.reduce<unknown>(
    (at, step) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, step) : null),
    values[root],
  )
  if (!Array.isArray(list) || act === 'remove') return addPlaceOf(path)
  const at = { add: list.length - 1, up: index - 1, down: index + 1 }[act]
  return at in list ? keyOf(list[at], at) : addPlaceOf(path)
}

/** The id of a row: that of the item where it has one. */
export function keyOf(value: unknown, index: number): string {
  return isRecord(value) && typeof value.id === 'string' && value.id !== '' ? value.id : `item-${index}`
}

/** The id of the place with the button that adds to a list. */
export function addPlaceOf(path: string): string {
  return `add-${path.replaceAll('.', '-')}`
}

function changeList(value: unknown, path: readonly string[], turn: (list: unknown[]) => unknown[]): unknown {
  const [step, ...rest] = path
  if (step === undefined) return Array.isArray(value) ? turn(value) : value
  if (Array.isArray(value)) return value.map((item, i) => (i === Number(step) ? changeList(item, rest, turn) : item))
  return isRecord(value) ? { ...value, [step]: changeList(value[step], rest, turn) } : value
}

function moved(list: unknown[], index: number, by: -1 | 1): unknown[] {
  const [from, to] = [list[index], list[index + by]]
  if (from === undefined || to === undefined) return list
  return list.map((item, i) => (i === index ? to : i === index + by ? from : item))
}

/** What a new item starts from, where an empty choice would only be in the way. */
const FIRST: Record<string, string> = {
  kind: 'short',
  phase: 'in-treatment',
  from: 'received',
  endRule: 'next-working-day',
  unit: 'weeks',
}

function emptyItem(schema: z.ZodType, path: string, newId: () => string): unknown {
  const { shape } = placeOf(schema)
  if (shape.kind !== 'object') return {}
  const word = path.split('.').at(-1)?.toLowerCase() ?? 'item'
  return Object.fromEntries(
    Object.entries(shape.fields).map(([key, field]) => [key, key === 'id' ? `${word}-${newId()}` : empty(key, field)]),
  )
}

function empty(key: string, schema: z.ZodType): unknown {
  const { shape, optional } = placeOf(schema)
  if (optional) return null
  if (shape.kind === 'list') return []
  if (shape.kind === 'words') return {}
  if (shape.kind === 'yes-no') return false
  if (shape.kind === 'one-of') return shape.values.includes(FIRST[key] ?? '') ? FIRST[key] : undefined
  if (shape.kind !== 'object') return undefined
  return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, empty(name, field)]))
}
