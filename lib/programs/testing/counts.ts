import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type Counts = { passed: number; failed: number; skipped: readonly string[] }

const one = { passed: 0, failed: 0, skipped: [] }
export const onePassed: Counts = { ...one, passed: 1 }
export const oneFailed: Counts = { ...one, failed: 1 }

export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  }
}

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

/** Counts a vitest report. A file that could not even be read counts as one failed, though it has no tests. */
export function countVitest(report: unknown): Counts {
  const files = VitestReport.parse(report).testResults
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  }
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** Counts a Playwright report. What passed only at a second attempt did not pass. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = PlaywrightReport.parse(report)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped === 0 ? [] : [`${stats.skipped} journeys`],
  }
}

/** What a tool counted; one that ended badly without a failed test, or left no report, is itself a failure. */
export function countsOf(plan: { report: string; code: number; count: (report: unknown) => Counts }): Counts {
  if (!existsSync(plan.report)) return oneFailed
  const counts = plan.count(JSON.parse(readFileSync(plan.report, 'utf8')))
  return plan.code !== 0 && counts.failed === 0 ? addCounts([counts, oneFailed]) : counts
}
