import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { addCounts, countPlaywright, countsOf, countVitest, oneFailed, onePassed } from './counts'

const file = (status: string, ...tests: [string, string][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
})

describe('the count at the end of npm test', () => {
  test('passed, failed and skipped are kept apart, and what was skipped is named', () => {
    const report = { testResults: [file('failed', ['a', 'passed'], ['b', 'failed'], ['c', 'skipped'])] }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: ['c'] })
  })

  test('a test file that cannot be read is a failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: [] })
  })

  test('a journey that passes only at a second attempt is a failure', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: [] })
  })

  test('journeys that could not begin are a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(countPlaywright({ stats, errors: [{ message: 'no browser' }] }).failed).toBe(1)
  })

  test('a tool that leaves no report failed', () => {
    expect(countsOf({ report: '/nowhere/report.json', code: 0, count: countVitest })).toEqual(oneFailed)
  })

  test('a tool that ends badly although each test passed failed', () => {
    const report = path.join(mkdtempSync(path.join(tmpdir(), 'counts-')), 'report.json')
    writeFileSync(report, JSON.stringify({ testResults: [file('passed', ['a', 'passed'])] }))
    expect(countsOf({ report, code: 1, count: countVitest })).toEqual({ passed: 1, failed: 1, skipped: [] })
    expect(countsOf({ report, code: 0, count: countVitest })).toEqual(onePassed)
  })

  test('the sum of all steps', () => {
    expect(addCounts([onePassed, oneFailed, onePassed])).toEqual({ passed: 2, failed: 1, skipped: [] })
  })
})
