import { expect, test } from 'vitest'
import { wereOthersFirst } from './others-first'

const saying = (code: unknown) => Object.assign(new Error('canceling statement due to lock timeout'), { code })

test.each(['55P03', '57014', '40P01', '40001', '53300', 'NO_CONNECTION_FREE'])(
  '%s: others were first, also when it comes wrapped',
  (code) => {
    expect(wereOthersFirst(saying(code))).toBe(true)
    expect(wereOthersFirst(new Error('Failed query', { cause: saying(code) }))).toBe(true)
  },
)

test.each([saying('23505'), saying(undefined), new Error('x'), { code: '55P03' }, null, undefined, '55P03'])(
  'any other fault is a fault',
  (fault) => {
    expect(wereOthersFirst(fault)).toBe(false)
  },
)

test('a fault that is its own cause is looked at and left', () => {
  const round = new Error('round')
  round.cause = round
  expect(wereOthersFirst(round)).toBe(false)
})
