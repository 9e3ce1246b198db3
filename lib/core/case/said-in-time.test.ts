// Time moved day by day over random lives: nobody misses a date without having been warned, the complainant hears what was
// missed, and whoever we wait for is never told that there is nothing to do.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { subtractPeriod } from '@/lib/core/calendar/add-period'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn, compareDates } from '@/lib/core/calendar/civil-date'
import { nextWorkingDay } from '@/lib/core/calendar/working-calendar'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import type { Command } from './commands'
import type { Recorded } from './events'
import { messagesFor } from './messages-for'
import { roomToExtend } from './room-to-extend'
import { aCase, act, attempt, HANNA, MARIEKE, promiseOf, refused, SYSTEM, uuid, type World } from './testing/a-case'

const dayOf = ({ at }: Recorded) => civilDateIn(AMSTERDAM, new Date(at))
const dueOn = (world: World, day: CivilDate) => act(world, day, { type: 'take-due-steps' }, SYSTEM)
const noted = (world: World, type: string) => world.timeline.filter(({ event }) => event.type === type)
const mails = (world: World) =>
  messagesFor(world.timeline, world).map(({ kind, to }) => ({ kind, to: 'member' in to ? to.member : 'them' }))

/** The clock looks every day, from one day until another. */
function daily(world: World, from: CivilDate, until: CivilDate): World {
  let [at, day] = [world, from]
  for (; compareDates(day, until) <= 0; day = addDays(day, 1)) at = dueOn(at, day)
  return at
}

const FILED: CivilDate = '2026-02-20'
const SAID_BY_ITSELF: readonly string[] = ['lateness-told', 'question-reminded']
const ENDED: readonly string[] = ['promise-kept', 'promise-lapsed', 'promise-broken', 'letter-posted']
const COMMANDS = [
  'ask',
  'call',
  'inform',
  'answer',
  'own',
  'beside',
  'extend',
  'suspend',
  'resume',
  'note',
  'close',
] as const
type Deed = (typeof COMMANDS)[number]

function commandOf(deed: Deed, { complaint, procedure }: World, today: CivilDate): Command | null {
  const party = complaint.parties[0]?.id ?? ''
  const answer = complaint.promises.findLast(({ kind }) => kind === 'answer')
  const longest = answer && roomToExtend(complaint, answer, procedure)?.own
  const of: Record<Deed, Command | null> = {
    ask: { type: 'ask', party, text: 'Wanneer?', replyBy: addDays(today, 9) },
    call: { type: 'record-call', party, text: 'Gebeld.', confirmsAddress: false },
    inform: { type: 'add-information', party, text: 'Op maandag.' },
    answer: null,
    own: { type: 'promise', text: 'Wij bellen u.', due: addDays(today, 6) },
    beside: answer ? { type: 'promise', text: 'Ons antwoord.', due: addDays(today, 12), beside: answer.id } : null,
    extend:
      answer && longest && longest !== 'open'
        ? { type: 'extend', promise: answer.id, until: longest.due, reason: 'Meer tijd.', consent: null }
        : null,
    suspend: { type: 'suspend', reason: procedure.processing.suspension?.reasons[0]?.id ?? '' },
    resume: { type: 'resume' },
    note: { type: 'note', text: 'Gezien.' },
    close: { type: 'close', outcome: 'lapsed' },
  }
  return of[deed]
}

function liveOf(deeds: readonly { on: number; deed: Deed }[], reachable: boolean): World {
  const hasEmail = reachable
  const filing = reachable ? {} : { channel: 'phone' as const, reachBy: 'phone' as const, hasEmail }
  let world: World = aCase(FILED, { filing })
  if (!reachable) world = { ...world, unreachable: [uuid(800)] }
  for (let n = 0; n < 110; n += 1) {
    const today = addDays(FILED, n)
    world = dueOn(world, today)
    for (const { deed } of deeds.filter(({ on }) => on === n)) {
      const command = commandOf(deed, world, today)
      const after = command && attempt(world, today, command, { ...SYSTEM })
      if (after && !('kind' in after)) world = after
    }
  }
  return world
}

