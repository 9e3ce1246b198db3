import { expect, test } from 'vitest'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { aCase } from '@/lib/core/case/testing/a-case'
import { livingCountsOf } from './living-counts'

const { complaint } = aCase('2026-03-02')
const DAY = '2026-04-01'

function owing(...promises: Partial<CasePromise>[]): ComplaintCase {
  const [sample] = complaint.promises
  if (!sample) throw new Error('a filed complaint has promises')
  return { ...complaint, promises: promises.map((it) => ({ ...sample, due: DAY, doneOn: null, ...it })) }
}

const owner = 'somebody'

test('of a case without anything that goes on nothing is counted', () => {
  expect(livingCountsOf(complaint)).toBeNull()
  expect(livingCountsOf(owing({ state: 'kept', doneOn: '2026-03-09' }))).toBeNull()
})

test('each promise with an owner is counted by its day and how it went; what was dropped is not', () => {
  const promises = owing(
    { owner, state: 'open' },
    { owner, state: 'kept', doneOn: '2026-03-30' },
    { owner, state: 'broken', doneOn: '2026-04-09' },
    { owner, state: 'broken' },
    { owner, state: 'lapsed' },
  )
  expect(livingCountsOf(promises)).toEqual(
    ['ahead', 'in-time', 'late', 'missed'].map((went) => ({ kind: 'promised', day: DAY, keys: [went] })),
  )
})

test('a verdict is counted by its day, under the body and what it found', () => {
  const text = { id: 'found', sha256: '' }
  const verdict = { body: 'ombudsman', on: DAY, verdict: 'upheld', binds: false, text } as const
  expect(livingCountsOf({ ...complaint, verdicts: [verdict] })).toEqual([
    { kind: 'verdict', day: DAY, keys: ['ombudsman', 'upheld'] },
  ])
})
