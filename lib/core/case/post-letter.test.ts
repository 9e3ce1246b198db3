import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { replay } from './apply'
import type { CasePromise } from './complaint-case'
import { isLetter, waysToBring } from './consequences/by-hand'
import { isPending } from './consequences/pending'
import { messagesFor } from './messages-for'
import { aCase, act, attempt, member, OMAR, promiseOf, refused, SYSTEM, uuid, type World } from './testing/a-case'

const PIET = uuid(800)
const FILED = '2026-02-20'
const BY_POST = { channel: 'letter', hasEmail: false, hasPostal: true, reachBy: 'post' } as const

const byLetter = (more = {}): World => ({ ...aCase(FILED, { filing: { ...BY_POST, ...more } }), unreachable: [PIET] })

function judged(world: World, day: CivilDate): World {
  return world.complaint.points.reduce<World>(
    (so, { id }) =>
      act(so, day, {
        type: 'judge-point',
        point: id,
        judgement: 'upheld',
        reasons: 'Het was zo.',
        cause: null,
        remedies: [],
        measures: [],
      }),
    world,
  )
}

function answered(world: World, day: CivilDate, text = 'Beste Piet, u hebt gelijk.'): World {
  const holds = world.procedure.processing.letterItems.map(({ id }) => id)
  return act(judged(world, day), day, { type: 'answer', text, holds }, member(OMAR))
}

const letters = ({ complaint }: World): CasePromise[] =>
  complaint.promises.filter((one) => isLetter(one) && isPending(one))
const letterOf = (world: World, kind: CasePromise['letter']) =>
  letters(world).find(({ letter }) => letter === kind)?.id ?? ''
const posting = (promise: string, on: CivilDate, how: 'post' | 'handed' | 'read-out' = 'post') =>
  ({ type: 'post-letter', promise, on, how }) as const

