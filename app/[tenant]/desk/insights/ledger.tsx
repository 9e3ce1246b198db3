import { To } from '@/app/_ui/to'
import { addDays, type CivilDate } from '@/lib/calendar/civil-date'
import { shortDate } from '@/lib/calendar/format-date'
import { type LedgerPart, ledgerOf } from '@/lib/insights/definitions'
import type { View } from './view'

/** Open at the start + new − closed = open now, as a sum that can be opened part by part. */
export function Ledger({ view }: { view: View }) {
  const { figures, period, today, words, lang } = view
  const filters = ledgerOf(period, today)
  const day = (date: CivilDate) => shortDate(date, lang, { weekday: false, inYear: Number(today.slice(0, 4)) })
  const part = (name: LedgerPart, label: string) => {
    const filter = filters[name]
    return filter === null ? null : (
      <To href={view.list(filter)}>
        <b>{view.digits(figures.ledger[name])}</b> {label}
      </To>
    )
  }
  return (
    <p className="ledger">
      {period.from ? (
        <>
          {part('start', `${words.start} ${day(period.from)}`)} <span>+</span>{' '}
        </>
      ) : null}
      {part('new', words.new)} <span>−</span> {part('closed', words.closed)}{' '}
      {figures.ledger.undated > 0 ? (
        <>
          <span>−</span> {part('undated', words.undated)}{' '}
        </>
      ) : null}
      <span>=</span>{' '}
      {part('end', period.until > today ? words.endNow : `${words.end} ${day(addDays(period.until, -1))}`)}
      <span className="meta push">{words.everyNumber}</span>
    </p>
  )
}
