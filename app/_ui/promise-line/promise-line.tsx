import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { Lang } from '@/lib/core/shared/language'
import { uiWords } from '../words'
import { type LaidOutLine, type LineMark, layOutLine, type PlacedMark } from './lay-out-line'

type PromiseLineProps = {
  marks: readonly LineMark[]
  today: CivilDate
  calendar: WorkingCalendar
  lang: Lang
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
    <div className={`promise-line ${upright ? 'upright' : ''} ${className}`}>
      {upright ? null : (
        <>
          <Drawing line={layOutLine({ marks, today, calendar })} today={words.today} className="narrow" />
          <Drawing line={layOutLine({ marks, today, calendar, width: BROAD })} today={words.today} className="broad" />
        </>
      )}
      <ol aria-label={words.line}>
        {[...marks]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map((mark) => (
            <li key={mark.id} className={mark.state}>
              <b>{mark.title}</b> <span className="text-meta text-muted">{mark.note}</span>
            </li>
          ))}
      </ol>
    </div>
  )
}

function Drawing({ line, today, className }: { line: LaidOutLine; today: string; className: string }) {
  const now = `${line.today}%`
  const nowEnd = line.today > 92
  return (
    <svg className={className} height={LABEL + 22 + (line.lanes - 1) * LANE} aria-hidden="true">
      <line className="pl-base" x1="0.4%" x2="99.6%" y1={LINE} y2={LINE} />
      {line.ticks.map(({ x, week }) => (
        <line
          key={x}
          className={week ? 'pl-week' : 'pl-tick'}
          x1={`${x}%`}
          x2={`${x}%`}
          y1={week ? LINE - 8 : LINE - 4}
          y2={LINE}
        />
      ))}
      <line className="pl-past" x1="0.4%" x2={now} y1={LINE} y2={LINE} />
      <line className="pl-now" x1={now} x2={now} y1={LINE - 16} y2={LINE + 5} />
      <text className="pl-text b" x={now} dx={nowEnd ? -5 : 5} y={LINE - 9} textAnchor={nowEnd ? 'end' : 'start'}>
        {today}
      </text>
      {line.marks
        .filter(({ lane }) => lane === 1)
        .map(({ id, x }) => (
          <line key={id} className="pl-tick" x1={`${x}%`} x2={`${x}%`} y1={LINE + 7} y2={LABEL + LANE - 12} />
        ))}
      {line.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
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
          <text className="pl-text b" y={y} {...label}>
            {mark.title}
          </text>
          <text className={mark.state === 'broken' ? 'pl-text late' : 'pl-text m'} y={y + 18} {...label}>
            {mark.note}
          </text>
        </>
      )}
    </g>
  )
}

function Ring({ mark, x }: { mark: PlacedMark; x: string }) {
  if (mark.state === 'next') return <circle className="pl-next" cx={x} cy={LINE} r={6} />
  if (mark.state === 'later') return <circle className="pl-due" cx={x} cy={LINE} r={5} />
  const kept = mark.state === 'kept'
  return (
    <>
      <circle className={kept ? 'pl-kept' : 'pl-broken'} cx={x} cy={LINE} r={6} />
      <svg x={x} y={LINE} overflow="visible" aria-hidden="true">
        <path className={kept ? 'pl-tick-mark' : 'pl-over'} d={kept ? 'M-2.8.2-.8 2.2 2.8-2' : 'M-3 0H3'} />
      </svg>
    </>
  )
}
