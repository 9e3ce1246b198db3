import { expect, test } from 'vitest'
import { namelessFault } from './nameless-fault'
import { NotReadable } from './stored-shape'

test('a fault keeps its kind and its place, and loses its words', () => {
  const fault = Object.assign(new TypeError('Klaas Klager\n    at his word (drie dagen lang)'), { code: '23505' })
  const nameless = namelessFault(fault)
  expect(nameless.message).toBe('TypeError 23505')
  expect(nameless.stack).not.toMatch(/Klaas|drie dagen/)
  expect(nameless.stack).toContain('nameless-fault.test')
})

test('whatever is thrown, something can be told', () => {
  expect(namelessFault('Klaas').message).toBe('a fault that is no Error')
  expect(namelessFault(Object.assign(new Error('x'), { code: 'Klaas Klager' })).message).toBe('Error')
})

test('what lies in store and cannot be read is named by which it is', () => {
  expect(namelessFault(new NotReadable('the state of case 7 is of a format that …')).message).toBe(
    'the state of case 7 is of a format that …',
  )
})
