import { expect, test } from 'vitest'
import { Procedure } from '@/lib/core/procedure/procedure'
import { placesIn } from '@/lib/core/procedure/schema-walk'
import { nameOfField } from './field-names'
import { LIST_ITEM_NAMES } from './item-names'
import { namesFor } from './option-names'

/** Numbers by themselves: they are shown as they are. */
const UNNAMED = ['format']

const places = placesIn(Procedure).filter(({ path }) => !UNNAMED.includes(path))

test('every field of a procedure has a name in both languages', () => {
  const nameless = places.filter(({ path }) => !nameOfField(path)?.nl || !nameOfField(path)?.en)
  expect(nameless.map(({ path }) => path)).toEqual([])
})

test('one item of every list has a name in both languages', () => {
  const lists = places.filter(({ place }) => place.shape.kind === 'list').map(({ path }) => `${path}.*`)
  expect(lists.filter((path) => !LIST_ITEM_NAMES[path]?.nl || !LIST_ITEM_NAMES[path]?.en)).toEqual([])
})

test('every closed choice has a name in both languages', () => {
  const nameless = places.flatMap(({ path, place }) =>
    place.shape.kind === 'one-of'
      ? place.shape.values
          .filter((value) => !namesFor(path)[value]?.nl || !namesFor(path)[value]?.en)
          .map((value) => `${path} ${value}`)
      : [],
  )
  expect(nameless).toEqual([])
})
