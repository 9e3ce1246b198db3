// Where everything stands on the promise line: days become percentages, so that the drawing stretches without a script.
import { addDays, type CivilDate, daysBetween, weekdayOf } from '@/lib/core/calendar/civil-date'
import { closedReasonIn, type WorkingCalendar } from '@/lib/core/calendar/working-calendar'

/** kept: done. next: the first to come. later: after that. broken: not in time. */
type MarkState = 'kept' | 'next' | 'later' | 'broken'

/** One dated promise; `note` is the date with what is left of it. */
export type LineMark = { id: string; date: CivilDate; state: MarkState; title: string; note: string }

export type PlacedMark = LineMark & { x: number; anchor: 'start' | 'end'; lane: 0 | 1 | null }

export type LaidOutLine = {
  today: number
  ticks: { x: number; week: boolean }[]
  marks: PlacedMark[]
  lanes: 1 | 2
}

/** `width`: the least room, in pixels, that the drawing gets; labels are kept apart and inside for it, and more only helps. */
type LineToDraw = { marks: readonly LineMark[]; today: CivilDate; calendar: WorkingCalendar; width?: number }

const EDGE = 0.4
const MOST_DAYS_WITH_TICKS = 140
/** Between a tablet, where the line becomes a list, and a wide screen. */
const NARROWEST = 700
const SIGN = 6.9
/** The part of the line that one label may take. */
const MOST_OF_LINE = 0.5

/** Percentages for the line from the first date (or today) to the last; labels that would touch go a lane down, or away. */
export function layOutLine({ marks, today, calendar, width = NARROWEST }: LineToDraw): LaidOutLine {
  const dates = [...marks.map((mark) => mark.date), today].sort()
  const first = dates[0] ?? today
  const length = Math.max(1, daysBetween(first, dates.at(-1) ?? today))
  const x = (date: CivilDate) => round(EDGE + (100 - 2 * EDGE) * (daysBetween(first, date) / length))
  const merged = sameDayTogether([...marks].sort((a, b) => (a.date < b.date ? -1 : 1)))
  const placed = inLanes(
    merged.map((mark) => ({ ...mark, title: shortened(mark.title, width), x: x(mark.date) })),
    width,
  )
  return {
    today: x(today),
    ticks: ticksBetween(first, length, calendar).map(({ date, week }) => ({ x: x(date), week })),
    marks: placed,
    lanes: placed.some((mark) => mark.lane === 1) ? 2 : 1,
  }
}

function ticksBetween(first: CivilDate, length: number, calendar: WorkingCalendar) {
  const closed = closedReasonIn(calendar)
  const days = Array.from({ length: length + 1 }, (_, i) => addDays(first, i))
  const open = days.filter((day) => closed(day) === null).map((date) => ({ date, week: weekdayOf(date) === 1 }))
  return length > MOST_DAYS_WITH_TICKS ? open.filter((tick) => tick.week) : open
}

/** Promises of one day are one ring with all their names, but what was kept is never joined to what was not. */
function sameDayTogether(marks: readonly LineMark[]): LineMark[] {
  return marks.reduce<LineMark[]>((days, mark) => {
    const at = days.findIndex((other) => other.date === mark.date && standing(other) === standing(mark))
    const other = days[at]
    if (!other) return [...days, mark]
    const state = other.state === 'next' ? 'next' : mark.state
    return days.with(at, { ...other, state, title: `${other.title}, ${lower(mark.title)}` })
  }, [])
}

function standing({ state }: LineMark): 'kept' | 'broken' | 'to come' {
  return state === 'kept' || state === 'broken' ? state : 'to come'
}

function inLanes(marks: (LineMark & { x: number })[], width: number): PlacedMark[] {
  const taken: [from: number, to: number][][] = [[], []]
  const claim = (mark: PlacedMark) => {
    const span = spanOf(mark, width)
    const lane = ([0, 1] as const).find((at) => taken[at]?.every(([from, to]) => span[1] < from || span[0] > to))
    if (lane !== undefined) taken[lane]?.push(span)
    mark.lane = lane ?? null
  }
  const placed = marks.map((mark): PlacedMark => ({ ...mark, anchor: anchorOf(mark, width), lane: null }))
  for (const mark of placed.filter(({ state }) => state !== 'kept')) claim(mark)
  for (const mark of placed.filter(({ state }) => state === 'kept')) claim(mark)
  return placed
}

function spanOf(mark: PlacedMark, width: number): [number, number] {
  const at = (mark.x / 100) * width
  return mark.anchor === 'start' ? [at, at + roomOf(mark)] : [at - roomOf(mark), at]
}

/** To the right of its ring, unless the line ends before the label does. */
function anchorOf(mark: LineMark & { x: number }, width: number): 'start' | 'end' {
  return (mark.x / 100) * width + roomOf(mark) > width ? 'end' : 'start'
}

function roomOf({ title, note }: LineMark): number {
  return Math.max(title.length, note.length) * SIGN + 12
}

/** The whole of it stands in the list that goes with the drawing. */
function shortened(title: string, width: number): string {
  const longest = Math.floor((width * MOST_OF_LINE) / SIGN)
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
