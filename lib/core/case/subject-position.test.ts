import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/core/calendar/civil-date'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { act, OMAR, promiseOf, refused, SYSTEM, uuid } from './testing/a-case'
import { complaint, invited, partyOf } from './testing/heard-case'

describe('an invitation', () => {
  test('goes by mail to who complains, by their own mail to a colleague, and by hand to anybody else', () => {
    const world = complaint(OMAR)
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const witness = act(world, '2026-02-23', { type: 'add-witness', name: 'Jo' })
    const third = partyOf(witness, 'witness')
    const since = witness.timeline.length
    const after = act(witness, '2026-02-23', invited([klager, ander, third]))
    expect(messagesFor(after.timeline.slice(since), after).map(({ kind, to }) => [kind, to])).toEqual([
      ['hearing', { party: klager }],
      ['hearing-subject', { member: OMAR }],
    ])
    expect(after.complaint.promises.flatMap(({ to }) => to ?? [])).toEqual([third])
    expect(promiseOf(after, 'first-contact').state).toBe('kept')
  })
  test('to a colleague who has left since is brought by hand', () => {
    const world = complaint(OMAR)
    const gone = { ...world.staffing, members: world.staffing.members.filter(({ id }) => id !== OMAR) }
    const ander = partyOf(world, 'subject')
    const after = act({ ...world, staffing: gone }, '2026-02-23', invited([ander]))
    expect(after.complaint.promises.flatMap(({ to }) => to ?? [])).toEqual([ander])
  })
  test('is for a day that lies ahead, and for who is in the case', () => {
    const world = complaint()
    const klager = partyOf(world, 'complainant')
    expect(refused(world, '2026-03-02', invited([klager])).kind).toBe('date-in-past')
    expect(refused(world, '2026-02-23', invited([klager, uuid(7)])).kind).toBe('unknown-party')
  })
})

describe('the person complained about', () => {
  test('gets a copy, and two weeks to respond from the day it left; what comes later is read all the same', () => {
    const world = complaint(OMAR)
    const ander = partyOf(world, 'subject')
    const since = world.timeline.length
    const sent = act(world, '2026-02-24', { type: 'send-copy', party: ander, text: 'Er is een klacht over u.' })
    expect(messagesFor(sent.timeline.slice(since), sent)).toMatchObject([
      { kind: 'copy-subject', to: { member: OMAR } },
    ])
    expect(promiseOf(sent, 'copy')).toMatchObject({ state: 'kept', doneOn: '2026-02-24' })
    expect(promiseOf(sent, 'response').due).toBe('2026-03-10')
    const late = act(sent, '2026-03-11', { type: 'take-due-steps' }, SYSTEM)
    expect(promiseOf(late, 'response').state).toBe('lapsed')
    const said = { type: 'record-response', party: ander, text: 'Zo ging het niet.', on: '2026-03-12', how: 'letter' }
    act(late, '2026-03-12', said as Command)
    expect(promiseOf(act(sent, '2026-03-12', said as Command), 'response').doneOn).toBe('2026-03-12')
  })
  test('who has no mail gets it by hand, and their term begins when it was brought', () => {
    const world = complaint()
    const ander = partyOf(world, 'subject')
    const sent = act(world, '2026-02-24', { type: 'send-copy', party: ander, text: 'Er is een klacht over u.' })
    expect(promiseOf(sent, 'copy').state).toBe('open')
    const task = sent.complaint.promises.find(({ to }) => to === ander)?.id ?? ''
    const brought = act(sent, '2026-02-26', { type: 'keep-promise', promise: task })
    expect(promiseOf(brought, 'copy').doneOn).toBe('2026-02-26')
    expect(promiseOf(brought, 'response').due).toBe('2026-03-12')
    expect(promiseOf(brought, 'first-contact').state).toBe('open')
  })
  test('does not first hear of it by an extension, and never that an answer comes to them', () => {
    const world = complaint(OMAR)
    const ander = partyOf(world, 'subject')
    const answer = promiseOf(world, 'answer')
    const until = addDays(answer.due, 14)
    const extending: Command = { type: 'extend', promise: answer.id, until, reason: 'Meer tijd.', consent: null }
    expect(refused(world, '2026-03-02', extending)).toEqual({ kind: 'subject-copy-first', article: 'Awb artikel 9:9' })
    const sent = act(world, '2026-03-02', { type: 'send-copy', party: ander, text: 'Er is een klacht over u.' })
    const since = sent.timeline.length
    const later = act(sent, '2026-03-03', extending)
    expect(messagesFor(later.timeline.slice(since), later).map(({ kind }) => kind)).toContain('extension-subject')
  })
})
