import { describe, expect, test } from 'vitest'
import { allowedCommands } from './allowed-commands'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import type { World } from './testing/a-case'
import { aCase, act, HANNA, MARIEKE, member, OMAR, promiseOf, refused, STAFFING, SYSTEM, uuid } from './testing/a-case'
import { complaint, FILED, heard, invited, judged, letter, municipality, partyOf, waived } from './testing/heard-case'

const DAY = '2026-03-03'

describe('an invitation', () => {
  const command = (world: World, type: string) => allowed(world).find(({ command }) => command === type)
  const allowed = (world: World) => allowedCommands(world.complaint, { ...world, actor: member(HANNA), today: DAY })
  const all = (world: World) => [partyOf(world, 'complainant'), partyOf(world, 'subject')]

  test('is over once who was invited was heard on its day; before that it can be called off', () => {
    const start = complaint()
    const world = act(start, '2026-03-02', invited(all(start), DAY))
    expect(command(world, 'call-off-hearing')?.refusal).toBeNull()
    const one = act(world, DAY, heard(all(world).slice(0, 1), { on: DAY }))
    expect(command(one, 'call-off-hearing')?.refusal).toBeNull()
    const both = act(one, DAY, heard(all(one).slice(1), { on: DAY }))
    expect(command(both, 'call-off-hearing')).toBeUndefined()
  })
  test('to a later day is called off also after the answer: nobody comes for nothing', () => {
    const start = judged(complaint())
    const world = act(start, DAY, invited(all(start), '2026-03-20'))
    const sent = act(act(world, DAY, heard(all(world))), DAY, letter(world), SYSTEM)
    const { invitation = '' } = sent.complaint.hearings?.invited[0] ?? {}
    const off = act(sent, DAY, { type: 'call-off-hearing', invitation, text: 'Wij hebben elkaar al gesproken.' })
    expect(off.complaint.hearings?.invited).toEqual([])
  })
})

describe('the dates of hearing both sides, from a complaint received on Friday 20 February 2026', () => {
  test('are sums like any other: a copy on 27 February, the hearing on 20 March', () => {
    const world = complaint()
    expect(promiseOf(world, 'copy')).toMatchObject({ due: '2026-02-27', by: 'handler' })
    expect(promiseOf(world, 'hearing').sum).toEqual([
      { kind: 'start', date: '2026-02-20' },
      { kind: 'add', period: { amount: 4, unit: 'weeks' }, to: '2026-03-20' },
      { kind: 'due', date: '2026-03-20' },
    ])
  })
  test('no copy is promised where nobody is named', () => {
    const world = aCase(FILED, { procedure: municipality() })
    expect(world.complaint.promises.map(({ kind }) => kind)).not.toContain('copy')
  })
  test('are not ticked off: each has an act that says what was done', () => {
    const world = complaint()
    for (const kind of ['hearing', 'copy'] as const) {
      const { id } = promiseOf(world, kind)
      expect(refused(world, '2026-03-02', { type: 'keep-promise', promise: id })).toEqual({ kind: 'kept-by-its-act' })
      expect(refused(world, '2026-03-02', { type: 'drop-promise', promise: id, reason: 'Niet nodig.' })).toEqual({
        kind: 'not-to-be-dropped',
      })
    }
  })
})

describe('no answer goes before both sides were heard (Awb 9:10)', () => {
  test('it says who was not, with the article', () => {
    const world = judged(complaint())
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const first = { kind: 'hearing-first', article: 'Awb artikel 9:10' }
    expect(refused(world, '2026-03-03', letter(world), SYSTEM)).toEqual({ ...first, parties: [klager, ander] })
    const one = act(world, '2026-03-03', heard([klager]))
    expect(refused(one, '2026-03-03', letter(one), SYSTEM)).toEqual({ ...first, parties: [ander] })
    const both = act(one, '2026-03-04', heard([ander], { on: '2026-03-04' }))
    expect(act(both, '2026-03-05', letter(both), SYSTEM).complaint.answeredOn).toBe('2026-03-05')
  })
  test('and the promise to hear is kept on the day on which the last was', () => {
    const world = complaint()
    const both = act(world, '2026-03-03', heard([partyOf(world, 'complainant'), partyOf(world, 'subject')]))
    expect(promiseOf(both, 'hearing')).toMatchObject({ state: 'kept', doneOn: '2026-03-02' })
  })
  test('a hearing without a report holds the answer back until it is written, and then who was heard gets it', () => {
    const start = judged(complaint())
    const all = [partyOf(start, 'complainant'), partyOf(start, 'subject')]
    const world = act(start, '2026-03-03', heard(all, { report: null }))
    expect(refused(world, '2026-03-03', letter(world), SYSTEM)).toEqual({
      kind: 'report-first',
      article: 'Awb artikel 9:10',
    })
    const hearing = world.complaint.hearings?.held[0]?.id ?? ''
    const since = world.timeline.length
    const told = act(world, '2026-03-04', { type: 'write-report', hearing, text: 'Wat zij zeiden.' })
    expect(messagesFor(told.timeline.slice(since), told).map(({ kind }) => kind)).toEqual(['hearing-report'])
    // Piet Puk has no address that we know: somebody brings him the report.
    expect(told.complaint.promises.filter(({ to }) => to === all[1])).toHaveLength(1)
    expect(refused(told, '2026-03-04', { type: 'write-report', hearing, text: 'Nog eens.' }).kind).toBe(
      'no-report-wanted',
    )
    act(told, '2026-03-05', letter(told), SYSTEM)
  })
  test('who was invited and stayed away had the chance; who was never invited had not', () => {
    const world = judged(complaint())
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const without = heard([klager], { absent: [ander] })
    expect(refused(world, '2026-03-03', without).kind).toBe('not-invited')
    const asked = act(world, '2026-02-23', invited([klager, ander]))
    const after = act(asked, '2026-03-03', without)
    act(after, '2026-03-04', letter(after), SYSTEM)
  })
  test('a hearing that is still to come, one of nobody and one on paper are refused', () => {
    const world = complaint()
    const klager = partyOf(world, 'complainant')
    expect(refused(world, '2026-03-01', heard([klager])).kind).toBe('date-in-future')
    expect(refused(world, '2026-03-03', heard([])).kind).toBe('nobody-heard')
    expect(refused(world, '2026-03-03', heard([uuid(77)])).kind).toBe('unknown-party')
    expect(refused(world, '2026-03-03', heard([klager], { how: 'in-writing' }))).toEqual({
      kind: 'hearing-is-oral',
      article: 'Awb artikel 9:10',
    })
  })
  test('somebody who turns out to be complained about afterwards is heard as well', () => {
    const world = judged(complaint())
    const both = act(world, '2026-03-03', heard([partyOf(world, 'complainant'), partyOf(world, 'subject')]))
    const more = act(both, '2026-03-04', { type: 'add-subject', member: OMAR })
    expect(refused(more, '2026-03-05', letter(more), SYSTEM).kind).toBe('hearing-first')
    expect(more.complaint.promises.filter(({ kind }) => kind === 'copy')).toHaveLength(2)
  })
})

