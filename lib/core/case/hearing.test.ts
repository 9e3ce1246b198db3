import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/core/calendar/civil-date'
import { asProcedure } from '@/lib/core/procedure/draft'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { allowedCommands } from './allowed-commands'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import {
  aCase,
  act,
  HANNA,
  MARIEKE,
  member,
  OMAR,
  promiseOf,
  refused,
  STAFFING,
  SYSTEM,
  staffingFor,
  uuid,
  type World,
} from './testing/a-case'

// Received on Friday 20 February 2026 by a municipality (Awb, title 9.1).
const FILED = '2026-02-20'

function municipality(): Procedure {
  const preset = presetFor('overheid')
  const done = preset && asProcedure(filledIn(preset))
  if (!done?.ok) throw new Error('no preset')
  return done.value
}

/** About Piet Puk, who does not work here as far as anybody knows, or about this member. */
function complaint(about: string | null = null, changes: Partial<World> = {}): World {
  const procedure = changes.procedure ?? municipality()
  const named = { person: uuid(801), name: 'Piet Puk', member: about }
  return aCase(FILED, { procedure, staffing: changes.staffing ?? staffingFor(procedure), filing: { about: named } })
}

function partyOf(world: World, role: string): string {
  return world.complaint.parties.find((party) => party.role === role)?.id ?? ''
}

function judged(world: World): World {
  return world.complaint.points.reduce(
    (so, { id }) =>
      act(
        so,
        '2026-03-02',
        {
          type: 'judge-point',
          point: id,
          judgement: 'upheld',
          reasons: 'Dat klopt.',
          cause: null,
          remedies: [],
          measures: [],
        },
        SYSTEM,
      ),
    world,
  )
}

const letter = (world: World): Command => ({
  type: 'answer',
  text: 'Ons antwoord.',
  holds: world.procedure.processing.letterItems.map(({ id }) => id),
})

const heard = (there: string[], more: Partial<Extract<Command, { type: 'hold-hearing' }>> = {}): Command => ({
  type: 'hold-hearing',
  on: '2026-03-02',
  how: 'in-person',
  there,
  absent: [],
  report: 'Beide kanten vertelden hoe het ging.',
  ...more,
})

const waived = (
  party: string,
  ground: string,
  more: Partial<Extract<Command, { type: 'waive-hearing' }>> = {},
): Command => ({
  type: 'waive-hearing',
  party,
  ground,
  by: party,
  on: '2026-03-02',
  how: 'phone',
  text: 'Zei: het hoeft niet.',
  ...more,
})

const invited = (parties: string[]): Command => ({
  type: 'invite-to-hearing',
  parties,
  on: '2026-03-02',
  at: '14:30',
  how: 'in-person',
  text: 'Op het stadhuis, kamer 3.',
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
      expect(refused(world, '2026-03-02', { type: 'drop-promise', promise: id })).toEqual({
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

describe('leaving out the hearing', () => {
  test('is possible for the complainant on the three grounds of the law, and never for the other', () => {
    const world = judged(complaint())
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const none = { kind: 'no-such-ground', article: 'Awb artikel 9:10' }
    expect(refused(world, '2026-03-02', waived(ander, 'waives'))).toEqual({ ...none, of: 'subject' })
    expect(refused(world, '2026-03-02', waived(klager, 'too-busy'))).toEqual({ ...none, of: 'complainant' })
    const left = act(world, '2026-03-02', waived(klager, 'waives'))
    expect(refused(left, '2026-03-02', waived(klager, 'waives')).kind).toBe('already-heard')
    const after = act(left, '2026-03-03', heard([ander]))
    act(after, '2026-03-04', letter(after), SYSTEM)
    act(world, '2026-03-02', waived(klager, 'manifestly-unfounded', { by: null }))
  })
  test('is said by themselves, not by the person complained about and not by nobody', () => {
    const world = complaint()
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const wrong = { kind: 'waived-by-another', article: 'Awb artikel 9:10' }
    expect(refused(world, '2026-03-02', waived(klager, 'waives', { by: ander }))).toEqual(wrong)
    expect(refused(world, '2026-03-02', waived(klager, 'waives', { by: null }))).toEqual(wrong)
  })
  test('a representative says it only with the consent of whom they speak for', () => {
    const procedure = municipality()
    const people = [
      { role: 'complainant' as const, person: uuid(800), capacity: null, consent: null },
      { role: 'representative' as const, person: uuid(802), capacity: null, consent: 'asked' as const },
    ]
    const world = aCase(FILED, { procedure, staffing: staffingFor(procedure), filing: { people } })
    const speaker = partyOf(world, 'representative')
    const waiving = waived(speaker, 'waives')
    expect(refused(world, '2026-03-02', waiving).kind).toBe('waived-by-another')
    expect(refused(world, '2026-02-23', invited([speaker])).kind).toBe('consent-missing')
    const agreed = act(world, '2026-03-02', { type: 'record-consent', party: speaker, consent: 'given' })
    act(agreed, '2026-03-02', waiving)
  })
  test('for want of a reply only after an invitation', () => {
    const world = complaint()
    const klager = partyOf(world, 'complainant')
    const silent = waived(klager, 'no-timely-reply', { by: null })
    expect(refused(world, '2026-03-02', silent).kind).toBe('not-invited')
    act(act(world, '2026-02-23', invited([klager])), '2026-03-02', silent)
  })
  test('a school lets either side say that they do not want to; then nothing is left to keep', () => {
    const preset = presetFor('primair-onderwijs')
    const done = preset && asProcedure(filledIn(preset))
    if (!done?.ok) throw new Error('no preset')
    const procedure = done.value
    const start = complaint(null, { procedure, staffing: staffingFor(procedure) })
    const [klager, ander] = [partyOf(start, 'complainant'), partyOf(start, 'subject')]
    const one = act(start, '2026-03-02', waived(klager, 'waives'), SYSTEM)
    const both = act(one, '2026-03-02', waived(ander, 'subject-waives'), SYSTEM)
    expect(promiseOf(both, 'hearing').state).toBe('lapsed')
    act(start, '2026-03-02', heard([klager], { how: 'in-writing', report: null }), SYSTEM)
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
