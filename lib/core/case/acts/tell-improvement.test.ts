import { expect, test } from 'vitest'
import { aCase, act, member, refused, uuid } from '../testing/a-case'

const manager = member(uuid(904), 'manager')
const improvement = uuid(700)

test('an improvement is told about once, however often somebody presses', () => {
  const linked = act(aCase('2026-03-02'), '2026-04-01', { type: 'link-improvement', improvement }, manager)
  const told = act(linked, '2026-05-01', { type: 'tell-improvement', improvement }, manager)
  expect(told.complaint.told).toEqual([improvement])
  expect(refused(told, '2026-05-02', { type: 'tell-improvement', improvement }, manager).kind).toBe('already-told')
})

test('an improvement that a case was not one of the reasons for is not told about there', () => {
  const tell = { type: 'tell-improvement', improvement } as const
  expect(refused(aCase('2026-03-02'), '2026-05-01', tell, manager)).toEqual({
    kind: 'unknown-choice',
    field: 'improvement',
  })
})
