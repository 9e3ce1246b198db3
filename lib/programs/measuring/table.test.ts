import { expect, test } from 'vitest'
import { figureOfMany, figureOfRuns, noFigure } from './figure'
import { tableOf } from './table'

test('the table says of each figure what was measured, what was asked, and whether that was reached', () => {
  const figures = [
    figureOfRuns({ what: 'the limit', unit: 'a second', note: 'of pgbench' }, [3000, 2900, 3100]),
    figureOfRuns({ what: 'filed', unit: 'share', goal: { atLeast: 0.12 } }, [0.1, 0.11, 0.13]),
    figureOfMany({ what: 'list', unit: 'ms', goal: { atMost: 40 } }, [[12.34, 20, 39]]),
    noFigure({ what: 'search', unit: 'ms', goal: { atMost: 60 } }, 'it answered 500'),
  ]
  expect(tableOf(figures)).toBe(
    [
      'what              median      95 of 100  goal                          beside',
      'the limit  3000 a second  2900 a second                                of pgbench',
      'filed              0.110          0.100  at least 0.120   NOT REACHED',
      'list             20.0 ms        39.0 ms  at most 40.0 ms  reached',
      'search                 -              -  at most 60.0 ms  NOT REACHED  no figure: it answered 500',
    ]
      .map((line) => line.trimEnd())
      .join('\n'),
  )
})
