// A term that counts from a day that is told: told on filing, not told, told later, told wrongly; and whether one was in time.
import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { explainTerm } from '@/lib/core/calendar/explain-term'
import { NOBODY } from '@/lib/core/procedure/presets/testing/filled-in'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { readiness } from '@/lib/core/procedure/readiness'
import { sampleFromReturn } from '@/lib/core/procedure/testing/sample-from-return'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import { replay } from './apply'
import { bodyDaysOf } from './body-days'
import type { Command } from './commands'
import type { Filing } from './file'
import { inWindow } from './in-window'
import { messagesFor } from './messages-for'
import { aCase, act, member, promiseOf, refused, uuid, type World } from './testing/a-case'
import { CHAIR, filed as filedWithCommittee, JUDGED, judgement, sitting } from './testing/committee-case'

/** A Friday. */
const FILED = '2026-02-20'

/** The answer comes eight weeks after the return. */
const filed = (happenedOn?: CivilDate, filing: Partial<Filing> = {}, procedure: Procedure = sampleFromReturn()) =>
  aCase(FILED, { procedure, filing: { ...filing, happenedOn } })

const day = (on: CivilDate, more: Partial<Extract<Command, { type: 'record-day' }>> = {}): Command => ({
  ...{ type: 'record-day', on, by: null, how: 'phone', reason: null },
  ...more,
})
const answer = (world: World) => promiseOf(world, 'answer')
const since = (world: World, before: World) => world.timeline.slice(before.timeline.length).map(({ event }) => event)
const movedIn = (world: World, before: World) => since(world, before).filter(({ type }) => type === 'promise-moved')

describe('an answer eight weeks after the return', () => {
  test('counts from the day that was told: 6 February + 8 weeks = 3 April', () => {
    expect(answer(filed('2026-02-06')).due).toBe('2026-04-03')
  })

  test('counts from receipt where nobody told the day, and has a date all the same: 20 February + 8 weeks = 17 April', () => {
    expect(answer(filed()).due).toBe('2026-04-17')
  })

  test('counts from receipt where it would have been over by then: nobody is late for a complaint that was not there', () => {
    // 27 December + 8 weeks = 21 February, a day after receipt; a day sooner it is the day of receipt itself.
    expect(answer(filed('2025-12-27')).due).toBe('2026-02-21')
    expect(answer(filed('2025-12-26')).due).toBe('2026-04-17')
  })

  test('counts from a return after the complaint was sent', () => {
    const world = act(filed(), '2026-03-12', day('2026-03-10'))
    expect(answer(world).due).toBe('2026-05-05')
  })

  test('ends on the last of February, a year after a leap day', () => {
    const procedure = sampleFromReturn()
    procedure.followUp.answer.term.period = { amount: 1, unit: 'years' }
    const world = aCase('2028-03-03', { procedure, filing: { happenedOn: '2028-02-29' } })
    expect(answer(world).due).toBe('2029-02-28')
  })

  test('of a day in the future is refused', () => {
    expect(() => filed('2026-02-21')).toThrow('invalid')
    expect(refused(filed(), FILED, day('2026-02-21')).kind).toBe('date-in-future')
  })

  test('says so on its page: from when, and from when where the day is not known', () => {
    const reading = { lang: 'nl' as const, organisation: { name: 'X' }, version: 1, publishedOn: FILED, today: FILED }
    const page = JSON.stringify(publicPageOf(sampleFromReturn(), { ...reading, publishedOn: FILED, today: FILED }))
    expect(page).toContain('Wij tellen vanaf de dag waarop u terugkwam.')
    expect(page).toContain('Dan tellen wij vanaf de dag waarop wij de klacht krijgen.')
    expect(page).toContain('Vertelt u de dag later, dan hoort u welke datum er dan geldt.')
  })
})

