import { expect, test } from 'vitest'
import { deskWords } from '../../words/desk-words'
import { whyNot } from './why-not'

const { mailReasons } = deskWords('nl').case

test('a mail of a case that was brought in says so, and one without an address what to do instead', () => {
  expect(whyNot({ state: 'held', lastProblem: null }, mailReasons)).toContain('komt uit een bestand')
  expect(whyNot({ state: 'held', lastProblem: 'no-address' }, mailReasons)).toContain('per post of bel')
  expect(whyNot({ state: 'cancelled', lastProblem: 'address-changed' }, mailReasons)).toContain('veranderd')
})

test('a mail that goes, or is no longer needed, gives no reason', () => {
  expect(whyNot({ state: 'waiting', lastProblem: 'no-address' }, mailReasons)).toBeNull()
  expect(whyNot({ state: 'cancelled', lastProblem: 'gone' }, mailReasons)).toBeNull()
})