describe('an answer on paper', () => {
  const written = answered(byLetter(), '2026-03-04')

  test('is not answered before somebody says that it was posted, whatever else is done meanwhile', () => {
    let world = written
    for (let day = 0; day < 60; day++) {
      world = act(world, addDays('2026-03-04', day), { type: 'take-due-steps' }, SYSTEM)
      expect(world.complaint.answeredOn).toBeNull()
      expect(world.complaint.phase).not.toBe('answered')
    }
    expect(refused(world, '2026-05-04', { type: 'close', outcome: 'answered' }).kind).toBe('step-not-possible')
  })

  test('is sent by the day it was posted, also when that is told later, and its promise is kept by that day', () => {
    const world = act(written, '2026-03-09', posting(letterOf(written, 'answer'), '2026-03-05'))
    expect(world.complaint).toMatchObject({ answeredOn: '2026-03-05', phase: 'answered' })
    expect(promiseOf(world, 'answer')).toMatchObject({ state: 'kept', doneOn: '2026-03-05' })
    expect(replay(uuid(1), world.timeline)).toEqual(world.complaint)
  })

  test('posted in time and told after its day was said to be broken, it was in time', () => {
    const due = promiseOf(written, 'answer').due
    const late = addDays(due, 3)
    const broken = act(written, late, { type: 'take-due-steps' }, SYSTEM)
    expect(promiseOf(broken, 'answer').state).toBe('broken')
    const told = act(broken, late, posting(letterOf(broken, 'answer'), due))
    expect(promiseOf(told, 'answer')).toMatchObject({ state: 'kept', doneOn: due })
  })

  test('goes by no mail', () => {
    const world = act(written, '2026-03-05', posting(letterOf(written, 'answer'), '2026-03-05'))
    expect(messagesFor(world.timeline, world).filter(({ kind }) => kind === 'answer')).toEqual([])
  })

  test('posted on a Sunday counts as the next day on which post is collected; handed over, as that day', () => {
    const sunday = '2026-03-08'
    const posted = act(written, '2026-03-09', posting(letterOf(written, 'answer'), sunday))
    expect(posted.complaint.answeredOn).toBe('2026-03-09')
    const handed = act(written, '2026-03-09', posting(letterOf(written, 'answer'), sunday, 'handed'))
    expect(handed.complaint.answeredOn).toBe(sunday)
  })

  test('is refused for a day to come, before it was written, and a second time', () => {
    const letter = letterOf(written, 'answer')
    expect(refused(written, '2026-03-05', posting(letter, '2026-03-06'))).toEqual({ kind: 'date-in-future' })
    expect(refused(written, '2026-03-05', posting(letter, '2026-03-03'))).toEqual({
      kind: 'posted-before-written',
      written: '2026-03-04',
    })
    const posted = act(written, '2026-03-05', posting(letter, '2026-03-05'))
    expect(refused(posted, '2026-03-06', posting(letter, '2026-03-06'))).toEqual({
      kind: 'already-posted',
      on: '2026-03-05',
    })
  })

  test('written anew takes the place of the one that waited, which can no longer be posted', () => {
    const anew = answered(written, '2026-03-05', 'Beste Piet, toch anders.')
    expect(letters(anew).filter(({ letter }) => letter === 'answer')).toHaveLength(1)
    expect(refused(anew, '2026-03-05', posting(letterOf(written, 'answer'), '2026-03-05')).kind).toBe(
      'letter-taken-back',
    )
  })

  test('does not outlive the judgement it tells: another judgement takes it back', () => {
    const other = judged(written, '2026-03-05')
    expect(letterOf(other, 'answer')).toBe('')
    expect(other.complaint.answerLetter).toBeUndefined()
  })

  test('is read out only to who has no postal address', () => {
    const letter = letterOf(written, 'answer')
    expect(refused(written, '2026-03-05', posting(letter, '2026-03-05', 'read-out')).kind).toBe('has-to-be-written')
    const homeless = { ...written, homeless: [PIET] }
    expect(act(homeless, '2026-03-05', posting(letter, '2026-03-05', 'read-out')).complaint.answeredOn).toBe(
      '2026-03-05',
    )
  })

  test('is not ticked off as a task', () => {
    expect(refused(written, '2026-03-05', { type: 'keep-promise', promise: letterOf(written, 'answer') }).kind).toBe(
      'letter-not-posted',
    )
  })
})

describe('an extension on paper', () => {
  const start = byLetter()
  const due = promiseOf(start, 'answer').due
  const extend = {
    type: 'extend',
    promise: promiseOf(start, 'answer').id,
    until: addDays(due, 7),
    reason: 'Ziekte.',
  } as const
  const decided = act(start, '2026-03-05', { ...extend, consent: null })

  test('holds from the day its letter was posted, not before', () => {
    expect(promiseOf(decided, 'answer').due).toBe(due)
    const posted = act(decided, '2026-03-06', posting(letterOf(decided, 'extension'), '2026-03-06'))
    expect(promiseOf(posted, 'answer').due).toBe(addDays(due, 7))
  })

  test('is too late when its letter went after the promised day', () => {
    const refusal = refused(decided, addDays(due, 4), posting(letterOf(decided, 'extension'), addDays(due, 4)))
    expect(refusal).toEqual({ kind: 'extension-too-late', due })
  })

  test('posted in time and told late, the date moved all the same', () => {
    const later = addDays(due, 2)
    const broken = act(decided, later, { type: 'take-due-steps' }, SYSTEM)
    const told = act(broken, later, posting(letterOf(broken, 'extension'), due))
    expect(promiseOf(told, 'answer')).toMatchObject({ state: 'open', due: addDays(due, 7) })
  })
})

