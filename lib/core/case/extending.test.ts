import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Extension } from '@/lib/core/procedure/follow-up'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { allowedCommands } from './allowed-commands'
import { messagesFor } from './messages-for'
import { roomToExtend } from './room-to-extend'
import { aCase, act, attempt, HANNA, member, promiseOf, refused, uuid, type World } from './testing/a-case'
import type { WrittenConsent } from './written-consent'

const FILED: CivilDate = '2026-02-20'
/** Six weeks: Good Friday, so the Tuesday after Easter. */
const DUE: CivilDate = '2026-04-07'
/** Four weeks more, counted from the bare end. */
const LATEST: CivilDate = '2026-05-01'

function worldWith(different: Partial<Extension> = {}): World {
  const procedure = sampleProcedure()
  if (procedure.followUp.extension) procedure.followUp.extension = { ...procedure.followUp.extension, ...different }
  return aCase(FILED, { procedure })
}

function extend(
  world: World,
  until: CivilDate,
  more: { reason?: string | null; consent?: WrittenConsent | null } = {},
) {
  const { reason = 'Wij spreken nog een getuige.', consent = null } = more
  return { type: 'extend' as const, promise: promiseOf(world, 'answer').id, until, reason, consent }
}

function agreeing(world: World, until: CivilDate, more: Partial<WrittenConsent> = {}): WrittenConsent {
  const party = world.complaint.parties[0]?.id ?? ''
  return { party, until, on: '2026-03-30', way: 'email', text: 'Prima, neem de tijd.', ...more }
}

describe('extending', () => {
  test('is counted from the unmoved end and moved once', () => {
    const world = worldWith()
    const after = act(world, '2026-04-01', extend(world, LATEST))
    expect(promiseOf(after, 'answer')).toMatchObject({ due: LATEST, firstDue: DUE, extensions: 1 })
  })
  test('is possible on the last day, and refused a day later', () => {
    const world = worldWith()
    expect(promiseOf(act(world, DUE, extend(world, LATEST)), 'answer').due).toBe(LATEST)
    expect(refused(world, addDays(DUE, 1), extend(world, LATEST))).toEqual({ kind: 'extension-too-late', due: DUE })
  })
  test('goes to a later day only', () => {
    const world = worldWith()
    expect(refused(world, '2026-04-01', extend(world, DUE)).kind).toBe('extension-not-later')
  })
  test('asks a reason where the procedure does, and exists only where it does', () => {
    const world = worldWith({ reasonRequired: true })
    expect(refused(world, '2026-04-01', extend(world, LATEST, { reason: null })).kind).toBe('extension-needs-reason')
    const none = { ...world.procedure, followUp: { ...world.procedure.followUp, extension: null } }
    expect(refused({ ...world, procedure: none }, '2026-04-01', extend(world, LATEST)).kind).toBe(
      'no-extension-in-procedure',
    )
  })
})

describe('beyond what the organisation may alone', () => {
  test('the first time it is told how far it may go without consent', () => {
    const world = worldWith()
    expect(refused(world, '2026-04-01', extend(world, '2026-06-01'))).toEqual({
      kind: 'extension-needs-consent',
      latest: LATEST,
      extensions: 0,
    })
  })
  test('a second time it is told that it was put off already', () => {
    const world = worldWith()
    const once = act(world, '2026-04-01', extend(world, '2026-04-20'))
    expect(refused(once, '2026-04-14', extend(once, '2026-04-24'))).toEqual({
      kind: 'extension-needs-consent',
      latest: null,
      extensions: 1,
    })
  })
  test('a procedure that knows no consent is held to its word, whatever was written', () => {
    const world = worldWith({ furtherNeedsConsent: false })
    const consent = agreeing(world, '2026-11-01')
    expect(refused(world, '2026-04-01', extend(world, '2026-11-01', { consent }))).toEqual({
      kind: 'extension-too-long',
      latest: LATEST,
    })
    const once = act(world, '2026-04-01', extend(world, LATEST))
    expect(refused(once, '2026-04-24', extend(once, '2026-05-06', { consent }))).toEqual({
      kind: 'extension-no-more',
      extensions: 1,
    })
  })
})

