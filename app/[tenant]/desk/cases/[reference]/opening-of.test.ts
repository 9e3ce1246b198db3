import { expect, test } from 'vitest'
import { aCase, act, promiseOf } from '@/lib/core/case/testing/a-case'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { openingOf } from './opening-of'

test('a date says from which day it was counted', () => {
  const filing = { channel: 'letter' as const, hasEmail: false, submittedOn: '2026-02-16' as const }
  const { complaint } = aCase('2026-02-20', { filing })
  const opening = (kind: 'answer' | 'acknowledgement') =>
    openingOf(promiseOf({ complaint } as Parameters<typeof promiseOf>[0], kind), complaint)
  expect(opening('answer')).toBe('submitted')
  expect(opening('acknowledgement')).toBe('received')
})

test('one that is counted from the acknowledgement says so once that was sent', () => {
  const procedure = sampleProcedure()
  procedure.followUp.answer.term = { ...procedure.followUp.answer.term, from: 'acknowledgement-sent' }
  const world = aCase('2026-02-20', { procedure, filing: { channel: 'letter', hasEmail: false } })
  const told = act(world, '2026-02-24', { type: 'acknowledge', how: 'letter', text: null, on: null })
  expect(openingOf(promiseOf(told, 'answer'), told.complaint)).toBe('acknowledged')
})