describe('a day that is told later', () => {
  const before = filed()
  const told = act(before, '2026-03-02', day('2026-02-06', { by: before.complaint.parties[0]?.id ?? '' }))

  test('moves the date by an event, with its sum from that day', () => {
    expect(movedIn(told, before)).toMatchObject([{ due: '2026-04-03', startedOn: '2026-02-06' }])
    expect(explainTerm(answer(told).sum, 'nl', { opening: 'told', inYear: 2026 })).toBe(
      'vanaf de dag die is verteld, vrijdag 6 februari, plus 8 weken is vrijdag 3 april',
    )
    expect(answer(told).firstDue).toBe('2026-04-17')
  })

  test('stands in the timeline with who told it and how, and the case is what its events make of it', () => {
    const [first] = since(told, before)
    expect(first).toMatchObject({ type: 'day-told', on: '2026-02-06', how: 'phone', reason: null })
    expect(first).not.toHaveProperty('was')
    expect(told.complaint.happenedOn).toBe('2026-02-06')
    expect(replay(told.complaint.id, told.timeline)).toEqual(told.complaint)
  })

  test('is said to whoever complains: no date of theirs becomes another one in silence', () => {
    const mails = messagesFor(told.timeline.slice(before.timeline.length), told)
    expect(mails.map(({ kind }) => kind)).toEqual(['day-told'])
  })

  test('is brought by somebody to who left no address, with the new date', () => {
    const filing = { channel: 'phone', reachBy: 'phone', hasEmail: false } as const
    const world = { ...filed(undefined, filing), unreachable: [uuid(800)] }
    const after = act(world, '2026-03-02', day('2026-02-06'))
    expect(since(after, world)[0]).toMatchObject({ type: 'day-told', byHand: true })
    const task = after.complaint.promises.find(({ to, letter }) => to !== undefined && letter === 'reply')
    const text = after.texts.get(task?.text?.id ?? '') ?? ''
    expect(text).toContain('kwam u terug op vrijdag 6\u00a0februari')
    expect(text).toContain('U krijgt ons antwoord nu uiterlijk vrijdag 3\u00a0april.')
  })

  test('moves nothing to a day that is over: what was promised stands', () => {
    // 2 February + 8 weeks = 30 March; it is told on 10 April.
    const late = act(before, '2026-04-10', day('2026-02-02'))
    expect(movedIn(late, before)).toEqual([])
    expect(answer(late)).toMatchObject({ due: '2026-04-17', state: 'open' })
    expect(late.complaint.happenedOn).toBe('2026-02-02')
  })

  test('moves nothing that somebody put off, nor what was answered or is late already', () => {
    const until = {
      type: 'extend',
      promise: answer(before).id,
      until: '2026-05-01',
      reason: 'Druk.',
      consent: null,
    } as const
    expect(answer(act(act(before, '2026-03-02', until), '2026-03-03', day('2026-02-06'))).due).toBe('2026-05-01')
    const broken = act(before, '2026-04-20', { type: 'take-due-steps' }, { kind: 'system', tenantId: uuid(900) })
    expect(answer(broken).state).toBe('broken')
    expect(answer(act(broken, '2026-04-20', day('2026-04-01'))).due).toBe('2026-04-17')
  })

  test('keeps the days for which the clock stood still: 3 April + 10 days = 13 April', () => {
    const reason = before.procedure.processing.suspension?.reasons.find(({ waits }) => waits !== 'their-answer')
    const still = act(before, '2026-02-23', { type: 'suspend', reason: reason?.id ?? '', until: null })
    const runs = act(still, '2026-03-05', { type: 'resume' })
    expect(answer(runs).due).toBe('2026-04-27')
    expect(answer(act(runs, '2026-03-06', day('2026-02-06')))).toMatchObject({
      due: '2026-04-13',
      startedOn: '2026-02-06',
    })
  })

  test('moves what counts from the last day for something that moved: judgement and, after it, the answer', () => {
    const procedure = sampleWithCommittee()
    const { committee } = procedure.processing
    if (!committee) throw new Error('the sample has a committee')
    committee.term = { ...committee.term, from: 'told-day' }
    // Judgement 20 February + 4 weeks = 20 March, answer 4 weeks later; told: 6 February, so a fortnight sooner.
    const world = filed(undefined, {}, procedure)
    const after = act(world, '2026-02-23', day('2026-02-06'))
    expect([promiseOf(world, 'judgement').due, promiseOf(after, 'judgement').due]).toEqual(['2026-03-20', '2026-03-06'])
    expect(answer(after).startedOn).toBe('2026-03-06')
    expect(answer(after).rawEnd).toBe('2026-04-03')
  })
})

