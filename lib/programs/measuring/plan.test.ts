import { describe, expect, test } from 'vitest'
import { planFrom } from './plan'

const POSSIBLE = { parts: ['filed', 'list'], sizeAtMost: 1_000_000 }

describe('what the bench is asked', () => {
  test('without a word it is three runs, and a minute for what must be kept up', () => {
    const plan = { size: 200, neighbour: 0, beside: [], seconds: 5, sustained: 60, runs: 3, only: null }
    expect(planFrom([], POSSIBLE)).toEqual({ plan })
  })

  test('sizes may be written with marks between thousands', () => {
    expect(planFrom(['--size', '1,000,000', '--only', 'filed,list'], POSSIBLE)).toMatchObject({
      plan: { size: 1_000_000, only: ['filed', 'list'] },
    })
  })

  test('further organisations are named one by one', () => {
    expect(planFrom(['--beside', '10,000', '--beside', '100000'], POSSIBLE)).toMatchObject({
      plan: { size: 200, beside: [10_000, 100_000] },
    })
  })

  test('what it cannot do it refuses in words', () => {
    expect(planFrom(['--runs', '0'], POSSIBLE)).toEqual({ problem: '--runs is a whole number, 1 or more' })
    expect(planFrom(['--seconds', 'x'], POSSIBLE)).toEqual({ problem: '--seconds is a whole number, 1 or more' })
    expect(planFrom(['--only', 'mail'], POSSIBLE)).toEqual({
      problem: 'there is no part "mail"; there are filed, list',
    })
    expect(planFrom(['--sise', '10'], POSSIBLE)).toHaveProperty('problem')
    expect(planFrom(['--neighbour', '2000'], { ...POSSIBLE, sizeAtMost: 500 })).toEqual({
      problem: 'there is no way yet to make more than 500 cases in an organisation',
    })
  })
})
