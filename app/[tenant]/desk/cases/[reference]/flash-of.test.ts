import { expect, test } from 'vitest'
import { aCase, act } from '@/lib/core/case/testing/a-case'
import { nl } from '../../words/nl'
import type { CasePage } from './case-page'
import { flashOf } from './flash-of'

const filed = aCase('2026-11-02')
const party = filed.complaint.parties[0]
const asked = act(filed, '2026-11-03', { type: 'ask', party: party?.id ?? '', text: 'Wanneer?', replyBy: '2026-11-10' })

function page({ silent = false, email = 'karin@voorbeeld.example' }: { silent?: boolean; email?: string | null }) {
  const people = { [party?.person ?? '']: { name: 'Karin', email, phone: null, address: null } }
  const { timeline } = asked
  return { words: nl, people, timeline, complaint: { ...asked.complaint, silent } } as unknown as CasePage
}

test('a message is on its way only when a mail brings it', () => {
  expect(flashOf('ask', page({}))).toBe(nl.done.ask)
  expect(flashOf('ask', page({ email: null }))).toBe(nl.done['kept-here'])
})

test('of an example, or what came from a file, nothing is said to be on its way', () => {
  for (const done of ['ask', 'reply', 'answer']) expect(flashOf(done, page({ silent: true }))).toBe(nl.done['not-sent'])
})

test('what is no act of ours says nothing', () => {
  for (const done of ['constructor', '', undefined, ['ask']]) expect(flashOf(done, page({}))).toBeNull()
})
