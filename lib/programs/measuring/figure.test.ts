import { describe, expect, test } from 'vitest'
import { figureOfMany, figureOfRuns, figureOfShares, isReached, noFigure } from './figure'

const share = { what: 'pages', unit: 'share', goal: { atLeast: 0.4 } } as const
const time = { what: 'list', unit: 'ms', goal: { atMost: 40 } } as const

describe('figures', () => {
  test('a share is of the limit of its own run', () => {
    const { runs, unit, note } = figureOfShares({ what: 'pages' }, [50, 60, 70], [100, 100, 140])
    expect({ runs, unit, note }).toEqual({ runs: [0.5, 0.6, 0.5], unit: 'share', note: '60.0 a second' })
  })

  test('of what should be much, 95 of 100 is the lean side', () => {
    const { median, p95, runs } = figureOfRuns(share, [0.5, 0.3, 0.6])
    expect({ median, p95, runs }).toEqual({ median: 0.5, p95: 0.3, runs: [0.5, 0.3, 0.6] })
    expect(figureOfRuns({ what: 'limit', unit: 'a second' }, [3, 1, 2]).p95).toBe(1)
  })

  test('of times and sizes it is the large side', () => {
    expect(figureOfRuns({ what: 'cost', unit: 'ms', goal: { atMost: 8 } }, [7, 9, 8]).p95).toBe(9)
    expect(figureOfRuns({ what: 'size', unit: 'kB' }, [7, 9, 8]).p95).toBe(9)
  })

  test('answers of all runs are taken together, and judged by the slow ones', () => {
    const quick = Array.from({ length: 90 }, () => 10)
    const figure = figureOfMany(time, [quick, [...Array.from({ length: 10 }, () => 50)]])
    expect(figure).toMatchObject({ median: 10, p95: 50, runs: [10, 50] })
    expect(isReached(figure)).toBe(false)
  })

  test('runs are judged by their median', () => {
    expect(isReached(figureOfRuns(share, [0.1, 0.4, 0.5]))).toBe(true)
    expect(isReached(figureOfRuns(share, [0.1, 0.39, 0.5]))).toBe(false)
  })

  test('what could not be measured is not reached; of what nothing is asked, nothing is said', () => {
    expect(isReached(noFigure(time, 'it answered 500'))).toBe(false)
    expect(isReached(figureOfRuns({ what: 'limit', unit: 'a second' }, [3000]))).toBe(null)
  })
})
