// A term that is counted from hearing both sides: from the last day for it, and then from the day on which it was held.
import { describe, expect, test } from 'vitest'
import { NOBODY } from '@/lib/core/procedure/presets/testing/filled-in'
import { promisesFor } from '@/lib/core/procedure/promises'
import { readiness } from '@/lib/core/procedure/readiness'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import { act, promiseOf, type World } from './testing/a-case'
import { complaint, municipality, partyOf } from './testing/heard-case'

/** The answer six weeks after the hearing; the hearing within four weeks of receipt on Friday 20 February 2026. */
function counted() {
  const procedure = municipality()
  procedure.followUp.answer.term = {
    period: { amount: 6, unit: 'weeks' },
    from: 'hearing-held',
    endRule: 'none',
    source: null,
  }
  const { hearing } = procedure.processing
  if (!hearing) throw new Error('a municipality hears both sides')
  hearing.due = { period: { amount: 4, unit: 'weeks' }, from: 'received', endRule: 'none', source: null }
  return procedure
}

const answer = (world: World) => promiseOf(world, 'answer')
const heard = (world: World, on: '2026-03-02' | '2026-03-05' | '2026-03-09', roles: string[]) => {
  const there = roles.map((role) => partyOf(world, role))
  const held = { how: 'in-person' as const, there, absent: [], report: 'Zij vertelden het.' }
  return act(world, '2026-03-09', { type: 'hold-hearing', on, ...held })
}

describe('an answer that counts from hearing both sides', () => {
  test('is promised from the last day for the hearing: 20 February + 4 weeks + 6 weeks = 1 May', () => {
    expect(answer(complaint(null, { procedure: counted() })).due).toBe('2026-05-01')
  })

  test('stays while only one side was heard, and moves to the day of the last hearing: 5 March + 6 weeks = 16 April', () => {
    const one = heard(complaint(null, { procedure: counted() }), '2026-03-02', ['complainant'])
    expect(answer(one).due).toBe('2026-05-01')
    const both = heard(one, '2026-03-05', ['subject'])
    expect(answer(both)).toMatchObject({ due: '2026-04-16', startedOn: '2026-03-05' })
    // Hearing somebody once more makes it no later.
    expect(answer(heard(both, '2026-03-09', ['subject'])).due).toBe('2026-04-16')
  })
})

test('a hearing counted from a judgement that is counted from the hearing still has a date', () => {
  const procedure = sampleWithCommittee()
  const { committee, hearing } = procedure.processing
  if (!committee || !hearing) throw new Error('the sample has both')
  committee.term.from = 'hearing-held'
  hearing.due.from = 'judgement-received'
  expect(promisesFor(procedure, { submittedOn: '2026-02-20', receivedOn: '2026-02-20' }).length).toBeGreaterThan(2)
})

test('what comes before a hearing, or has none, cannot count from it', () => {
  const procedure = counted()
  const lacks = (of: typeof procedure) => readiness(of, NOBODY).map(({ lack }) => lack.kind)
  expect(lacks(procedure)).not.toContain('no-hearing')
  expect(lacks({ ...procedure, processing: { ...procedure.processing, hearing: null } })).toContain('no-hearing')
  procedure.followUp.acknowledgement.term.from = 'hearing-held'
  expect(lacks(procedure)).toContain('no-hearing')
})