const LIVES = fc.record({
  deeds: fc.array(fc.record({ on: fc.integer({ min: 0, max: 100 }), deed: fc.constantFrom(...COMMANDS) }), {
    maxLength: 9,
  }),
  reachable: fc.boolean(),
})

describe('over random lives, day by day', () => {
  const lives = fc.sample(LIVES, { numRuns: 250, seed: 73 }).map(({ deeds, reachable }) => liveOf(deeds, reachable))

  test('no promise passes its date without somebody warned before, unless it was made too late for that', () => {
    for (const { timeline, procedure } of lives) {
      for (const broken of timeline) {
        if (broken.event.type !== 'promise-broken') continue
        const { promise } = broken.event
        const about = timeline.filter(({ event, seq }) => seq < broken.seq && isAbout(event, promise))
        // More time that is still to be posted is none yet.
        const set = about.findLast(
          ({ event }) => event.type !== 'extension-readied' && ('due' in event || event.type === 'promise-made'),
        )
        const due =
          set?.event.type === 'promise-made' ? set.event.promise.due : set && 'due' in set.event ? set.event.due : null
        if (!set || !due) throw new Error('a promise was made')
        const rungs = procedure.followUp.warnings.map(({ before }) =>
          subtractPeriod(procedure.followUp.calendar, due, before),
        )
        const inTime = rungs.some((on) => compareDates(on, dayOf(set)) > 0)
        const warned = about.some(({ event, seq }) => event.type === 'promise-warned' && seq > set.seq)
        if (inTime) expect(warned, `${promise} due ${due}, set ${dayOf(set)}`).toBe(true)
      }
    }
  })

  test('of what was not done the complainant hears on the first working day after its date, once', () => {
    for (const { timeline, procedure, complaint } of lives) {
      const told = timeline.flatMap((one) =>
        one.event.type === 'lateness-told' ? one.event.promises.map((promise) => ({ promise, on: dayOf(one) })) : [],
      )
      expect(new Set(told.map(({ promise }) => promise)).size).toBe(told.length)
      const paused = timeline.some(({ event }) => event.type === 'clock-suspended')
      for (const made of complaint.promises) {
        const on = nextWorkingDay(procedure.followUp.calendar, addDays(made.due, 1))
        const said = told.find(({ promise }) => promise === made.id)
        if (said && !paused) expect(said.on).toBe(on)
        // A date that passed while the clock stood still is told of when it runs again.
        if (said && paused) expect(compareDates(said.on, on)).toBeGreaterThanOrEqual(0)
        const isTheirs = ['answer', 'own', 'first-contact'].includes(made.kind)
        const over = complaint.closedOn !== null && compareDates(complaint.closedOn, on) < 0
        const stillOwed = made.state === 'broken' && (made.doneOn === null || compareDates(made.doneOn, on) >= 0)
        if (isTheirs && stillOwed && !over && !paused && compareDates(on, addDays(FILED, 109)) <= 0)
          expect(said?.on).toBe(on)
      }
    }
  })

  test('who hears of one thing is not told on that day, or while it is still brought to them, that we are at work', () => {
    for (const { timeline, complaint } of lives) {
      const [speaker] = complaint.parties
      const brought = new Set<string>()
      for (const { event } of timeline) {
        if (event.type === 'promise-made' && event.promise.to === speaker?.id) brought.add(event.promise.id)
        if ('promise' in event && ENDED.includes(event.type)) brought.delete(`${event.promise}`)
        if (event.type === 'silence-noticed') expect([...brought]).toEqual([])
      }
      const told = timeline.filter(({ event }) => SAID_BY_ITSELF.includes(event.type))
      const quiet = timeline.filter(({ event }) => event.type === 'silence-noticed')
      for (const one of quiet) expect(told.map(dayOf)).not.toContain(dayOf(one))
    }
  })

  test('whoever we wait for is reminded twice at most, is told nothing else by itself, and then a person decides', () => {
    for (const { timeline } of lives) {
      let [stands, times] = [false, 0]
      for (const { event } of timeline) {
        if (event.type === 'question-asked') [stands, times] = [true, 0]
        if (event.type === 'question-reminded') times += 1
        if (['question-unanswered', 'information-added', 'call-recorded', 'complaint-closed'].includes(event.type))
          stands = false
        if (event.type === 'step-taken' && event.phase !== 'waiting-for-complainant') stands = false
        expect(times).toBeLessThanOrEqual(2)
        if (event.type === 'silence-noticed') expect(stands).toBe(false)
      }
    }
  })

  test('nobody gets two mails by themselves on one day: late goes before still at work', () => {
    for (const { timeline } of lives) {
      const own = timeline.filter(({ event }) => ['lateness-told', 'silence-noticed'].includes(event.type)).map(dayOf)
      expect(new Set(own).size).toBe(own.length)
    }
  })
})

