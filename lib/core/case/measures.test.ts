import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { linkEndsOn } from '@/lib/words/status/link-end'
import { statusLine } from '@/lib/words/status/status-line'
import type { Command } from './commands'
import { whyNoAnswer } from './consequences/answering'
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
  SYSTEM,
  uuid,
  type World,
} from './testing/a-case'

const FILED = '2026-02-20'
const DUE = '2026-05-01'

type Wanted = Extract<Command, { type: 'judge-point' }>['measures'][number]

const measure: Wanted = { text: 'Wij bellen voortaan als wij later komen.', due: DUE, owner: OMAR, forAll: true }

const judging = (world: World, wanted: Wanted): Command => ({
  ...{ type: 'judge-point', point: world.complaint.points[0]?.id ?? '', judgement: 'upheld', reasons: 'Het klopt.' },
  ...{ cause: null, remedies: [], measures: [wanted] },
})

const answered = (wanted = measure, wantsToHear = true): World => {
  const filed = aCase(FILED, { filing: { wantsToHear } })
  const judged = act(filed, '2026-03-02', judging(filed, wanted))
  return act(
    judged,
    '2026-03-02',
    { type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] },
    member(OMAR),
  )
}
const closed = (): World => act(answered(), '2026-03-03', { type: 'close', outcome: 'answered' })

const mails = (world: World, since: number) => messagesFor(world.timeline.slice(since), world)
const passing = (world: World, on: CivilDate) => act(world, on, { type: 'take-due-steps' }, SYSTEM)

describe('a measure', () => {
  test('is promised with the answer that names it, and outlives the case with its day and owner, without a question', () => {
    expect(promiseOf(answered(), 'measure')).toMatchObject({ due: DUE, owner: OMAR, forAll: true, state: 'open' })
    expect(promiseOf(closed(), 'measure')).toMatchObject({ state: 'open', due: DUE })
  })

  test('without an owner is of whoever handles the case', () => {
    expect(promiseOf(answered({ ...measure, owner: null }), 'measure').owner).toBe(answered().complaint.handler)
  })

  test('without a date, or with a date past, is refused: where it is judged, and where an answer would go with it', () => {
    const filed = aCase(FILED)
    expect(refused(filed, '2026-03-02', judging(filed, { ...measure, due: null })).kind).toBe('measure-without-date')
    expect(refused(filed, '2026-03-02', judging(filed, { ...measure, due: '2026-03-01' }))).toEqual({
      kind: 'measure-day-over',
      due: '2026-03-01',
    })
    const judged = act(filed, '2026-03-02', judging(filed, measure)).complaint
    const holds = ['reasons', 'measures']
    expect(whyNoAnswer(judged, holds, { procedure: filed.procedure, today: '2026-05-02' })?.kind).toBe(
      'measure-day-over',
    )
    const [point] = judged.points
    if (!point) throw new Error('no point')
    const dateless = {
      ...judged,
      points: [{ ...point, measures: point.measures.map((one) => ({ ...one, due: null })) }],
    }
    expect(whyNoAnswer(dateless, holds, { procedure: filed.procedure, today: '2026-03-02' })?.kind).toBe(
      'measure-without-date',
    )
  })

  test('is refused for an owner who left, or who may not read the case', () => {
    const filed = aCase(FILED)
    const members = filed.staffing.members.filter(({ id }) => id !== OMAR)
    const without = { ...filed, staffing: { ...filed.staffing, members } }
    expect(refused(without, '2026-03-02', judging(filed, measure)).kind).toBe('owner-not-here')
    const owned: Command = { type: 'promise', text: 'Een nieuwe lijst.', due: DUE, measure: 'all', owner: OMAR }
    expect(refused(without, '2026-03-02', owned).kind).toBe('owner-not-here')
  })

  test('can be promised without an answer too, for a complaint that is settled', () => {
    const filed = aCase(FILED)
    const owned: Command = { type: 'promise', text: 'Een nieuwe lijst.', due: DUE, measure: 'all', owner: MARIEKE }
    const promised = act(filed, '2026-03-02', owned)
    const settled = act(promised, '2026-03-02', { type: 'settle', text: 'Goed zo.', on: '2026-03-02', way: 'phone' })
    expect(promiseOf(settled, 'measure')).toMatchObject({ state: 'open', owner: MARIEKE })
  })
})