describe('who hears', () => {
  test('is who fills the function that the procedure names, or the handler of the case; others hear who does', () => {
    const world = complaint()
    const klager = partyOf(world, 'complainant')
    expect(refused(world, '2026-03-03', heard([klager]), member(MARIEKE))).toMatchObject({ kind: 'not-allowed' })
    const given = act(world, '2026-03-02', { type: 'assign', handler: MARIEKE, department: null })
    act(given, '2026-03-03', heard([klager]), member(MARIEKE))
  })
  test('is never who is complained about, also where nobody else signs: the case then waits for somebody else', () => {
    const procedure = municipality()
    const alone = { ...STAFFING, holders: [{ function: 'decider', department: null, member: HANNA }] }
    const start = judged(complaint(HANNA, { procedure, staffing: alone }))
    const [klager, ander] = [partyOf(start, 'complainant'), partyOf(start, 'subject')]
    expect(refused(start, '2026-03-03', heard([klager]), member(HANNA)).kind).toBe('conflict-of-interest')
    const world = act(start, '2026-03-03', heard([klager, ander]), SYSTEM)
    expect(refused(world, '2026-03-04', letter(world), member(HANNA)).kind).toBe('conflict-of-interest')
  })
  test('when the hearer leaves in the middle, who takes over goes on where they stopped', () => {
    const start = judged(complaint())
    const [klager, ander] = [partyOf(start, 'complainant'), partyOf(start, 'subject')]
    const half = act(start, '2026-03-03', heard([klager]), member(HANNA))
    const members = half.staffing.members.filter(({ id }) => id !== HANNA)
    const holders = half.staffing.holders.filter((one) => one.member !== HANNA)
    const left = act({ ...half, staffing: { members, holders } }, '2026-03-04', { type: 'reroute' }, SYSTEM)
    expect(left.complaint.handler).not.toBe(HANNA)
    const on = act(left, '2026-03-05', heard([ander], { on: '2026-03-05' }), member(left.complaint.handler ?? ''))
    expect(promiseOf(on, 'hearing').state).toBe('kept')
  })
})

test('a procedure that hears nobody offers none of it, and an older one keeps its tasks', () => {
  const procedure = municipality()
  const older = { ...procedure, processing: { ...procedure.processing, hearing: null, subject: null } }
  const world = judged(complaint(OMAR, { procedure: older }))
  const klager = partyOf(world, 'complainant')
  expect(refused(world, '2026-02-23', invited([klager])).kind).toBe('no-hearing-in-procedure')
  expect(refused(world, '2026-03-03', heard([klager])).kind).toBe('no-hearing-in-procedure')
  expect(refused(world, '2026-03-03', waived(klager, 'waives')).kind).toBe('no-hearing-in-procedure')
  const copy: Command = { type: 'send-copy', party: partyOf(world, 'subject'), text: 'Kopie.' }
  expect(refused(world, '2026-03-03', copy).kind).toBe('no-copy-in-procedure')
  const { complaint: so, staffing } = world
  const offered = allowedCommands(so, { procedure: older, staffing, actor: member(HANNA), today: '2026-03-03' })
  expect(offered.map(({ command }) => command).filter((one) => /hearing|copy|report/.test(one))).toEqual([])
  act(world, '2026-03-05', letter(world), SYSTEM)
})
