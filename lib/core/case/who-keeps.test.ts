import { expect, test } from 'vitest'
import type { Staffing } from '@/lib/core/procedure/routing'
import { whoKeeps } from './who-keeps'

const person = (id: string, more: Partial<Staffing['members'][number]> = {}): Staffing['members'][number] => {
  return { id, name: id, canHandle: true, oversees: false, away: false, owns: false, outsider: false, ...more }
}
const owner = person('owner', { owns: true, oversees: true })
const second = person('second', { owns: true, oversees: true })
const manager = person('manager', { oversees: true })
const handler = person('handler')
const reader = person('reader', { canHandle: false })
const outside = person('outside', { outsider: true })

const keeps = (members: Staffing['members'], barred: string[], by: string | null = null) =>
  whoKeeps({ barred, handler: by }, { members, holders: [] })

test('a case is kept by who handles it and who owns the organisation, else by who oversees, else by who may read it', () => {
  expect(keeps([owner, second, manager, handler], ['owner'], 'handler')).toEqual(['second', 'handler'])
  expect(keeps([owner, manager, handler, reader], ['owner'])).toEqual(['manager'])
  expect(keeps([owner, handler, reader], ['owner'])).toEqual(['handler'])
  expect(keeps([owner, handler, outside], ['owner', 'handler'], 'outside')).toEqual(['outside'])
})

test('nobody who is kept out of a case keeps it', () => {
  expect(keeps([owner, reader], ['owner'])).toEqual([])
  expect(keeps([owner, handler], ['owner', 'handler'], 'handler')).toEqual([])
})

test('where it has a circle, who is in it keeps it, before an owner who is not', () => {
  const staffing = {
    members: [owner, second, handler],
    holders: [{ function: 'committee', department: null, member: 'handler' }],
  }
  const kept = (words: string[]) => whoKeeps({ barred: ['owner'], handler: null }, staffing, words)
  expect(kept(['committee'])).toEqual(['handler'])
  expect(kept(['board'])).toEqual(['second'])
})
