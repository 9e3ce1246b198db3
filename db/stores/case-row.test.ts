import { describe, expect, test } from 'vitest'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { aCase } from '@/lib/core/case/testing/a-case'
import { caseRowOf, nextPromiseOf, ROW_SHAPE } from './case-row'

const complaint = aCase('2026-03-02').complaint
const [sample] = complaint.promises

function owing(...promises: Partial<CasePromise>[]): ComplaintCase {
  if (!sample) throw new Error('a filed complaint has promises')
  return {
    ...complaint,
    promises: promises.map((it, i) => ({ ...sample, id: `p${i}`, state: 'open', doneOn: null, ...it })),
  }
}

describe('the promise that comes first', () => {
  test('is the earliest that is still open', () => {
    const first = nextPromiseOf(
      owing({ due: '2026-04-01' }, { due: '2026-03-05' }, { due: '2026-03-03', state: 'kept' }),
    )
    expect(first).toMatchObject({ id: 'p1', due: '2026-03-05', state: 'open' })
  })

  test('stays the one that was broken until it is made good', () => {
    const broken = { due: '2026-03-01', state: 'broken' } as const
    expect(nextPromiseOf(owing({ due: '2026-03-05' }, broken))).toMatchObject({ id: 'p1', state: 'broken' })
    expect(nextPromiseOf(owing({ due: '2026-03-05' }, { ...broken, doneOn: '2026-03-02' }))).toMatchObject({ id: 'p0' })
  })

  test('is never what we asked of somebody else', () => {
    expect(nextPromiseOf(owing({ kind: 'reply-by' }))).toBeNull()
    expect(nextPromiseOf(owing({ state: 'lapsed' }))).toBeNull()
  })
})

describe('the row of a case', () => {
  test('is due for an answer on the date last promised for it, after a reopening as well', () => {
    const promises = owing({ kind: 'answer', due: '2026-04-13', state: 'kept' }, { kind: 'answer', due: '2026-06-01' })
    expect(caseRowOf(promises, { nextStepAt: null, erasableFrom: null, lastHash: '' }).answer_due).toBe('2026-06-01')
  })

  test('carries the whole case as its state', () => {
    expect(caseRowOf(complaint, { nextStepAt: null, erasableFrom: null, lastHash: 'h' })).toMatchObject({
      state: complaint,
      last_hash: 'h',
      next_step_at: null,
    })
  })

  test('has the columns of its shape: whoever adds one raises the shape, and adds a line here', () => {
    const columns = Object.keys(caseRowOf(complaint, { nextStepAt: null, erasableFrom: null, lastHash: 'h' })).sort()
    expect([ROW_SHAPE, columns.join(' ')]).toEqual(COLUMNS_OF_SHAPE.at(-1))
  })
})

const COLUMNS_OF_SHAPE: [shape: number, columns: string][] = [
  [
    1,
    'answer_due answered_on barred causes channel closed_on department extended external_key filed_at first_answered_on function handler id lang last_hash last_person_seq next_due next_promise next_step_at outcome phase points promised_on received_on reference seq shape silent state step story subjects submitted_on suspended_on title version',
  ],
  [
    2,
    'answer_due answered_on barred causes channel closed_on department erasable_from erased_on extended external_key filed_at first_answered_on followed function handler held_until id lang last_hash last_person_seq lives_due next_due next_promise next_step_at offered_to outcome phase points post_due promised_on received_on reference seq shape silent state step story subjects submitted_on suspended_on title version',
  ],
  [
    3,
    'answer_due answered_on barred causes channel closed_on department erasable_from erased_on extended external_key filed_at first_answered_on followed function handler held_until id lang last_hash last_person_seq lives_due living next_due next_promise next_step_at offered_to outcome phase points post_due promised_on received_on reference seq shape silent state step story subjects submitted_on suspended_on title version',
  ],
]
