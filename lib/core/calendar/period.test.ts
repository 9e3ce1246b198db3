import { expect, test } from 'vitest'
import { Period, PeriodUnit } from './period'

test.each(PeriodUnit.options)('%s can be counted from none to 999', (unit) => {
  const accepts = (amount: unknown) => Period.safeParse({ amount, unit }).success
  expect([0, 6, 999].map(accepts)).toEqual([true, true, true])
  expect([-1, 1000, 1.5, Number.NaN, '6', null].map(accepts)).toEqual([false, false, false, false, false, false])
})

test('hours are no unit of a procedure', () => {
  expect(Period.safeParse({ amount: 24, unit: 'hours' }).success).toBe(false)
})