test('what counts from a judgement that has come stays there, also when it came on its last day', () => {
  const procedure = sampleWithCommittee()
  const { committee } = procedure.processing
  if (committee) committee.term = { ...committee.term, from: 'told-day' }
  const before = act(sitting(filedWithCommittee({ procedure })), JUDGED, judgement, member(CHAIR))
  expect(promiseOf(before, 'judgement').due).toBe(JUDGED)
  const after = act(before, JUDGED, day('2026-04-06'))
  expect(movedIn(after, before)).toEqual([])
})

describe('a day that was told wrongly', () => {
  const before = filed('2026-02-06')
  const why = { reason: 'Dat was de heenreis.' }

  test('is corrected for a reason, and not without one', () => {
    expect(refused(before, '2026-03-02', day('2026-02-13')).kind).toBe('correction-needs-reason')
    const after = act(before, '2026-03-02', day('2026-02-13', why))
    expect(answer(after).due).toBe('2026-04-10')
  })

  test('stays in the chain beside the new one', () => {
    const after = act(before, '2026-03-02', day('2026-02-13', why))
    expect(after.timeline[0]?.event).toMatchObject({ happenedOn: '2026-02-06' })
    const [told] = since(after, before)
    expect(told).toMatchObject({ on: '2026-02-13', was: '2026-02-06' })
    expect(told?.type === 'day-told' && after.texts.get(told.reason?.id ?? '')).toBe(why.reason)
  })

  test('is not said again as it is, nor by somebody who is not in the case', () => {
    expect(refused(before, '2026-03-02', day('2026-02-06', why)).kind).toBe('day-known')
    expect(refused(before, '2026-03-02', day('2026-02-13', { ...why, by: uuid(77) })).kind).toBe('unknown-party')
  })

  test('is corrected by who works on cases, and by no reader', () => {
    expect(refused(before, '2026-03-02', day('2026-02-13', why), member(uuid(5), 'reader')).kind).toBe('not-allowed')
  })

  test('is corrected of a closed case too: another body may count from it', () => {
    const closed = act(before, '2026-03-02', { type: 'close', outcome: 'lapsed' })
    const after = act(closed, '2026-03-03', day('2026-02-13', why))
    expect(bodyDaysOf(after.complaint, '2026-03-03').happenedOn).toBe('2026-02-13')
    expect(movedIn(after, closed)).toEqual([])
  })
})

describe('whether it was in time', () => {
  test('is reckoned again from the day that is told: late is not lost, and a correction can bring it back in time', () => {
    const unknown = filed()
    expect(inWindow(unknown.procedure, unknown.complaint)).toBe('unknown')
    const late = act(unknown, '2026-02-23', day('2024-02-19'))
    expect(inWindow(late.procedure, late.complaint)).toMatchObject({ until: '2026-02-19', late: true })
    expect(late.complaint.phase).toBe('received')
    expect(answer(late)).toMatchObject({ due: '2026-04-17', state: 'open' })
    const corrected = act(late, '2026-02-24', day('2024-02-29', { reason: 'Tien dagen later.' }))
    expect(inWindow(corrected.procedure, corrected.complaint)).toMatchObject({ until: '2026-02-28', late: false })
  })
})

describe('a procedure that asks for no day', () => {
  const procedure = sampleFromReturn()
  procedure.definition.windowFrom = null

  test('takes none later', () => {
    expect(refused(filed(undefined, {}, procedure), '2026-03-02', day('2026-02-06')).kind).toBe('no-day-in-procedure')
  })

  test('cannot be published where a term counts from it, whichever', () => {
    const lacks = (of: Procedure) => readiness(of, NOBODY).filter(({ lack }) => lack.kind === 'no-told-day')
    expect(lacks(procedure).map(({ field }) => field)).toEqual(['followUp.answer.term.from'])
    expect(lacks(sampleFromReturn())).toEqual([])
    const { hearing } = procedure.processing
    if (hearing) hearing.due = { ...hearing.due, from: 'told-day' }
    procedure.followUp.acknowledgement.term.from = 'told-day'
    expect(lacks(procedure).length).toBe(hearing ? 3 : 2)
  })
})
