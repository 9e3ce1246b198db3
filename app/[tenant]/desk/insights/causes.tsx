import { link } from '@/app/_ui/link'
import { To } from '@/app/_ui/to'
import { byCause } from '@/lib/core/insights/definitions'
import { NONE_FOUND, type Pareto, paretoOf } from '@/lib/core/insights/pareto'
import { FEW, percentOf } from '@/lib/core/insights/say-number'
import { sayCauses } from '@/lib/words/insights/say-findings'
import { Bar, DataCell, DataTable, HeadCell, NumberLink, RowHead, WideTable } from './data-table'
import { Finding, Twin } from './finding'
import { sayCases } from './insights-words'
import type { View } from './view'

const MOST_BARS = 8

/** Causes as a Pareto: bars, the share they touch together, and the same as a table. That none was found is no cause. */
export function Causes({ view }: { view: View }) {
  const { words, lang } = view
  const pareto = paretoOf(view.figures)
  const named = (id: string) => view.named('causes', id)
  const drawn = pareto.withCause >= FEW
  return (
    <Finding
      id="causes"
      title={sayCauses(pareto, named, lang)}
      meta={words.causesMeta(view.digits(pareto.withCause), sayCases(pareto.all, lang))}
    >
      {drawn ? <Bars view={view} pareto={pareto} /> : null}
      {pareto.bars.length > 0 ? (
        <Twin label={words.asTable} open={!drawn}>
          <Table view={view} pareto={pareto} />
        </Twin>
      ) : null}
      {pareto.noneFound > 0 ? (
        <p className="pt-2 text-meta text-muted">
          <To className={link} href={view.list(byCause(view.period, [NONE_FOUND]))}>
            {sayCases(pareto.noneFound, lang)} {words.noneFound}
          </To>
        </p>
      ) : null}
      {pareto.without > 0 ? (
        <p className="pt-2 text-meta text-muted">
          <To className={link} href={view.list(byCause(view.period, [null]))}>
            {sayCases(pareto.without, lang)} {words.withoutCause}
          </To>
        </p>
      ) : null}
    </Finding>
  )
}

/** The bars, lying down, so that every name has room: how many, and with those above which share of the cases. */
function Bars({ view, pareto }: { view: View; pareto: Pareto }) {
  const most = Math.max(1, ...pareto.bars.map(({ cases }) => cases))
  return (
    <ul>
      {pareto.bars.slice(0, MOST_BARS).map(({ cause, cases, together }, i) => (
        <li key={cause}>
          <To className="flex justify-between gap-3 pt-3 pb-1" href={view.list(byCause(view.period, [cause]))}>
            <bdi>{view.named('causes', cause)}</bdi> <b>{view.count(cases)}</b>
          </To>
          <Bar share={(100 * cases) / most} rest={i >= pareto.vital} />
          {i > 0 ? (
            <span className="text-meta text-muted">
              {view.words.togetherShare(percentOf(together, pareto.withCause) ?? 0)}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Table({ view, pareto }: { view: View; pareto: Pareto }) {
  const { words, period } = view
  const ids = pareto.bars.map(({ cause }) => cause)
  return (
    <WideTable>
      <DataTable
        head={
          <>
            <HeadCell>{words.cause}</HeadCell>
            <HeadCell>{words.cases}</HeadCell>
            <HeadCell>{words.together}</HeadCell>
            {view.improves ? <HeadCell>{words.improvements}</HeadCell> : null}
          </>
        }
      >
        {pareto.bars.map(({ cause, cases, together }, i) => (
          <tr key={cause}>
            <RowHead>
              <bdi>{view.named('causes', cause)}</bdi>
            </RowHead>
            <DataCell>
              <NumberLink href={view.list(byCause(period, [cause]))}>{view.count(cases)}</NumberLink>
            </DataCell>
            <DataCell>
              <NumberLink href={view.list(byCause(period, ids.slice(0, i + 1)))}>
                {view.count(together)}
                {percentOf(together, pareto.withCause) === null ? '' : ` (${percentOf(together, pareto.withCause)}%)`}
              </NumberLink>
            </DataCell>
            {view.improves ? (
              <DataCell>
                <To className={link} href={`/${view.slug}/desk/improvements/new?cause=${cause}`}>
                  {words.improve}
                </To>
              </DataCell>
            ) : null}
          </tr>
        ))}
      </DataTable>
    </WideTable>
  )
}