function isAbout(event: Recorded['event'], promise: string): boolean {
  if (event.type === 'promise-made') return event.promise.id === promise
  return 'promise' in event && event.promise === promise
}

describe('the ladder', () => {
  test('a warning goes to the handler, and on its rung to the function above, by whoever fills it', () => {
    const answer = promiseOf(aCase(FILED), 'answer')
    const world = daily(aCase(FILED, { filing: { subjects: ['planning'] } }), FILED, answer.due)
    const warnings = mails(world).filter(({ kind }) => kind === 'due-soon')
    expect(warnings.some(({ to }) => to === HANNA || to === MARIEKE)).toBe(true)
    const above = noted(world, 'promise-warned').filter(
      ({ event }) => 'also' in event && event.also?.includes('officer'),
    )
    expect(above.length).toBeGreaterThan(0)
    expect(warnings.some(({ to }) => to === MARIEKE)).toBe(true)
  })
  test('of a function that nobody fills the warning goes to whoever oversees', () => {
    const staffing = {
      members: [{ id: HANNA, name: 'Hanna', canHandle: true, oversees: true, away: false }],
      holders: [],
    }
    const world = daily(aCase(FILED, { staffing }), FILED, '2026-04-08')
    expect(
      mails(world)
        .filter(({ kind }) => kind === 'broken')
        .every(({ to }) => to === HANNA),
    ).toBe(true)
  })
  test('whom it is about is not warned', () => {
    const about = { person: uuid(805), name: 'Marieke de Boer', member: MARIEKE }
    const world = daily(aCase(FILED, { filing: { about } }), FILED, '2026-04-20')
    expect(mails(world).filter(({ to }) => to === MARIEKE)).toEqual([])
  })
  test('an older version warned the handler alone, and told nobody else that a date passed', () => {
    const procedure = sampleProcedure()
    procedure.followUp.warnings = procedure.followUp.warnings.map(({ before }) => ({ before, also: null }))
    procedure.followUp.late = { also: null, tellsComplainant: false }
    const world = daily(aCase(FILED, { procedure }), FILED, '2026-04-20')
    expect(noted(world, 'lateness-told')).toEqual([])
    expect(noted(world, 'promise-broken').some(({ event }) => 'also' in event)).toBe(false)
  })
})

