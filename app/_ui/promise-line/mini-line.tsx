import { type CivilDate, daysBetween } from '@/lib/core/calendar/civil-date'

const START = 1
const END = 47

/** A promise in 48 by 11 pixels, as whoever shows it must let it have: how much of its time has gone, and dashes beyond the foot when it is late. */
export function MiniLine({ from, due, today }: { from: CivilDate; due: CivilDate; today: CivilDate }) {
  const foot = today > due ? 37 : END
  const whole = Math.max(1, daysBetween(from, due))
  const gone = Math.min(1, Math.max(0, daysBetween(from, today) / whole))
  return (
    <svg aria-hidden="true">
      <path d={`M${START} 5.5H${END}`} />
      <path d={`M${START} 5.5H${+(START + (foot - START) * gone).toFixed(1)}M${foot} 1v9`} />
      {today > due ? <path d={`M${foot} 5.5H${END}`} /> : null}
    </svg>
  )
}
