import { expect, test } from 'vitest'
import { stepFor } from '@/lib/core/procedure/workflow'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { aCase, HANNA, member, OMAR, refused } from './testing/a-case'

const world = aCase('2026-02-20')
const answering = { type: 'answer' as const, text: 'Beste', holds: [] }
const names = {
  member: (id: string) => ({ [OMAR]: 'Omar el Khatib', [HANNA]: 'Hanna Jansen' })[id] ?? null,
  office: () => 'De beslisser',
}

test('whoever may not send the answer reads which function does, and who fills it', () => {
  const refusal = refused(world, '2026-02-23', answering)
  expect(refusal).toMatchObject({
    kind: 'not-allowed',
    takers: { function: stepFor(world.procedure, 'answered')?.by, members: [OMAR] },
  })
  expect(sayRefusal(refusal, 'nl', names)).toBe(
    'Dit doet de beslisser: Omar el Khatib. Vraag het daar, of draag de zaak over.',
  )
  expect(sayRefusal(refusal, 'en', names)).toContain('Omar el Khatib')
})

test('nobody who is barred from the case is named as someone to ask', () => {
  const about = { person: world.complaint.parties[0]?.person ?? '', name: 'Omar', member: OMAR }
  const refusal = refused(aCase('2026-02-20', { filing: { about } }), '2026-02-23', answering)
  expect(JSON.stringify(refusal)).not.toContain(OMAR)
})

test('whoever lacks the role reads which roles may, and never that an outsider could be asked', () => {
  const refusal = refused(world, '2026-02-23', { type: 'note', text: 'x' }, member(OMAR, 'reader'))
  expect(sayRefusal(refusal, 'nl')).toBe(
    'Dit kan met de rol behandelaar, beheerder of eigenaar. Vraag het aan een collega met die rol.',
  )
})

test('a complainant is told nothing of how the organisation is made', () => {
  const party = { kind: 'party', tenantId: '', caseId: '', partyId: '', opened: true } as const
  expect(refused(world, '2026-02-23', { type: 'note', text: 'x' }, party)).toEqual({ kind: 'not-allowed' })
})
