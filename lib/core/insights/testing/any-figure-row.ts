// Cases and filters as chance makes them, for tests that hold two ways of counting against each other.
import fc from 'fast-check'
import { addDays, type CivilDate, daysBetween } from '@/lib/core/calendar/civil-date'
import { Channel, Outcome } from '@/lib/core/case/event-parts'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { AnswerStanding } from '../answer-standing'
import { CaseFilter, CaseState, NONE } from '../case-filter'
import type { FigurePoint, FigureRow } from '../figure-row'

export const TODAY: CivilDate = '2026-11-23'
const FIRST: CivilDate = '2026-09-01'
const SLUGS = ['bejegening', 'planning', 'rekening'] as const
export const MEMBERS = ['00000000-0000-7000-8000-000000000901', '00000000-0000-7000-8000-000000000902'] as const
export const IMPROVEMENTS = ['00000000-0000-7000-8000-000000000701', '00000000-0000-7000-8000-000000000702'] as const

/** A day from two months before to ten days after today. */
export const anyDay: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: daysBetween(FIRST, TODAY) + 10 })
  .map((days) => addDays(FIRST, days))

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const anySlug = fc.constantFrom(...SLUGS)

const anyPoint: fc.Arbitrary<FigurePoint> = fc.record({
  subject: maybe(anySlug),
  cause: maybe(anySlug),
  judgement: maybe(fc.constantFrom(...Judgement.options)),
})

/** Any case that can be: closed cases have an outcome, and none is closed before it was received. */
export const anyFigureRow: fc.Arbitrary<FigureRow> = fc
  .record({
    closed: fc.boolean(),
    openPhase: fc.constantFrom(...Phase.options.filter((phase) => phase !== 'closed')),
    outcome: fc.constantFrom(...Outcome.options),
    receivedOn: anyDay.filter((day) => day <= TODAY),
    closedAfter: maybe(fc.nat(40)),
    promisedOn: maybe(anyDay),
    firstAnsweredOn: maybe(anyDay.filter((day) => day <= TODAY)),
    extended: fc.boolean(),
    suspendedOn: maybe(anyDay.filter((day) => day <= TODAY)),
    department: maybe(anySlug),
    handler: maybe(fc.constantFrom(...MEMBERS)),
    channel: fc.constantFrom(...Channel.options),
    asked: fc.uniqueArray(anySlug),
    points: fc.array(anyPoint, { maxLength: 3 }),
    improvements: fc.uniqueArray(fc.constantFrom(...IMPROVEMENTS)),
  })
  .map(({ openPhase, closedAfter, asked, outcome, ...row }) => ({
    ...row,
    phase: row.closed ? 'closed' : openPhase,
    outcome: row.closed ? outcome : null,
    closedOn: row.closed && closedAfter !== null ? addDays(row.receivedOn, closedAfter) : null,
    subjects: [...new Set([...asked, ...row.points.flatMap(({ subject }) => subject ?? [])])],
    causes: [...new Set(row.points.flatMap(({ cause }) => cause ?? []))],
  }))

const someOf = <T>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
/** Any filter, with two or three parts as a rule. */
export const anyCaseFilter: fc.Arbitrary<CaseFilter> = fc
  .record({
    state: fc.constantFrom(...CaseState.options),
    phase: someOf(...Phase.options),
    subject: someOf(NONE, ...SLUGS),
    cause: someOf(NONE, ...SLUGS),
    department: someOf(NONE, ...SLUGS),
    handler: someOf(NONE, ...MEMBERS),
    channel: someOf(...Channel.options),
    outcome: someOf(...Outcome.options),
    answer: someOf(...AnswerStanding.options),
    judgement: someOf(...Judgement.options),
    receivedFrom: anyDay,
    receivedUntil: anyDay,
    closedFrom: anyDay,
    closedUntil: anyDay,
    answeredFrom: anyDay,
    answeredUntil: anyDay,
    openOn: anyDay,
    improvement: fc.constantFrom(...IMPROVEMENTS),
  })
  .chain((whole) =>
    fc
      .subarray(Object.keys(whole), { maxLength: 3 })
      .map((kept) => CaseFilter.parse(Object.fromEntries(Object.entries(whole).filter(([key]) => kept.includes(key))))),
  )
