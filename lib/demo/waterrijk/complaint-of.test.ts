import { describe, expect, test } from 'vitest'
import { behindTheImprovement, complaintOf, daysAgo, HOW_MANY, PASSES, themeOf } from './complaint-of'

const all = Array.from({ length: HOW_MANY }, (_, i) => complaintOf(i))

describe('the complaints of the town', () => {
  test('no two tell the same story', () => {
    expect(new Set(all.map(({ answers }) => answers.story)).size).toBe(HOW_MANY)
  })
  test('the same number is always the same complaint', () => {
    expect(JSON.stringify(complaintOf(217))).toBe(JSON.stringify(all[217]))
  })
  test('come in over eighteen months, up to today, the oldest first', () => {
    const days = all.map(({ ago }) => ago)
    expect(days[0]).toBeGreaterThan(530)
    expect(days.at(-1)).toBeLessThanOrEqual(2)
    expect(days).toEqual([...days].sort((a, b) => b - a))
  })
  test('leave nothing unfilled in a story', () => {
    expect(all.filter(({ answers }) => /[{}]/.test(answers.story))).toEqual([])
  })
  test('the trouble with passes grows, and after the improvement it is nearly gone', () => {
    const passes = (from: number, to: number) =>
      all.filter((_, i) => themeOf(i).id === 'container-pass' && daysAgo(i) <= from && daysAgo(i) > to).length
    const half = (PASSES.trouble + PASSES.improved) / 2
    expect(passes(half, PASSES.improved)).toBeGreaterThan(passes(PASSES.trouble, half))
    expect(passes(PASSES.improved, 0)).toBeLessThan(passes(PASSES.trouble, PASSES.improved) / 6)
  })
  test('the improvement comes from complaints that were closed before it began', () => {
    expect(behindTheImprovement().length).toBeGreaterThanOrEqual(8)
    for (const i of behindTheImprovement()) {
      expect(Math.min(...complaintOf(i).acts.map(({ ago }) => ago))).toBeGreaterThan(PASSES.improvementStarts)
    }
  })
})
