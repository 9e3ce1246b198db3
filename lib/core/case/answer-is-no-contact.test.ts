import { expect, test } from 'vitest'
import { aCase, act, member, OMAR, promiseOf, TENANT, type World } from './testing/a-case'

/** Answered by who signs, without a word to the complainant before. */
function answered(world: World, on: '2026-02-25' | '2026-03-10'): World {
  const [point] = world.complaint.points
  const judge = { type: 'judge-point', judgement: 'upheld', reasons: 'Het klopt.', cause: null } as const
  const judged = act(world, on, { ...judge, point: point?.id ?? '', remedies: [], measures: [] })
  return act(judged, on, { type: 'answer', text: 'U krijgt gelijk.', holds: ['reasons', 'measures'] }, member(OMAR))
}

test('an answer is no first contact: what was still to come is not counted as kept', () => {
  expect(promiseOf(answered(aCase('2026-02-20'), '2026-02-25'), 'first-contact')).toMatchObject({
    state: 'lapsed',
    doneOn: null,
  })
})

test('and a first contact that was missed stays missed', () => {
  const late = act(aCase('2026-02-20'), '2026-03-10', { type: 'take-due-steps' }, { kind: 'system', tenantId: TENANT })
  expect(promiseOf(answered(late, '2026-03-10'), 'first-contact').state).toBe('broken')
})
