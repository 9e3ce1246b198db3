import { To } from '@/app/_ui/to'
import { byCause } from '@/lib/insights/definitions'
import { broken, layOutPareto, type ParetoColumn } from '@/lib/insights/lay-out-pareto'
import { type Pareto, paretoOf } from '@/lib/insights/pareto'
import { sayCauses } from '@/lib/insights/say-findings'
import { FEW, percentOf } from '@/lib/insights/say-number'
import { Finding, Twin } from './finding'
import { sayCases } from './insights-words'
import type { View } from './view'

/** In a drawing of 520 wide. */
const ROOM_FOR_KIND = 68

/** Causes as a Pareto: bars, the share they touch together on the same scale, and the same as a table. */
export function Causes({ view }: { view: View }) {
  const { words, lang } = view
  const pareto = paretoOf(view.figures)
  const named = (id: string) => view.named('causes', id)
  const drawn = pareto.withCause >= FEW
  return (
    <Finding
      id="causes"
      title={sayCauses(pareto, named, lang)}
      meta={words.causesMeta(sayCases(pareto.withCause, lang))}
    >
      {drawn ? (
        <>
          <Drawing view={view} pareto={pareto} />
          <Bars view={view} pareto={pareto} />
        </>
      ) : null}
      {pareto.bars.length > 0 ? (
        <Twin label={words.asTable} open={!drawn}>
          <Table view={view} pareto={pareto} />
        </Twin>
      ) : null}
      {pareto.without > 0 ? (
        <p className="meta after">
          <To className="link" href={view.list(byCause(view.period, [null]))}>
            {sayCases(pareto.without, lang)} {words.withoutCause}
          </To>
        </p>
      ) : null}
    </Finding>
  )
}

function Drawing({ view, pareto }: { view: View; pareto: Pareto }) {
  const { width, height, foot, columns, line } = layOutPareto(pareto, { width: 520, height: 336 })
  return (
    <svg className="chart wide-chart" viewBox={`0 0 ${width} ${height}`} aria-label={view.words.paretoLabel}>
      <path className="axis" d={`M0 ${foot}H${width}`} />
      {columns.map((column) => (
        <Column key={column.cause} column={column} foot={foot} view={view} />
      ))}
      {columns.length > 1 ? <path className="cum" d={line} /> : null}
      {columns.slice(1).map(({ cause, middle, share, percent }) => (
        <g key={cause}>
          <rect className="cum-mark" x={middle - 3} y={share - 3} width={6} height={6} />
          <text className="ink" x={middle} y={share - 9} textAnchor="middle">
            {percent}%
          </text>
        </g>
      ))}
    </svg>
  )
}

function Column({ column, foot, view }: { column: ParetoColumn; foot: number; view: View }) {
  const { cause, cases, x, width, top, middle, speaks } = column
  const name = view.named('causes', cause)
  return (
    <a href={view.list(byCause(view.period, [cause]))}>
      <rect className={speaks ? 'bar' : 'bar rest-bar'} x={x} y={top} width={width} height={Math.max(1, foot - top)} />
      <text className="ink b" x={middle} y={foot - top > 24 ? top + 16 : top - 6} textAnchor="middle">
        {foot - top > 24 ? null : view.digits(cases)}
      </text>
      {foot - top > 24 ? (
        <text className="on-bar b" x={middle} y={top + 17} textAnchor="middle">
          {view.digits(cases)}
        </text>
      ) : null}
      <title>{name}</title>
      {broken(width < ROOM_FOR_KIND ? withoutKind(name) : name, Math.max(8, Math.floor(width / 7))).map((part, i) => (
        <text key={part} x={middle} y={foot + 17 + i * 15} textAnchor="middle">
          {part}
        </text>
      ))}
    </a>
  )
}

/** "houding" of "Mensen: houding": many narrow columns have no room for the kind of cause, which the table names. */
function withoutKind(name: string): string {
  return name.replace(/^[^:]{1,20}:\s+/, '')
}

/** The same bars lying down, for a screen on which columns would be too narrow to name. */
function Bars({ view, pareto }: { view: View; pareto: Pareto }) {
  const most = Math.max(1, ...pareto.bars.map(({ cases }) => cases))
  return (
    <ul className="lying-bars">
      {pareto.bars.map(({ cause, cases }, i) => (
        <li key={cause}>
          <To href={view.list(byCause(view.period, [cause]))}>
            <span>{view.named('causes', cause)}</span> <b>{view.count(cases)}</b>
          </To>
          <svg className="h-bar" aria-hidden="true">
            <rect
              className={i < pareto.vital ? 'bar' : 'bar rest-bar'}
              width={`${(100 * cases) / most}%`}
              height="100%"
            />
          </svg>
        </li>
      ))}
    </ul>
  )
}

function Table({ view, pareto }: { view: View; pareto: Pareto }) {
  const { words, period } = view
  const ids = pareto.bars.map(({ cause }) => cause)
  return (
    <div className="wide-table">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{words.cause}</th>
            <th scope="col">{words.cases}</th>
            <th scope="col">{words.together}</th>
            {view.improves ? <th scope="col">{words.improvements}</th> : null}
          </tr>
        </thead>
        <tbody>
          {pareto.bars.map(({ cause, cases, together }, i) => (
            <tr key={cause}>
              <th scope="row">{view.named('causes', cause)}</th>
              <td>
                <To href={view.list(byCause(period, [cause]))}>{view.count(cases)}</To>
              </td>
              <td>
                <To href={view.list(byCause(period, ids.slice(0, i + 1)))}>
                  {view.count(together)}
                  {percentOf(together, pareto.withCause) === null ? '' : ` (${percentOf(together, pareto.withCause)}%)`}
                </To>
              </td>
              {view.improves ? (
                <td>
                  <To className="link" href={`/${view.slug}/desk/improvements/new?cause=${cause}`}>
                    {words.improve}
                  </To>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