describe('consent in writing', () => {
  test('is never told to reach further than it did, also where it was not needed', () => {
    const world = worldWith()
    const consent = agreeing(world, '2026-04-20')
    expect(refused(world, '2026-04-01', extend(world, LATEST, { consent }))).toEqual({
      kind: 'consent-not-that-far',
      until: '2026-04-20',
    })
    expect(promiseOf(act(world, '2026-04-01', extend(world, '2026-04-20', { consent })), 'answer').due).toBe(
      '2026-04-20',
    )
  })

  test('carries the date, and is kept: who, which day, which writing, which words', () => {
    const world = worldWith()
    const consent = agreeing(world, '2026-06-01')
    const after = act(world, '2026-04-01', extend(world, '2026-06-01', { consent }))
    expect(promiseOf(after, 'answer').due).toBe('2026-06-01')
    const told = after.timeline.at(-1)?.event
    if (told?.type !== 'promise-extended' || !told.agreed) throw new Error('the consent was not kept')
    const { text, ...kept } = consent
    expect(told).toMatchObject({ consent: true, agreed: kept })
    expect(after.texts.get(told.agreed.text.id)).toBe(text)
    expect(JSON.stringify(told)).not.toContain(text)
  })
  test('once given for a day, allows every earlier one, and none later', () => {
    const world = worldWith()
    const consent = agreeing(world, '2026-06-01')
    const once = act(world, '2026-04-01', extend(world, '2026-05-11', { consent }))
    const twice = act(once, '2026-05-08', extend(once, '2026-06-01'))
    expect(promiseOf(twice, 'answer')).toMatchObject({ due: '2026-06-01', extensions: 2 })
    expect(refused(once, '2026-05-08', extend(once, '2026-06-02'))).toEqual({
      kind: 'consent-not-that-far',
      until: '2026-06-01',
    })
  })
  test('goes no further than its own day', () => {
    const world = worldWith()
    const command = extend(world, '2026-06-02', { consent: agreeing(world, '2026-06-01') })
    expect(refused(world, '2026-04-01', command).kind).toBe('consent-not-that-far')
  })
  test('is given by whoever complains or speaks for them, and by nobody else', () => {
    const about = { person: uuid(850), name: 'Sanne', member: null }
    const world = aCase(FILED, { filing: { about } })
    const subject = world.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
    for (const party of [subject, uuid(3)]) {
      const command = extend(world, '2026-06-01', { consent: agreeing(world, '2026-06-01', { party }) })
      expect(refused(world, '2026-04-01', command).kind).toBe('consent-not-theirs')
    }
  })
  test('is not given by who still has to show that they may speak for someone', () => {
    const people = [{ role: 'representative' as const, person: uuid(801), capacity: null, consent: 'asked' as const }]
    const world = aCase(FILED, { filing: { people } })
    const command = extend(world, '2026-06-01', { consent: agreeing(world, '2026-06-01') })
    expect(refused(world, '2026-04-01', command).kind).toBe('consent-missing')
  })
  test('is not of tomorrow, nor of before the complaint', () => {
    const world = worldWith()
    const given = (on: CivilDate) => extend(world, '2026-06-01', { consent: agreeing(world, '2026-06-01', { on }) })
    expect(refused(world, '2026-04-01', given('2026-04-02')).kind).toBe('date-in-future')
    expect(refused(world, '2026-04-01', given('2026-02-19')).kind).toBe('consent-day-not-possible')
  })
  test('taken back, carries nothing more; the date that was promised on it stands', () => {
    const world = worldWith()
    const once = act(world, '2026-04-01', extend(world, '2026-05-11', { consent: agreeing(world, '2026-06-01') }))
    const promise = promiseOf(once, 'answer').id
    const back = { type: 'withdraw-agreement', promise, on: '2026-05-01', way: 'email', text: 'Nu toch niet.' } as const
    const after = act(once, '2026-05-04', back)
    expect(promiseOf(after, 'answer').due).toBe('2026-05-11')
    expect(refused(after, '2026-05-08', extend(after, '2026-05-20')).kind).toBe('extension-needs-consent')
    expect(refused(after, '2026-05-08', back).kind).toBe('nothing-agreed')
    expect(refused(once, '2026-05-04', { ...back, on: '2026-03-29' }).kind).toBe('consent-day-not-possible')
  })
})

