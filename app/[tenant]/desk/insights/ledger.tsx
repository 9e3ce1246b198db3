import { To } from '@/app/_ui/to'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import { type LedgerPart, ledgerOf } from '@/lib/core/insights/definitions'
import { capital } from '@/lib/core/insights/say-number'
import { sayCases } from './insights-words'
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
  const unknown = figures.ledger.startUnknown + figures.ledger.endUnknown
  const end = period.until > today ? words.endNow : `${words.end} ${day(addDays(period.until, -1))}`
  return (
    <>
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
        <span>=</span> {part('end', end)}
        <span className="meta push">{words.everyNumber}</span>
      </p>
      {unknown > 0 ? (
        <div className="before">
          <Unknown view={view} name="startUnknown" on={period.from ? `${words.start} ${day(period.from)}` : ''} />
          <Unknown view={view} name="endUnknown" on={end} />
        </div>
      ) : null}
    </>
  )
}

/** Beside what was open on a day: of how many nobody knows whether they were. */
function Unknown({ view, name, on }: { view: View; name: 'startUnknown' | 'endUnknown'; on: string }) {
  const { figures, words, lang, period, today } = view
  const filter = ledgerOf(period, today)[name]
  const count = figures.ledger[name]
  if (filter === null || count === 0) return null
  return (
    <p className="meta">
      {capital(on)}: {words.perhapsOpen}{' '}
      <To className="link" href={view.list(filter)}>
        {sayCases(count, lang)}
      </To>
      {words.perhapsOpenWhy}
    </p>
  )
}
