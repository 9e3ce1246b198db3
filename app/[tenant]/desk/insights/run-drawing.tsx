import { type LaidOutRun, layOutRun, type RunPoint } from '@/app/_ui/lay-out-run'
import { DECIDED } from '@/lib/core/insights/answer-standing'
import { receivedInMonth } from '@/lib/core/insights/definitions'
import type { RunMonth } from '@/lib/core/insights/run-chart'
import type { AtDesk } from '@/lib/core/shared/language'
import { sayMonth } from './say-month'
import type { View } from './view'

type RunProps = { view: View; months: readonly RunMonth[]; median: number | null; narrow: boolean }

/** Drawn twice, for a wide and a narrow screen, so that its words stay readable; only one of them is shown. */
export function RunDrawing({ view, months, median, narrow }: RunProps) {
  const size = narrow ? { width: 340, height: 240 } : { width: 836, height: 320 }
  const run = layOutRun(narrow ? months.slice(-12) : months, median, size)
  return (
    <svg
      className={`mt-2 h-auto w-full max-w-[900px] overflow-visible ${narrow ? 'wide:hidden' : 'max-wide:hidden'}`}
      viewBox={`0 0 ${run.width} ${run.height}`}
      aria-label={view.words.chartLabel}
    >
      <Frame run={run} view={view} />
      {run.lines.map(({ d, dashed }) => (
        <path
          key={d}
          className={`fill-none stroke-series-1 stroke-2 [stroke-linecap:round] ${dashed ? '[stroke-dasharray:2_5]' : ''}`}
          d={d}
        />
      ))}
      {run.points.map((point) => (
        <Month key={point.month} point={point} view={view} />
      ))}
    </svg>
  )
}

const SIZE = 'font-house text-[13px]/none tabular-nums'
const WORD = `${SIZE} fill-muted`

function Frame({ run, view }: { run: LaidOutRun; view: View }) {
  const { left, right, foot, median } = run
  return (
    <>
      {run.ticks.map(({ percent, y }) => (
        <g key={percent}>
          <path className="stroke-rule" d={`M${left} ${y}H${right}`} />
          <text className={WORD} x={left - 8} y={y + 4} textAnchor="end">
            {percent}%
          </text>
        </g>
      ))}
      {median ? (
        <>
          <path className="fill-none stroke-ink" d={`M${left} ${median.y}H${right}`} />
          <text className={`${SIZE} fill-ink font-semibold`} x={right + 8} y={median.y - 3}>
            {median.percent}%
          </text>
          <text className={WORD} x={right + 8} y={median.y + 12}>
            {view.words.median}
          </text>
        </>
      ) : null}
      <text className={WORD} x={0} y={foot + 44}>
        {view.words.n}
      </text>
      {run.counted.map(({ month, x, decided }) => (
        <text key={month} className={WORD} x={x} y={foot + 44} textAnchor="middle">
          {decided}
        </text>
      ))}
      {run.named.map(({ month, x }) => (
        <text key={month} className={WORD} x={x} y={foot + 22} textAnchor="middle">
          {sayMonth({ month }, view.lang, 'short').slice(
            0,
            month.slice(5, 7) === '01' || x < left + 1 ? undefined : -5,
          )}
        </text>
      ))}
    </>
  )
}

const outOf: AtDesk<string> = { nl: 'van', en: 'of' }

/** A dot that opens its cases; a dash at the foot for a month with too few to make a share of. */
function Month({ point, view }: { point: RunPoint; view: View }) {
  const { x, y, decided, inTime, percent, complete } = point
  if (y === null) return null
  const said = `${sayMonth(point, view.lang)}: ${percent}%, ${inTime} ${outOf[view.lang]} ${decided}`
  return (
    <a
      className="group focus-visible:outline-none"
      href={view.list({ ...receivedInMonth(point.month), answer: [...DECIDED] })}
      aria-label={said}
    >
      <title>{said}</title>
      <circle
        className="fill-transparent group-hover:fill-accent-tint group-focus-visible:fill-halo group-focus-visible:stroke-focus group-focus-visible:stroke-[3px]"
        cx={x}
        cy={y}
        r={13}
      />
      <circle
        className={complete ? 'fill-series-1 stroke-paper stroke-[1.5px]' : 'fill-paper stroke-series-1 stroke-[2.5px]'}
        cx={x}
        cy={y}
        r={4}
      />
    </a>
  )
}
