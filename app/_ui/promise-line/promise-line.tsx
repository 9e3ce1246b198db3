import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { DeskLang } from '@/lib/core/shared/language'
import { uiWords } from '../words'
import { type LaidOutLine, type LineMark, layOutLine, type PlacedMark } from './lay-out-line'

type PromiseLineProps = {
  marks: readonly LineMark[]
  today: CivilDate
  calendar: WorkingCalendar
  lang: DeskLang
  upright?: boolean
  className?: string
}

/** From here on, in pixels, there is room for more labels. */
const BROAD = 1200
const LINE = 30
const LABEL = 52
const LANE = 42

/** Dated promises on a ruler, with the same as a list: for screen readers, and what telephones show. */
export function PromiseLine({ marks, today, calendar, lang, upright = false, className = '' }: PromiseLineProps) {
  if (marks.length === 0) return null
  const words = uiWords(lang)
  return (
    <div className={`relative ${className}`}>
      {upright ? null : (
        <>
          <Drawing line={layOutLine({ marks, today, calendar })} today={words.today} className="broad:hidden" />
          <Drawing
            line={layOutLine({ marks, today, calendar, width: BROAD })}
            today={words.today}
            className="max-broad:hidden"
          />
        </>
      )}
      <ol
        className={`max-wide:mt-2 print:mt-2 ${upright ? '' : 'sr-only max-wide:not-sr-only print:not-sr-only'}`}
        aria-label={words.line}
      >
        {[...marks]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map((mark) => (
            <li key={mark.id} className={`${STEP} ${RINGS[mark.state]}`}>
              <b>{mark.title}</b> <span className="text-meta text-muted">{mark.note}</span>
            </li>
          ))}
      </ol>
    </div>
  )
}

/** In the list each promise is a ring at the left, with the line going on below it: dotted to come, whole once kept. */
const STEP =
  "relative pb-2 pl-6 last:pb-0 before:absolute before:z-1 before:rounded-full before:content-[''] after:absolute after:top-2.5 after:-bottom-2.5 after:left-[5px] after:border-0 after:border-l-2 after:content-[''] last:after:hidden"
const RING = 'before:top-1 before:left-0 before:size-3 before:border-2'
const AHEAD = 'before:bg-paper after:border-dotted after:border-control'
const RINGS: Record<LineMark['state'], string> = {
  kept: `${RING} before:border-accent before:bg-accent after:border-solid after:border-accent`,
  later: `${RING} ${AHEAD} before:border-control`,
  next: `before:top-0.5 before:-left-0.5 before:size-4 before:border-4 before:border-accent ${AHEAD}`,
  broken: `${RING} ${AHEAD} before:border-danger before:bg-[linear-gradient(var(--color-danger)_0_0)] before:bg-[length:6px_2px] before:bg-center before:bg-no-repeat`,
}

const PAST = 'stroke-accent stroke-2'
const TICK = 'stroke-rule-firm stroke-1'
const WEEK = 'stroke-control stroke-1'
/** The ground round the letters keeps a line that passes behind them from being read as a letter. */
const TEXT = 'stroke-paper stroke-[5px] font-house text-meta [paint-order:stroke] [stroke-linejoin:round]'
const NAME = `${TEXT} fill-ink font-semibold`

function Drawing({ line, today, className }: { line: LaidOutLine; today: string; className: string }) {
  const now = `${line.today}%`
  const nowEnd = line.today > 92
  return (
    <svg
      className={`w-full overflow-visible max-wide:hidden print:hidden ${className}`}
      height={LABEL + 22 + (line.lanes - 1) * LANE}
      aria-hidden="true"
    >
      <line className="stroke-control stroke-2 [stroke-dasharray:2_4]" x1="0.4%" x2="99.6%" y1={LINE} y2={LINE} />
      <Ticks ticks={line.ticks} />
      <line className={PAST} x1="0.4%" x2={now} y1={LINE} y2={LINE} />
      <line className="stroke-ink stroke-2" x1={now} x2={now} y1={LINE - 16} y2={LINE + 5} />
      <text className={NAME} x={now} dx={nowEnd ? -5 : 5} y={LINE - 9} textAnchor={nowEnd ? 'end' : 'start'}>
        {today}
      </text>
      {line.marks
        .filter(({ lane }) => lane === 1)
        .map(({ id, x }) => (
          <line key={id} className={TICK} x1={`${x}%`} x2={`${x}%`} y1={LINE + 7} y2={LABEL + LANE - 12} />
        ))}
      {line.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
    </svg>
  )
}

/** All of them in two strokes: with an element for each day they were a quarter of the page of a case. */
function Ticks({ ticks }: Pick<LaidOutLine, 'ticks'>) {
  const stroke = (weeks: boolean, top: number) => {
    const d = ticks.flatMap(({ x, week }) => (week === weeks ? `M${x} ${top}V8` : [])).join('')
    return <path className={`${weeks ? WEEK : TICK} [vector-effect:non-scaling-stroke]`} d={d} />
  }
  return (
    <svg y={LINE - 8} width="100%" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {stroke(false, 4)}
      {stroke(true, 0)}
    </svg>
  )
}

function Mark({ mark }: { mark: PlacedMark }) {
  const x = `${mark.x}%`
  const label = { x, dx: mark.anchor === 'start' ? -6 : 6, textAnchor: mark.anchor }
  const y = LABEL + (mark.lane ?? 0) * LANE
  return (
    <g>
      <Ring mark={mark} x={x} />
      {mark.lane === null ? null : (
        <>
          <text className={NAME} y={y} {...label}>
            {mark.title}
          </text>
          <text className={`${TEXT} ${mark.state === 'broken' ? 'fill-danger' : 'fill-muted'}`} y={y + 18} {...label}>
            {mark.note}
          </text>
        </>
      )}
    </g>
  )
}

function Ring({ mark, x }: { mark: PlacedMark; x: string }) {
  if (mark.state === 'next') return <circle className="fill-paper stroke-accent stroke-4" cx={x} cy={LINE} r={6} />
  if (mark.state === 'later') return <circle className="fill-paper stroke-control stroke-2" cx={x} cy={LINE} r={5} />
  const kept = mark.state === 'kept'
  return (
    <>
      <circle
        className={kept ? 'fill-accent stroke-accent stroke-[1.5px]' : 'fill-paper stroke-danger stroke-2'}
        cx={x}
        cy={LINE}
        r={6}
      />
      <svg x={x} y={LINE} overflow="visible" aria-hidden="true">
        <path
          className={kept ? 'fill-none stroke-paper stroke-[1.5px]' : 'stroke-danger stroke-2 [stroke-dasharray:3_2]'}
          d={kept ? 'M-2.8.2-.8 2.2 2.8-2' : 'M-3 0H3'}
        />
      </svg>
    </>
  )
}
