import { describe, expect, test } from 'vitest'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, refused, SYSTEM } from './testing/a-case'
import { FILED, heard, judged, letter, municipality, partyOf, procedureOf } from './testing/heard-case'

const IN_TIME = '2026-03-20'

describe('a government body does not take up a complaint (Awb 9:8)', () => {
  const procedure = municipality()
  const grounds = procedure.processing.refusal?.grounds ?? []

  test.each(grounds.map(({ id }) => [id]))(
    'on the ground %s of the law, in a letter, until four weeks are over',
    (ground) => {
      const refusing = { type: 'refuse', ground, text: 'Daarom niet.' } as const
      const world = act(aCase(FILED, { procedure }), IN_TIME, refusing, SYSTEM)
      expect(world.complaint).toMatchObject({ phase: 'closed', outcome: 'not-admitted' })
      expect(messagesFor(world.timeline, world).map(({ kind }) => kind)).toContain('refused')
      expect(refused(aCase(FILED, { procedure }), '2026-03-21', refusing, SYSTEM)).toMatchObject({
        kind: 'refusal-too-late',
      })
    },
  )

  test('on no other ground', () => {
    const refusing = { type: 'refuse', ground: 'too-busy', text: 'Daarom niet.' } as const
    expect(refused(aCase(FILED, { procedure }), IN_TIME, refusing, SYSTEM).kind).toBe('unknown-choice')
  })
})

describe('complaining to a government body', () => {
  const procedure = municipality()

  test('is for anybody, for themselves or for another, about whoever works for it (Awb 9:1)', () => {
    const capacities = procedure.definition.capacities.map(({ id }) => id)
    expect(capacities).toEqual(expect.arrayContaining(['self', 'other']))
    const world = aCase(FILED, {
      procedure,
      filing: { about: { person: HANNA, name: 'een baliemedewerker', member: null } },
    })
    expect(world.complaint.phase).not.toBe('closed')
  })

  test('ends in no appeal: where else to go is the ombudsman alone (Awb 9:3)', () => {
    for (const sector of ['overheid', 'overheid-adviescommissie']) {
      expect(procedureOf(sector).followUp.externalBodies.map(({ id }) => id)).toEqual(['ombudsman'])
    }
  })

  test('takes no signature: without a name it gets the same promises (Awb 9:4 asks more, and refusing for that is no ground)', () => {
    const nameless = { channel: 'letter' as const, reachBy: 'nothing' as const, hasEmail: false, hasPostal: false }
    const kinds = (filing: object) =>
      aCase(FILED, { procedure, filing }).complaint.promises.map(({ kind, due }) => `${kind} ${due}`)
    const owed = kinds({ channel: 'letter' }).filter((one) => one.startsWith('answer'))
    expect(kinds(nameless)).toEqual(expect.arrayContaining(owed))
    expect(owed).toHaveLength(1)
    const grounds = procedure.processing.refusal?.grounds.map(({ source }) => source?.article ?? '') ?? []
    expect(grounds.filter((article) => !article.includes('9:8'))).toEqual([])
  })
})

describe('the answer of a government body', () => {
  const ready = (sector: string) => {
    const world = judged(aCase(FILED, { procedure: procedureOf(sector) }))
    const both = act(world, '2026-03-03', heard([partyOf(world, 'complainant')]), SYSTEM)
    if (!both.procedure.processing.committee) return both
    return act(both, '2026-03-03', { type: 'give-judgement', text: 'Verklaar de klacht gegrond.' }, SYSTEM)
  }
  const without = (sector: string, item: string) => {
    const world = ready(sector)
    const { holds, ...rest } = letter(world) as Extract<ReturnType<typeof letter>, { type: 'answer' }>
    return refused(world, '2026-03-04', { ...rest, holds: holds.filter((id) => id !== item) }, SYSTEM)
  }

  test.each(['findings', 'judgement', 'reasons', 'measures-with-date', 'external-route'])(
    'does not go without its %s (Awb 9:12)',
    (item) => {
      expect(without('overheid', item)).toMatchObject({ kind: 'letter-lacks', items: [item] })
    },
  )

  test('that departs from an advice does not go without saying why (Awb 9:16)', () => {
    expect(without('overheid-adviescommissie', 'deviation')).toMatchObject({
      kind: 'letter-lacks',
      items: ['deviation'],
    })
  })
})

test('who was involved does not handle a complaint to a government body, nor is it given to them (Awb 9:7)', () => {
  const about = { person: 'x', name: 'Hanna Jansen', member: HANNA }
  const world = aCase(FILED, { procedure: municipality(), filing: { about } })
  expect(world.complaint.handler).not.toBe(HANNA)
  const given = { type: 'assign', handler: HANNA, department: null } as const
  expect(refused(world, FILED, given, SYSTEM).kind).toBe('conflict-of-interest')
  expect(act(world, FILED, { ...given, handler: MARIEKE }, SYSTEM).complaint.handler).toBe(MARIEKE)
})
