// Standing still within limits: for the reasons that the procedure gives, no longer than it says, told to whoever complains.
import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { explainTerm } from '@/lib/core/calendar/explain-term'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { allowedCommands } from './allowed-commands'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, member, promiseOf, refused, SYSTEM, uuid, type World } from './testing/a-case'
import { nextStepAt } from './timed-steps'

const FILED: CivilDate = '2026-03-02'

/** Four weeks at a time, six altogether; we wait for their answer, or for mediation. The answer is due on Monday 13 April. */
function procedureWithLimits() {
  const procedure = sampleProcedure()
  procedure.processing.suspension = {
    reasons: [
      { id: 'their-answer', label: { nl: 'wij wachten op u', en: 'we wait for you' }, waits: 'their-answer' },
      { id: 'mediation', label: { nl: 'er loopt een bemiddeling', en: 'mediation is under way' }, waits: 'mediation' },
    ],
    longest: { amount: 4, unit: 'weeks' },
    inAll: { amount: 6, unit: 'weeks' },
    source: { article: 'Klachtenregeling artikel 8', stateDate: null, confidence: 'secondary' },
  }
  return procedure
}

const filed = () => aCase(FILED, { procedure: procedureWithLimits() })
const stopped = (world: World, on: CivilDate, until: CivilDate | null = null, reason = 'mediation') =>
  act(world, on, { type: 'suspend', reason, until })
const looked = (world: World, on: CivilDate) => act(world, on, { type: 'take-due-steps' }, SYSTEM)
const answer = (world: World) => promiseOf(world, 'answer')
const told = (world: World, since: World) =>
  messagesFor(world.timeline.slice(since.timeline.length), world).filter(({ kind }) => kind === 'standstill')

describe('a clock that stands still', () => {
  test('runs again by itself on the day of its limit, however late somebody looks, and the days are added to the date', () => {
    // 10 March + 4 weeks = 7 April. The answer of 13 April + 28 days = 11 May, a Monday.
    const still = stopped(filed(), '2026-03-10')
    expect(still.complaint).toMatchObject({ suspendedOn: '2026-03-10', suspendedUntil: '2026-04-07' })
    expect(looked(still, '2026-04-06').complaint.suspendedOn).toBe('2026-03-10')
    const runs = looked(still, '2026-04-20')
    expect(runs.complaint.suspendedOn).toBeNull()
    expect(runs.complaint.stoodStill).toEqual([{ from: '2026-03-10', to: '2026-04-07' }])
    expect(answer(runs)).toMatchObject({ due: '2026-05-11', state: 'open' })
    expect(explainTerm(answer(runs).sum, 'nl', { inYear: 2026 })).toContain('28 dagen')
    const resumed = runs.timeline.find(({ event }) => event.type === 'clock-resumed')?.event
    expect(resumed).toMatchObject({ on: '2026-04-07', days: 28, because: 'limit' })
  })

  test('is looked at on the morning of that day', () => {
    const still = stopped(filed(), '2026-03-10')
    const procedure = {
      ...still.procedure,
      followUp: { ...still.procedure.followUp, silence: { amount: 2, unit: 'years' as const } },
    }
    const at = nextStepAt(procedure, { ...still.complaint, promises: [answer(still)] })
    expect(at?.toISOString()).toBe('2026-04-07T05:00:00.000Z')
  })

  test('runs sooner where somebody says so, and on a day that somebody chose', () => {
    // Stopped for ten days: 13 April + 10 = 23 April.
    const chosen = looked(stopped(filed(), '2026-03-10', '2026-03-20'), '2026-03-20')
    expect(answer(chosen).due).toBe('2026-04-23')
    const byHand = act(stopped(filed(), '2026-03-10'), '2026-03-20', { type: 'resume' })
    expect(answer(byHand).due).toBe('2026-04-23')
  })

  test('that stood still before has as much less left: six weeks altogether', () => {
    // 28 days until 7 April; of 42 days 14 are left: from 20 April until 4 May, and 13 April + 42 days = 25 May, Whit Monday.
    const once = looked(stopped(filed(), '2026-03-10'), '2026-04-07')
    const twice = stopped(once, '2026-04-20')
    expect(twice.complaint.suspendedUntil).toBe('2026-05-04')
    const runs = looked(twice, '2026-05-04')
    expect(answer(runs)).toMatchObject({ rawEnd: '2026-05-25', due: '2026-05-26' })
    const again = refused(runs, '2026-05-06', { type: 'suspend', reason: 'mediation' })
    expect(again).toEqual({ kind: 'suspension-used-up', days: 42, article: 'Klachtenregeling artikel 8' })
    expect(sayRefusal(again, 'nl')).toBe(
      'De termijn stond al 42 dagen stil. Langer mag niet volgens de regeling (Klachtenregeling artikel 8).',
    )
    const allowed = allowedCommands(runs.complaint, { ...runs, actor: member(HANNA), today: '2026-05-06' })
    expect(allowed.find(({ command }) => command === 'suspend')?.refusal?.kind).toBe('suspension-used-up')
  })

  test('is told to whoever complains when it stops and when it runs again, by mail', () => {
    const world = filed()
    const still = stopped(world, '2026-03-10')
    expect(told(still, world)).toHaveLength(1)
    expect(told(looked(still, '2026-04-07'), still)).toHaveLength(1)
  })

  test('is told by somebody where no mail reaches', () => {
    const filing = { channel: 'phone' as const, reachBy: 'phone' as const, hasEmail: false }
    const world = { ...aCase(FILED, { procedure: procedureWithLimits(), filing }), unreachable: [uuid(800)] }
    const still = stopped(world, '2026-03-10')
    const task = still.complaint.promises.findLast(({ to }) => to !== undefined)
    expect(still.texts.get(task?.text?.id ?? '')?.replaceAll('\u00a0', ' ')).toBe(
      'De termijn voor ons antwoord staat stil: er loopt een bemiddeling. Uiterlijk dinsdag 7 april loopt de termijn weer. Dan hoort u welke datum er bij ons antwoord hoort.',
    )
    const runs = looked(still, '2026-04-07')
    const again = runs.complaint.promises.findLast(({ to }) => to !== undefined)
    expect(runs.texts.get(again?.text?.id ?? '')?.replaceAll('\u00a0', ' ')).toContain('uiterlijk maandag 11 mei')
  })

  test('runs again when what we asked came, and not for other words where we wait for something else', () => {
    const world = filed()
    const party = world.complaint.parties[0]?.id ?? ''
    const asked = act(world, '2026-03-09', { type: 'ask', party, text: 'Wanneer was dat?', replyBy: null })
    const still = stopped(asked, '2026-03-10', null, 'their-answer')
    const came = act(still, '2026-03-16', { type: 'add-information', party, text: 'Op maandag.' })
    expect(came.complaint.suspendedOn).toBeNull()
    // Six days: 13 April + 6 = 19 April, a Sunday, so Monday 20 April.
    expect(answer(came)).toMatchObject({ rawEnd: '2026-04-19', due: '2026-04-20' })
    const word = { type: 'add-information' as const, party, text: 'Ook dit.' }
    const other = act(stopped(world, '2026-03-10'), '2026-03-16', word)
    expect(other.complaint.suspendedOn).toBe('2026-03-10')
  })

  test('that is over when the answer goes ran until its limit, not until the answer', () => {
    const closed = act(stopped(filed(), '2026-03-10'), '2026-04-20', { type: 'close', outcome: 'lapsed' })
    const resumed = closed.timeline.find(({ event }) => event.type === 'clock-resumed')?.event
    expect(resumed).toMatchObject({ on: '2026-04-07', days: 28 })
    expect(told(closed, filed())).toHaveLength(1)
  })
})

