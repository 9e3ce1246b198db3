import { describe, expect, test } from 'vitest'
import { daysUnderWay, isHandlerUnknown, sayQuestion, toldAt } from './brought-in'
import { reroutedEvents } from './consequences/reroute'
import { aCase } from './testing/a-case'

const FROM_A_FILE = { channel: 'import' as const, silent: true, imported: { externalKey: '17', status: 'Solved' } }

describe('a case that a file calls closed', () => {
  const { complaint, timeline } = aCase('2026-02-20', { filing: { ...FROM_A_FILE, closed: true } })

  test('has ended, on a day and in a way that nobody knows', () => {
    expect(complaint).toMatchObject({ phase: 'closed', outcome: 'unknown', closedOn: null, answeredOn: null })
  })
  test('promises nothing, although its dates lie ahead', () => {
    expect(complaint.promises).toEqual([])
    expect(aCase('2026-02-20', { filing: FROM_A_FILE }).complaint.promises).not.toEqual([])
  })
  test('says so in its timeline, and has no judgement', () => {
    expect(timeline.map(({ event }) => event.type)).toContain('complaint-closed')
    expect(complaint.points.map(({ judgement }) => judgement)).toEqual([null])
  })
})

describe('what a file does not say', () => {
  const { complaint, procedure } = aCase('2026-02-20', { filing: { ...FROM_A_FILE, closed: true, reachBy: 'nothing' } })

  test('is nobody of today: who handled it and where stays unknown, and only people change that', () => {
    expect(complaint).toMatchObject({ handler: null, department: null, routedBecause: 'imported' })
    const world = aCase('2026-02-20', { filing: FROM_A_FILE })
    expect(world.complaint.handler).toBeNull()
    const context = { procedure: world.procedure, staffing: world.staffing }
    expect(reroutedEvents(world.complaint, context as Parameters<typeof reroutedEvents>[1])).toEqual([])
  })

  test('is a handler whom nobody knows, once it is closed, and nobody yet while it is open', () => {
    expect(isHandlerUnknown(complaint)).toBe(true)
    expect(isHandlerUnknown(aCase('2026-02-20', { filing: FROM_A_FILE }).complaint)).toBe(false)
  })

  test('is not a story told at the moment somebody brought the file in', () => {
    expect(toldAt({ ...complaint, submittedOn: '2013-05-03' })).toEqual({ on: '2013-05-03' })
    const today = aCase('2026-02-20').complaint
    expect(toldAt(today)).toEqual({ at: today.filedAt })
    expect(toldAt({ ...today, channel: 'letter', submittedOn: '2026-02-17' })).toEqual({ on: '2026-02-17' })
  })

  test('is not an age that goes on growing after the case was closed', () => {
    const row = { channel: 'import' as const, phase: 'closed', receivedOn: '2013-05-03', closedOn: null } as const
    expect(daysUnderWay(row, '2026-11-28')).toBeNull()
    expect(daysUnderWay({ ...row, closedOn: '2013-05-13' }, '2026-11-28')).toBe(10)
    expect(daysUnderWay({ ...row, phase: 'received' }, '2013-05-04')).toBe(1)
  })

  test('an answer is called as the file calls it, and never by an id', () => {
    const answer = { question: 'received-via', text: complaint.story }
    expect(sayQuestion(procedure, { ...answer, label: 'Received_Via' }, 'nl')).toBe('Received_Via')
    expect(sayQuestion(procedure, answer, 'nl')).toBe('Received via')
    const [asked] = procedure.intake.questions
    if (!asked) throw new Error('the sample asks something')
    expect(sayQuestion(procedure, { ...answer, question: asked.id, label: 'x' }, 'nl')).toBe(asked.label.nl)
  })
})

describe('a case that is open in a file', () => {
  test('waits for its answer: late when the day has passed, on the day itself not yet', () => {
    const open = (submittedOn: '2013-05-03' | '2026-02-20') =>
      aCase('2026-02-20', { filing: { ...FROM_A_FILE, submittedOn, receivedOn: submittedOn } }).complaint.promises
    expect(open('2013-05-03').map(({ kind, state }) => [kind, state])).toEqual([['answer', 'broken']])
    expect(open('2026-02-20').find(({ kind }) => kind === 'answer')?.state).toBe('open')
  })
})
