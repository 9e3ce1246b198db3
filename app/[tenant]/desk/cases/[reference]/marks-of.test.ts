import { expect, test } from 'vitest'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { stillAhead } from './marks-of'

const promised = (due: string, state: CasePromise['state']) =>
  ({ id: due, kind: 'answer', due, state, doneOn: null }) as CasePromise

test('a closed case never says that something comes next that was not kept; what still has to come, it says', () => {
  const late = promised('2026-11-25', 'broken')
  const ahead = promised('2026-12-14', 'open')
  expect(stillAhead({ phase: 'in-treatment', promises: [late, ahead] }, '2026-11-29')).toBe(late)
  expect(stillAhead({ phase: 'closed', promises: [late] }, '2026-11-29')).toBeNull()
  expect(stillAhead({ phase: 'closed', promises: [late, ahead] }, '2026-11-29')).toBe(ahead)
})