describe('a date that passed', () => {
  const late = () => daily(aCase(FILED), FILED, '2026-04-08')
  const answerOf = (world: World) => promiseOf(world, 'answer')

  test('is told to the complainant by mail; a silent or imported case tells nobody', () => {
    expect(mails(late()).filter(({ kind }) => kind === 'late').length).toBeGreaterThan(0)
    expect(noted(daily(aCase(FILED, { filing: { silent: true } }), FILED, '2026-04-20'), 'lateness-told')).toEqual([])
  })
  test('is told by a person to whom no mail reaches, with a date for that', () => {
    const filing = { channel: 'phone', reachBy: 'phone', hasEmail: false } as const
    const world = daily({ ...aCase(FILED, { filing }), unreachable: [uuid(800)] }, FILED, '2026-04-09')
    const [told] = noted(world, 'lateness-told')
    expect(told?.event).toMatchObject({ byHand: true })
    const task = world.complaint.promises.find(({ to }) => to !== undefined)
    expect(task?.due).toBeDefined()
    expect(world.texts.get(task?.text?.id ?? '')).toContain('Wij zijn te laat.')
  })
  test('is one task on its day: that we are still at work is not brought besides, on that day or the next', () => {
    const filing = { channel: 'phone', reachBy: 'phone', hasEmail: false } as const
    const procedure = sampleProcedure()
    // Silence falls on the day on which they hear that the answer is late.
    procedure.followUp.silence = { amount: 46, unit: 'days' }
    const world = daily({ ...aCase(FILED, { filing, procedure }), unreachable: [uuid(800)] }, FILED, '2026-04-12')
    const [told] = noted(world, 'lateness-told').slice(-1)
    if (!told) throw new Error('they were told')
    expect(dueOn(world, dayOf(told)).timeline.length).toBe(world.timeline.length)
    const tasks = world.timeline.filter(({ event, seq }) => event.type === 'promise-made' && seq >= told.seq)
    expect(tasks).toHaveLength(1)
    expect(noted(world, 'silence-noticed').filter(({ seq }) => seq > told.seq)).toEqual([])
  })
  test('can have a new promise beside it, which the complainant hears; it stays broken, and the answer keeps the new one', () => {
    const world = late()
    const beside = answerOf(world).id
    const promised = act(world, '2026-04-09', { type: 'promise', text: 'Ons antwoord.', due: '2026-04-30', beside })
    expect(mails(promised).filter(({ kind }) => kind === 'new-promise')).toEqual([{ kind: 'new-promise', to: 'them' }])
    expect(answerOf(promised).state).toBe('broken')
    const unkept = daily(promised, '2026-04-10', '2026-05-05')
    expect(unkept.complaint.promises.find((one) => one.beside === beside)).toMatchObject({
      state: 'broken',
      told: true,
    })
    const made = promised.complaint.promises.find((one) => one.beside === beside)
    expect(refused(promised, '2026-04-09', { type: 'keep-promise', promise: made?.id ?? '' }).kind).toBe(
      'promise-already-done',
    )
  })
  test('a new date beside a promise that still stands is refused', () => {
    const world = aCase(FILED)
    const command = { type: 'promise', text: 'Later.', due: '2026-05-01', beside: answerOf(world).id } as const
    expect(refused(world, FILED, command).kind).toBe('promise-not-broken')
  })
})

describe('what counts as done', () => {
  test('a confirmation is not kept by a tick', () => {
    const filing = { channel: 'phone', reachBy: 'phone', hasEmail: false } as const
    const world: World = { ...aCase(FILED, { filing }), unreachable: [uuid(800)] }
    const promise = promiseOf(world, 'acknowledgement').id
    expect(refused(world, FILED, { type: 'keep-promise', promise }).kind).toBe('nothing-sent-yet')
  })
  test('a representative without consent is written to only with a reason', () => {
    const people = [
      { role: 'representative' as const, person: uuid(801), capacity: null, consent: 'asked' as const },
      { role: 'complainant' as const, person: uuid(802), capacity: null, consent: null },
    ]
    const world = aCase(FILED, { filing: { people } })
    const party = world.complaint.parties.find(({ role }) => role === 'representative')?.id ?? ''
    const say = { type: 'reply', party, text: 'Het ging zo.' } as const
    expect(refused(world, FILED, say).kind).toBe('consent-missing-to-say')
    expect(refused(world, FILED, { ...say, type: 'ask', replyBy: null }).kind).toBe('consent-missing-to-say')
    const said = act(world, FILED, { ...say, despite: 'Wij vragen alleen om de toestemming.' })
    expect(noted(said, 'reply-sent')[0]?.event).toHaveProperty('despite')
  })
})