describe('an acknowledgement in writing (Awb 9:6)', () => {
  const procedure = sampleProcedure()
  procedure.followUp.acknowledgement.inWriting = true
  const phoned = {
    ...aCase(FILED, { procedure, filing: { channel: 'phone', hasEmail: false, reachBy: 'phone' } }),
    unreachable: [PIET],
  }

  test('is not kept by a call, and is by a letter on the day it was posted', () => {
    const call = { type: 'acknowledge', how: 'call', text: null, on: null } as const
    expect(refused(phoned, FILED, call).kind).toBe('acknowledgement-in-writing')
    const posted = act(phoned, '2026-02-25', posting(letterOf(phoned, 'acknowledgement'), '2026-02-24'))
    expect(promiseOf(posted, 'acknowledgement')).toMatchObject({ state: 'kept', doneOn: '2026-02-24' })
  })

  test('where it need not be written, a call is enough', () => {
    const call = { type: 'acknowledge', how: 'call', text: null, on: null } as const
    const world = {
      ...aCase(FILED, { filing: { channel: 'phone', hasEmail: false, reachBy: 'phone' } }),
      unreachable: [PIET],
    }
    expect(promiseOf(act(world, FILED, call), 'acknowledgement').state).toBe('kept')
  })
})

describe('whoever wants post', () => {
  const both = aCase(FILED, { filing: { reachBy: 'post', hasEmail: true, hasPostal: true } })

  test('and said where gets letters, and no mail, also when they left an e-mail address', () => {
    expect(messagesFor(both.timeline, both).filter(({ to }) => 'party' in to)).toEqual([])
    expect(letterOf(both, 'acknowledgement')).not.toBe('')
    const party = both.complaint.parties[0]?.id ?? ''
    const replied = act(both, FILED, { type: 'reply', party, text: 'Wij zoeken het uit.' })
    expect(letterOf(replied, 'reply')).not.toBe('')
    expect(messagesFor(replied.timeline, replied).filter(({ kind }) => kind === 'reply')).toEqual([])
  })

  test('and did not say where is mailed as long as that can be', () => {
    const nowhere = aCase(FILED, { filing: { reachBy: 'post', hasEmail: true } })
    expect(messagesFor(nowhere.timeline, nowhere).some(({ kind }) => kind === 'acknowledgement')).toBe(true)
  })

  test('can be given a postal address later on, and gets paper from then on', () => {
    const world = aCase(FILED)
    const party = world.complaint.parties[0]?.id ?? ''
    const moved = act(world, FILED, {
      type: 'change-postal-address',
      party,
      address: 'Laan 1\n1234 AB Ede',
      post: true,
    })
    expect(letterOf(act(moved, FILED, { type: 'reply', party, text: 'Dag.' }), 'reply')).not.toBe('')
    const back = act(moved, FILED, { type: 'change-postal-address', party, address: 'Laan 1', post: false })
    expect(letters(act(back, FILED, { type: 'reply', party, text: 'Dag.' }))).toEqual([])
  })
})

test('a way that is not offered is refused, and one that is offered is not', () => {
  const world = answered(byLetter(), '2026-03-04')
  for (const promise of letters(world)) {
    for (const how of ['post', 'handed', 'read-out'] as const) {
      const did = attempt(world, '2026-03-04', posting(promise.id, '2026-03-04', how), member(OMAR))
      const offered = waysToBring(promise, { hasPostalAddress: true }).includes(how)
      expect([promise.letter, how, 'kind' in did && did.kind === 'has-to-be-written']).toEqual([
        promise.letter,
        how,
        !offered,
      ])
    }
  }
})

test('a letter can be posted after its case was closed only when it was not taken back with it', () => {
  const world = answered(byLetter(), '2026-03-04')
  expect(refused(world, '2026-03-04', { type: 'close', outcome: 'lapsed' }).kind).toBe('letter-not-posted')
  const party = world.complaint.parties[0]?.id ?? ''
  const withdrawn = { type: 'withdraw', party, on: '2026-03-04', way: 'letter', reason: null } as const
  const closed = act(world, '2026-03-04', withdrawn)
  const after = attempt(closed, '2026-03-05', posting(letterOf(world, 'answer'), '2026-03-04'), member(OMAR))
  expect(after).toEqual({ kind: 'letter-taken-back' })
})