describe('a cap on all of it together', () => {
  const total = { amount: 12, unit: 'weeks' } as const
  test('is passed by nobody, whoever agrees', () => {
    const world = worldWith({ total })
    const consent = agreeing(world, '2026-12-01')
    expect(act(world, '2026-04-01', extend(world, '2026-05-18', { consent })).complaint.promises).toBeDefined()
    expect(refused(world, '2026-04-01', extend(world, '2026-05-19', { consent }))).toEqual({
      kind: 'extension-beyond-total',
      latest: '2026-05-18',
    })
  })
  test('counts from the start of the term, also after the date was put off', () => {
    const world = worldWith({ total, maxTimes: 3 })
    const once = act(world, '2026-04-01', extend(world, '2026-04-20'))
    expect(roomToExtend(once.complaint, promiseOf(once, 'answer'), once.procedure)).toMatchObject({
      own: { due: '2026-05-18' },
      cap: { due: '2026-05-18' },
    })
  })
  test('within which a date may be free', () => {
    const world = worldWith({ total, period: null })
    expect(promiseOf(act(world, '2026-04-01', extend(world, '2026-05-18')), 'answer').due).toBe('2026-05-18')
    expect(refused(world, '2026-04-01', extend(world, '2026-05-19')).kind).toBe('extension-beyond-total')
  })
})

test('without a maximum a new date is chosen freely, as often as it takes', () => {
  const world = worldWith({ period: null, maxTimes: null, total: null })
  const once = act(world, '2026-04-01', extend(world, '2026-09-01'))
  const twice = act(once, '2026-08-31', extend(once, '2026-10-01'))
  expect(promiseOf(twice, 'answer')).toMatchObject({ due: '2026-10-01', extensions: 2 })
})

test('the button is live as long as something is possible', () => {
  const may = (world: World, on: CivilDate) =>
    allowedCommands(world.complaint, { ...world, actor: member(HANNA), today: on }).find(
      ({ command }) => command === 'extend',
    )?.refusal
  const world = worldWith()
  const once = act(world, '2026-04-01', extend(world, LATEST))
  expect(may(once, '2026-04-24')).toBeNull()
  const strict = worldWith({ furtherNeedsConsent: false })
  const used = act(strict, '2026-04-01', extend(strict, LATEST))
  expect(may(used, '2026-04-24')).toEqual({ kind: 'extension-no-more', extensions: 1 })
})

test('who complains gets the new date', () => {
  const world = worldWith()
  const after = act(world, '2026-04-01', extend(world, LATEST))
  const mails = messagesFor(after.timeline.slice(-1), after)
  expect(mails.map(({ kind }) => kind)).toEqual(['extension'])
})

describe('whatever a procedure says of extending', () => {
  const period = fc.record({ amount: fc.integer({ min: 1, max: 8 }), unit: fc.constant('weeks' as const) })
  const anyExtension = fc.record({
    period: fc.option(period),
    maxTimes: fc.option(fc.integer({ min: 1, max: 3 })),
    total: fc.option(fc.record({ amount: fc.integer({ min: 6, max: 20 }), unit: fc.constant('weeks' as const) })),
    furtherNeedsConsent: fc.boolean(),
  })
  const anySteps = fc.array(fc.record({ days: fc.integer({ min: 1, max: 60 }), agrees: fc.boolean() }), {
    maxLength: 4,
  })

  test('what its room says is what happens, and nothing passes its cap or its count', () => {
    fc.assert(
      fc.property(anyExtension, anySteps, (different, steps) => {
        let world = worldWith(different)
        let alone = 0
        for (const { days, agrees } of steps) {
          const before = promiseOf(world, 'answer')
          const until = addDays(before.due, days)
          const room = roomToExtend(world.complaint, before, world.procedure)
          if (!room) throw new Error('there is an extension')
          const consent = agrees ? agreeing(world, until, { on: FILED }) : null
          const after = attempt(world, before.due, extend(world, until, { consent }), member(HANNA))
          const isOwn = room.own === 'open' || (room.own !== null && until <= room.own.due)
          const isCapped = room.cap !== null && until > room.cap.due
          const agreed = consent?.until ?? room.agreedUntil
          const may = !isCapped && (isOwn || (room.byConsent && agreed !== null && until <= agreed))
          expect(!('kind' in after)).toBe(may)
          if ('kind' in after) continue
          world = after
          alone += isOwn ? 1 : 0
          expect(promiseOf(world, 'answer').due).toBe(until)
        }
        const { due, extensions } = promiseOf(world, 'answer')
        if (different.total)
          expect(due <= addDays(FILED, different.total.amount * 7 + 7) || extensions === 0).toBe(true)
        if (different.maxTimes) expect(alone).toBeLessThanOrEqual(different.maxTimes)
      }),
      { numRuns: 100 },
    )
  })
})