describe('stopping the clock is refused', () => {
  const article = 'Klachtenregeling artikel 8'

  test('beyond its limit', () => {
    const refusal = refused(filed(), '2026-03-10', { type: 'suspend', reason: 'mediation', until: '2026-04-08' })
    expect(refusal).toEqual({ kind: 'suspension-too-long', latest: '2026-04-07', article })
    expect(sayRefusal(refusal, 'nl')).toContain(article)
    expect(stopped(filed(), '2026-03-10', '2026-04-07').complaint.suspendedUntil).toBe('2026-04-07')
  })

  test('for a reason that is not listed', () => {
    const refusal = refused(filed(), '2026-03-10', { type: 'suspend', reason: 'holidays' })
    expect(refusal).toEqual({ kind: 'suspension-reason-not-listed', article })
  })

  test('while nothing was asked of whoever we would wait for', () => {
    const refusal = refused(filed(), '2026-03-10', { type: 'suspend', reason: 'their-answer' })
    expect(refusal).toEqual({ kind: 'suspension-nothing-asked', article })
  })

  test('until a day that has passed', () => {
    const command = { type: 'suspend' as const, reason: 'mediation', until: '2026-03-10' as const }
    expect(refused(filed(), '2026-03-10', command).kind).toBe('date-in-past')
  })

  test('where the procedure knows none, with the article of the law that forbids it', () => {
    const procedure = sampleProcedure()
    procedure.processing.suspension = null
    const refusal = refused(aCase(FILED, { procedure }), '2026-03-10', { type: 'suspend', reason: 'mediation' })
    expect(refusal).toEqual({ kind: 'no-suspension-in-procedure', article: 'Wkkgz artikel 17' })
    expect(sayRefusal(refusal, 'nl')).toContain('Wkkgz artikel 17')
  })
})

test('a clock without limits waits for somebody, as it did', () => {
  const procedure = procedureWithLimits()
  if (procedure.processing.suspension) {
    procedure.processing.suspension = { ...procedure.processing.suspension, longest: null, inAll: null }
  }
  const still = stopped(aCase(FILED, { procedure }), '2026-03-10')
  expect(still.complaint.suspendedUntil).toBeUndefined()
  expect(looked(still, '2026-09-01').complaint.suspendedOn).toBe('2026-03-10')
})
