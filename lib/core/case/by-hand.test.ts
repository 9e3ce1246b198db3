import { describe, expect, test } from 'vitest'
import { sayPromise } from '@/lib/words/case/say-promise'
import { statusRecord } from '@/lib/words/status/status-record'
import { replay } from './apply'
import { speakersOf } from './speaks'
import { aCase, act, member, OMAR, promiseOf, refused, uuid, type World } from './testing/a-case'

const PIET = uuid(800)
const FILED = '2026-02-20'

/** Somebody called and left a name; no address, no number. */
function called(filing: Parameters<typeof aCase>[1] = {}): World {
  const entered = { channel: 'phone', hasEmail: false, reachBy: 'phone', ...filing.filing } as const
  return { ...aCase(FILED, { ...filing, filing: entered }), unreachable: [PIET] }
}

const speaker = (world: World) => speakersOf(world.complaint)[0]?.id ?? ''
const delivery = (world: World) => world.complaint.promises.find(({ to }) => to !== undefined)
const start = called()
const reply = (world: World) => ({ type: 'reply' as const, party: speaker(world), text: 'Wij bellen u.' })
const asking = (world: World) =>
  ({ type: 'ask', party: speaker(world), text: 'Welke dag was het?', replyBy: '2026-03-10' }) as const

describe('a message for someone without an email address', () => {
  test.each([
    ['a reply', reply],
    ['a question', asking],
  ])('%s becomes a task to call or write within two working days, and is no contact yet', (_what, command) => {
    const world = act(start, '2026-02-23', command(start))
    const task = delivery(world)
    expect(task).toMatchObject({ kind: 'task', task: null, to: speaker(world), due: '2026-02-25', state: 'open' })
    expect(world.texts.get(task?.text?.id ?? '')).toBe(command(start).text)
    expect(promiseOf(world, 'first-contact')).toMatchObject({ state: 'open', doneOn: null })
    expect(world.complaint.lastHeardOn).toBeNull()
    expect(sayPromise({ kind: 'task', task: null }, world.procedure, 'nl')).toContain('Bel of schrijf')
  })

  test('is contact once it was brought: the task is done, and the complainant heard from us that day', () => {
    const written = act(start, '2026-02-23', reply(start))
    const brought = act(written, '2026-02-24', { type: 'keep-promise', promise: delivery(written)?.id ?? '' })
    expect(promiseOf(brought, 'first-contact')).toMatchObject({ state: 'kept', doneOn: '2026-02-24' })
    expect(brought.complaint.lastHeardOn).toBe('2026-02-24')
  })

  test('is brought by a call that is written down, without a second tick', () => {
    const written = act(start, '2026-02-23', reply(start))
    const call = { type: 'record-call', party: speaker(written), text: 'Verteld.', confirmsAddress: false } as const
    expect(delivery(act(written, '2026-02-24', call))).toMatchObject({ state: 'kept', doneOn: '2026-02-24' })
  })

  test('may turn out not to be needed, and a promise to the complainant may still not', () => {
    const written = act(start, '2026-02-23', reply(start))
    const dropped = act(written, '2026-02-23', {
      type: 'drop-promise',
      promise: delivery(written)?.id ?? '',
      reason: 'Al verteld.',
    })
    expect(delivery(dropped)?.state).toBe('lapsed')
    const first = promiseOf(written, 'first-contact').id
    expect(refused(written, '2026-02-23', { type: 'drop-promise', promise: first, reason: 'Al verteld.' }).kind).toBe(
      'not-to-be-dropped',
    )
  })

  test('is not said on their page to have been written to them before it was brought', () => {
    const lines = (world: World) =>
      statusRecord({
        ...world,
        party: speaker(world),
        lang: 'nl',
        today: '2026-02-24',
        people: [],
        aside: [],
        members: {},
        texts: null,
        reachable: false,
        changes: [],
      }).length
    const before = called()
    expect(lines(act(before, '2026-02-23', reply(before)))).toBe(lines(before))
  })

  test('the answer is posted by someone too: it has its own task', () => {
    const judged = start.complaint.points.reduce<World>(
      (world, { id }) =>
        act(world, '2026-02-23', {
          type: 'judge-point',
          point: id,
          judgement: 'upheld',
          reasons: 'Het was zo.',
          cause: null,
          remedies: [],
          measures: [],
        }),
      start,
    )
    const holds = judged.procedure.processing.letterItems.map(({ id }) => id)
    const answered = act(judged, '2026-02-24', { type: 'answer', text: 'Beste Piet,', holds }, member(OMAR))
    expect(delivery(answered)).toMatchObject({ to: speaker(answered), due: '2026-02-26', state: 'open' })
  })
})

test('whoever can be mailed gets no such task, and was in touch when the message was written', () => {
  const world = aCase(FILED)
  const after = act(world, '2026-02-23', reply(world))
  expect(delivery(after)).toBeUndefined()
  expect(promiseOf(after, 'first-contact').state).toBe('kept')
  expect(after.complaint.lastHeardOn).toBe('2026-02-23')
})

test('nobody is told to call somebody who stayed anonymous: they ask for it themselves', () => {
  const world = called({ filing: { channel: 'form', reachBy: 'nothing' } })
  expect(delivery(act(world, '2026-02-23', reply(world)))).toBeUndefined()
})

test('a case with such a task is what its timeline makes of it', () => {
  const world = act(start, '2026-02-23', reply(start))
  expect(replay(uuid(1), world.timeline)).toEqual(world.complaint)
})
