import { type AnswerStanding, DECIDED, IN_TIME, NOT_DECIDED } from '@/lib/core/insights/answer-standing'
import { sumOf } from '@/lib/core/insights/counted-figures'
import { answered, received, receivedInMonth } from '@/lib/core/insights/definitions'
import { medianOf, type RunMonth, runMonths } from '@/lib/core/insights/run-chart'
import { capital } from '@/lib/core/insights/say-number'
import { sayOnTime } from '@/lib/words/insights/say-findings'
import { DataCell, DataTable, HeadCell, NumberLink, RowHead, WideTable } from './data-table'
import { Finding, Twin } from './finding'
import { LedgerLink, ledger } from './ledger'
import { RunDrawing } from './run-drawing'
import { sayMonth } from './say-month'
import type { View } from './view'

const FEWEST_POINTS = 3

/** On time: the finding, the sum it is made of, month after month as a line, and the same as a table. */
export function OnTime({ view }: { view: View }) {
  const { words, figures } = view
  const months = runMonths(figures.months, view.months)
  const drawable = months.filter(({ percent }) => percent !== null).length >= FEWEST_POINTS
  const median = medianOf(months)
  return (
    <Finding id="on-time" title={sayOnTime(figures.standings, view.lang)} meta={<Known view={view} />}>
      <Sum view={view} />
      {view.period.from === null || view.period.from < view.months.from ? (
        <p className="text-meta text-muted">{words.drawn(sayMonth({ month: view.months.from }, view.lang))}</p>
      ) : null}
      {drawable ? (
        <>
          <RunDrawing view={view} months={months} median={median} narrow={false} />
          <RunDrawing view={view} months={months} median={median} narrow />
          <p className="text-meta text-muted">
            {months.some(({ complete }) => !complete) ? `${words.hollow} ` : ''}
            {median === null ? words.noMedian : words.withMedian}
          </p>
        </>
      ) : (
        <p className="max-w-[44ch] pt-3 text-meta text-muted">{words.tooFewForLine}</p>
      )}
      <Twin label={words.asTable} open={!drawable}>
        <Months view={view} months={drawable ? months : months.filter(hasAny)} />
      </Twin>
    </Finding>
  )
}

/** How it was counted, and of how many it is known. */
function Known({ view }: { view: View }) {
  const { words, figures } = view
  const known = sumOf(figures.standings, DECIDED)
  const all = known + sumOf(figures.standings, NOT_DECIDED)
  return (
    <>
      {words.onTimeMeta} {known < all ? words.knownOf(view.digits(known), view.digits(all)) : null}
    </>
  )
}

const order: readonly AnswerStanding[] = ['on-time', 'extended', 'late', 'overdue', 'running', 'none', 'unknown']

/** Received is on time + extended + late + …: whatever is in one class is in no other. */
function Sum({ view }: { view: View }) {
  const { words, figures, period } = view
  const label = (standing: AnswerStanding) => (standing === 'on-time' ? words.onTime : words[standing])
  const present = order.filter((standing) => (figures.standings[standing] ?? 0) > 0)
  return (
    <>
      <p className={`${ledger} pt-2`}>
        <LedgerLink href={view.list(received(period))} n={<b>{view.digits(figures.ledger.new)}</b>}>
          {words.received}
        </LedgerLink>
        {present.map((standing, i) => (
          <span key={standing} className="flex flex-wrap items-center gap-2">
            <span>{i === 0 ? '=' : '+'}</span>
            <LedgerLink
              href={view.list(answered(period, [standing]))}
              n={<b>{view.digits(figures.standings[standing] ?? 0)}</b>}
            >
              {label(standing)}
            </LedgerLink>
          </span>
        ))}
      </p>
      {figures.standings.unknown ? <p className="text-meta text-muted">{words.unknownWhy}</p> : null}
    </>
  )
}

function Months({ view, months }: { view: View; months: readonly RunMonth[] }) {
  const { words, lang } = view
  const unknown = months.some((month) => month.unknown > 0)
  return (
    <WideTable>
      <DataTable
        head={
          <>
            <HeadCell>{words.month}</HeadCell>
            <HeadCell>{words.inTime}</HeadCell>
            <HeadCell>{words.of}</HeadCell>
            <HeadCell>{words.percent}</HeadCell>
            <HeadCell>{words.still}</HeadCell>
            {unknown ? <HeadCell>{capital(words.unknown)}</HeadCell> : null}
          </>
        }
      >
        {months.map((month) => (
          <tr key={month.month}>
            <RowHead>{sayMonth(month, lang)}</RowHead>
            <Cell view={view} month={month} standings={IN_TIME} n={month.inTime} />
            <Cell view={view} month={month} standings={DECIDED} n={month.decided} />
            <DataCell>{month.percent ?? (month.decided > 0 ? words.few : '–')}</DataCell>
            <Cell view={view} month={month} standings={['running']} n={month.running} />
            {unknown ? <Cell view={view} month={month} standings={['unknown']} n={month.unknown} /> : null}
          </tr>
        ))}
      </DataTable>
    </WideTable>
  )
}

function hasAny({ decided, running, unknown }: RunMonth): boolean {
  return decided + running + unknown > 0
}

type CellProps = { view: View; month: RunMonth; standings: readonly AnswerStanding[]; n: number }

function Cell({ view, month, standings, n }: CellProps) {
  const filter = { ...receivedInMonth(month.month), answer: [...standings] }
  return <DataCell>{n === 0 ? '–' : <NumberLink href={view.list(filter)}>{view.count(n)}</NumberLink>}</DataCell>
}