describe('after the case was closed', () => {
  test('its owner is warned before the day, on the day and when it is over', () => {
    const world = closed()
    const seen: [CivilDate, string[]][] = []
    let now = world
    for (const on of ['2026-04-24', '2026-05-01', '2026-05-02'] as const) {
      const since = now.timeline.length
      now = passing(now, on)
      const told = mails(now, since).flatMap(({ kind, to }) => ('member' in to && to.member === OMAR ? [kind] : []))
      seen.push([on, told])
    }
    expect(seen.flatMap(([, told]) => told)).toEqual(['due-soon', 'due-soon', 'broken'])
    expect(promiseOf(now, 'measure').state).toBe('broken')
  })

  test('whoever handles the case is warned where the owner left', () => {
    const world = closed()
    const members = world.staffing.members.filter(({ id }) => id !== OMAR)
    const gone = { ...world, staffing: { ...world.staffing, members } }
    const late = passing(gone, '2026-05-02')
    const told = mails(late, world.timeline.length).flatMap(({ to }) => ('member' in to ? [to.member] : []))
    expect(told).toContain(HANNA)
    expect(told).not.toContain(OMAR)
  })

  test('and who else reads it where the handler left as well; it is still done', () => {
    const world = closed()
    const members = world.staffing.members.filter(({ id }) => id !== OMAR && id !== HANNA)
    const holders = world.staffing.holders.filter((one) => one.member !== OMAR && one.member !== HANNA)
    const late = passing({ ...world, staffing: { members, holders } }, '2026-05-02')
    const told = mails(late, world.timeline.length).flatMap(({ to }) => ('member' in to ? [to.member] : []))
    expect([...new Set(told)]).toEqual([MARIEKE])
    const kept = act(late, '2026-05-03', { type: 'keep-promise', promise: promiseOf(late, 'measure').id }, SYSTEM)
    expect(promiseOf(kept, 'measure').doneOn).toBe('2026-05-03')
  })

  test('the complainant hears on the first working day that it did not come, and sees so on their page', () => {
    const late = passing(passing(closed(), '2026-05-02'), '2026-05-05')
    expect(late.timeline.at(-1)?.event).toMatchObject({ type: 'lateness-told' })
  })

  test('kept, whoever wanted to hear of it hears so, and nobody else', () => {
    const world = closed()
    const keeping: Command = { type: 'keep-promise', promise: promiseOf(world, 'measure').id }
    const kept = act(world, '2026-04-20', keeping)
    expect(promiseOf(kept, 'measure').state).toBe('kept')
    expect(mails(kept, world.timeline.length).map(({ kind }) => kind)).toEqual(['measure-done'])
    const silent = act(answered(measure, false), '2026-03-03', { type: 'close', outcome: 'answered' })
    const quiet = act(silent, '2026-04-20', { type: 'keep-promise', promise: promiseOf(silent, 'measure').id })
    expect(mails(quiet, silent.timeline.length)).toEqual([])
  })

  test('kept, whoever wanted to hear and left no address hears it from somebody', () => {
    const world = closed()
    const keeping: Command = { type: 'keep-promise', promise: promiseOf(world, 'measure').id }
    const kept = act({ ...world, unreachable: [uuid(800)] }, '2026-04-20', keeping)
    expect(kept.complaint.promises.at(-1)).toMatchObject({ kind: 'task', letter: 'reply', state: 'open' })
  })

  test('the page says what we will do and by when, and its link does not end before', () => {
    const world = closed()
    const reading = {
      ...world,
      ...{ party: world.complaint.parties[0]?.id ?? '', lang: 'nl' as const, today: '2026-03-10' as const },
      ...{ people: [], aside: [], members: {}, reachable: true, changes: [], texts: null },
    }
    const [before] = statusLine(reading).filter(({ date }) => date === DUE)
    expect(before?.deed).toBe('Wij veranderen wat wij u beloofden.')
    const [behind] = statusLine({ ...reading, texts: world.texts }).filter(({ date }) => date === DUE)
    expect(behind?.deed).toBe(measure.text)
    expect(linkEndsOn({ ...world, awaited: false })).toBeNull()
  })
})
