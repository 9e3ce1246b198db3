// The figures of a period from the cases themselves, one question after the other: slow and obvious, to hold the quick way against.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { ANSWERED, AnswerStanding, IN_TIME } from '../answer-standing'
import type { CaseFilter } from '../case-filter'
import { type CountedFigures, type CountedGroup, quantile, type Standings } from '../counted-figures'
import {
  answered,
  answeredIn,
  byCause,
  byDepartment,
  bySubject,
  judgedIn,
  ledgerOf,
  received,
  receivedInMonth,
  UPHELD,
  upheldOf,
} from '../definitions'
import { type FigurePeriod, type MonthsToDraw, monthsBetween } from '../figure-period'
import type { FigurePoint, FigureRow } from '../figure-row'
import { fits } from '../fits'
import { NONE_FOUND } from '../pareto'

type Asked = { period: FigurePeriod; months: MonthsToDraw; today: CivilDate }

/** Every figure of the period of these cases. */
export function figuresByHand(rows: readonly FigureRow[], { period, months, today }: Asked): CountedFigures {
  const those = (filter: CaseFilter) => rows.filter((row) => fits(filter, row, today))
  const count = (filter: CaseFilter | null) => (filter ? those(filter).length : 0)
  const standingsIn = (filter: CaseFilter): Standings =>
    Object.fromEntries(
      AnswerStanding.options.flatMap((standing) => {
        const n = count({ ...filter, answer: [standing] })
        return n > 0 ? [[standing, n]] : []
      }),
    )
  const inPeriod = those(received(period))
  const days = those(answered(period, ANSWERED)).map(({ receivedOn, firstAnsweredOn }) =>
    Math.round((Date.parse(firstAnsweredOn ?? '') - Date.parse(receivedOn)) / 86_400_000),
  )
  const groups = (
    idsOf: (row: FigureRow) => (string | null)[],
    filterOf: (id: string | null) => CaseFilter,
    about: About,
  ) =>
    [...new Set(inPeriod.flatMap(idsOf))]
      .map((id): CountedGroup => {
        const points = those(filterOf(id)).flatMap((row) => row.points.filter((point) => about(point, id)))
        const cases = count(filterOf(id))
        return { id, cases, ...pointsOf(points), upheldCases: count(upheldOf(filterOf(id))) }
      })
      .sort(
        (a, b) =>
          Number(a.id === null) - Number(b.id === null) || b.cases - a.cases || ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
      )
  const causes = groups(
    orNone('causes'),
    (id) => byCause(period, [id]),
    ({ cause }, id) => cause === id,
  )
  return {
    ledger: mapOf(ledgerOf(period, today), count),
    standings: standingsIn(received(period)),
    days: { median: quantile(days, 0.5), p90: quantile(days, 0.9) },
    points: {
      ...pointsOf(inPeriod.flatMap(({ points }) => points)),
      upheldCases: count(upheldOf(received(period))),
      judgedCases: count(judgedIn(period)),
    },
    given: { answers: count(answeredIn(period)), inTime: count(answeredIn(period, IN_TIME)) },
    months: monthsBetween(months.from, months.until)
      .map((month) => ({ month, standings: standingsIn(receivedInMonth(month)) }))
      .filter(({ standings }) => Object.keys(standings).length > 0),
    subjects: groups(
      orNone('subjects'),
      (id) => bySubject(period, id),
      ({ subject }, id) => subject === id,
    ),
    causes,
    departments: groups(
      ({ department }) => [department],
      (id) => byDepartment(period, id),
      () => true,
    ),
    firstCause: firstCauses(causes, inPeriod),
  }
}

type About = (point: FigurePoint, id: string | null) => boolean

function orNone(field: 'subjects' | 'causes') {
  return (row: FigureRow): (string | null)[] => (row[field].length > 0 ? row[field] : [null])
}

function pointsOf(points: readonly FigurePoint[]): { judged: number; upheld: number } {
  const judgements = points.flatMap(({ judgement }) => judgement ?? [])
  return { judged: judgements.length, upheld: judgements.filter((it) => UPHELD.some((upheld) => upheld === it)).length }
}

function firstCauses(causes: readonly CountedGroup[], inPeriod: readonly FigureRow[]) {
  const ranked = causes
    .flatMap(({ id }) => id ?? [])
    .toSorted((a, b) => Number(a === NONE_FOUND) - Number(b === NONE_FOUND))
  const firsts = inPeriod.map((row) => ranked.find((cause) => row.causes.includes(cause)))
  return ranked
    .map((cause) => ({ cause, cases: firsts.filter((first) => first === cause).length }))
    .filter(({ cases }) => cases > 0)
}

function mapOf<K extends string, A, B>(from: Record<K, A>, to: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(from).map(([key, value]) => [key, to(value)])) as Record<K, B>
}
