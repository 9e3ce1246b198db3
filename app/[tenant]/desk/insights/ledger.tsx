import type { ReactNode } from 'react'
import { link } from '@/app/_ui/link'
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
      <LedgerLink href={view.list(filter)} n={<b className="text-[1.0625rem]">{view.digits(figures.ledger[name])}</b>}>
        {label}
      </LedgerLink>
    )
  }
  const unknown = figures.ledger.startUnknown + figures.ledger.endUnknown
  const end = period.until > today ? words.endNow : `${words.end} ${day(addDays(period.until, -1))}`
  return (
    <>
      <p className={`${ledger} pt-3 pb-4`}>
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
        <span className="ml-auto text-meta text-muted max-wide:ml-0">{words.everyNumber}</span>
      </p>
      {unknown > 0 ? (
        <div className="pb-3">
          <Unknown view={view} name="startUnknown" on={period.from ? `${words.start} ${day(period.from)}` : ''} />
          <Unknown view={view} name="endUnknown" on={end} />
        </div>
      ) : null}
    </>
  )
}

/** A sum with its parts in a row. */
export const ledger = 'flex flex-wrap items-baseline gap-x-2.5 gap-y-1'

/** A part of the sum, that opens its cases. */
export function LedgerLink({ href, n, children }: { href: string; n: ReactNode; children: ReactNode }) {
  return (
    <To className="border-b border-rule-firm py-[3px] hover:border-ink max-wide:py-2.5" href={href}>
      {n} {children}
    </To>
  )
}

/** Beside what was open on a day: of how many nobody knows whether they were. */
function Unknown({ view, name, on }: { view: View; name: 'startUnknown' | 'endUnknown'; on: string }) {
  const { figures, words, lang, period, today } = view
  const filter = ledgerOf(period, today)[name]
  const count = figures.ledger[name]
  if (filter === null || count === 0) return null
  return (
    <p className="text-meta text-muted">
      {capital(on)}: {words.perhapsOpen}{' '}
      <To className={link} href={view.list(filter)}>
        {sayCases(count, lang)}
      </To>
      {words.perhapsOpenWhy}
    </p>
  )
}
