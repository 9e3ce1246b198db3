import { describe, expect, test } from 'vitest'
import { nextPromiseOf } from '@/db/stores/case-row'
import type { ComplaintCase } from './complaint-case'
import { isPending } from './consequences/pending'
import { keptUntilOf } from './keeping'
import { messagesFor } from './messages-for'
import { aCase, act, promiseOf, refused, SYSTEM, uuid, type World } from './testing/a-case'
import { complaint, municipality } from './testing/heard-case'

const AGAIN = { type: 'reopen', reason: 'Er is iets bij gekomen.' } as const
const END = { type: 'close', outcome: 'lapsed' } as const

const pending = ({ promises }: ComplaintCase) => promises.filter(isPending).map(({ kind, task }) => task ?? kind)
const passing = (world: World, on: '2026-03-10' | '2026-04-10') => act(world, on, { type: 'take-due-steps' }, SYSTEM)

describe('opening a case again', () => {
  const world = complaint()
  const closed = act(world, '2026-02-25', END)
  const open = act(closed, '2026-03-02', AGAIN)

  test('brings back what the law asks and was never done: the hearing, the copy, the legal tasks, the first contact', () => {
    const { processing, followUp } = municipality()
    const byLaw = processing.tasks.filter(({ source, due }) => source || due.source).map(({ id }) => id)
    const expected = ['answer', 'hearing', 'copy', ...byLaw, ...(followUp.firstContact ? ['first-contact'] : [])]
    expect(pending(open.complaint)).toEqual(expect.arrayContaining(expected))
    expect(
      promiseOf(
        { ...open, complaint: { ...open.complaint, promises: open.complaint.promises.filter(isPending) } },
        'hearing',
      ).due > '2026-03-02',
    ).toBe(true)
  })

  test('brings nothing back that was done, or that waits still', () => {
    const kinds = pending(open.complaint)
    expect(new Set(kinds).size).toBe(kinds.length)
    const twice = act(act(open, '2026-03-03', END), '2026-03-04', AGAIN)
    expect(pending(twice.complaint).sort()).toEqual(pending(open.complaint).sort())
  })

  test('tells the complainant so, with where they can go, in one mail', () => {
    expect(
      messagesFor(open.timeline.slice(closed.timeline.length), open).filter(({ kind }) => kind === 'reopened'),
    ).toHaveLength(1)
  })

  test('is done once: a case that is open is not opened again', () => {
    expect(refused(open, '2026-03-03', AGAIN).kind).toBe('case-not-closed')
  })

  test('is refused in words once its names and words were erased', () => {
    const erased = { ...closed, complaint: { ...closed.complaint, erasedOn: '2026-03-01' as const } }
    expect(refused(erased, '2026-03-02', AGAIN)).toEqual({ kind: 'case-erased', on: '2026-03-01' })
  })

  test('lets its keeping be counted anew', () => {
    expect(keptUntilOf(closed.procedure, closed.complaint)).not.toBeNull()
    expect(keptUntilOf(open.procedure, open.complaint)).toBeNull()
    const later = act(open, '2026-06-01', END).complaint
    expect(keptUntilOf(open.procedure, later) ?? '').not.toBe(keptUntilOf(closed.procedure, closed.complaint))
  })
})

describe('late work on a closed case', () => {
  test('a late first contact or own promise is not late for ever once its case ended, and stays broken', () => {
    const promised = act(aCase('2026-02-20'), '2026-02-23', {
      type: 'promise',
      text: 'Wij bellen u.',
      due: '2026-03-06',
    })
    const late = passing(promised, '2026-03-10')
    const ended = act(late, '2026-03-11', { type: 'settle', text: 'Goed zo.', on: '2026-03-11', way: 'phone' })
    expect(promiseOf(ended, 'own')).toMatchObject({ state: 'broken', doneOn: null })
    expect(promiseOf(ended, 'first-contact')).toMatchObject({ state: 'broken', doneOn: null })
    // Only what the law still asks is owed.
    expect(nextPromiseOf(ended.complaint)?.kind).toBe('acknowledgement')
  })
})

describe('a typed name that was settled', () => {
  test('gets a copy promised where the procedure gives one and none was, and only then', () => {
    const world = complaint()
    const party = world.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
    const settle = { type: 'settle-subject', party, member: null } as const
    const before = world.complaint.promises.filter(({ kind }) => kind === 'copy').length
    expect(act(world, '2026-02-23', settle).complaint.promises.filter(({ kind }) => kind === 'copy')).toHaveLength(
      before,
    )
    const without = {
      ...world,
      complaint: { ...world.complaint, promises: world.complaint.promises.filter(({ kind }) => kind !== 'copy') },
    }
    expect(act(without, '2026-02-23', settle).complaint.promises.filter(({ kind }) => kind === 'copy')).toHaveLength(1)
    const { processing, ...procedure } = aCase('2026-02-20').procedure
    const bare = { ...procedure, processing: { ...processing, subject: null } }
    const plain = aCase('2026-02-20', {
      procedure: bare,
      filing: { about: { person: uuid(801), name: 'Piet Puk', member: null } },
    })
    const subject = plain.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
    const settled = act(plain, '2026-02-23', { ...settle, party: subject })
    expect(settled.complaint.promises.filter(({ kind }) => kind === 'copy')).toEqual([])
  })
})
