import { expect, test } from 'vitest'
import { act, attempt, HANNA, member } from '@/lib/core/case/testing/a-case'
import { complaint } from '@/lib/core/case/testing/heard-case'
import { reachable } from './case-page'

test('whom the composer offers can be written to, and a witness is not among them', () => {
  const world = act(complaint(), '2026-02-23', { type: 'add-witness', name: 'Jo' })
  const offered = reachable({ complaint: world.complaint })
  expect(offered.map(({ role }) => role)).toEqual(['complainant'])
  for (const party of world.complaint.parties) {
    const did = attempt(world, '2026-02-24', { type: 'reply', party: party.id, text: 'Dag.' }, member(HANNA))
    expect('kind' in did).toBe(!offered.includes(party))
  }
})
