'use client'
import { Section } from '@/app/_ui/section'
import type { CivilDate } from '@/lib/core/calendar/civil-date'

type ComingDay = { due: CivilDate; date: string; count: string; left: string }

/** Beside the list: the first dates to come, with how many cases each asks for. A part of the browser: see `case-rows`. */
export function Coming({ title, days, none }: { title: string; days: readonly ComingDay[]; none: string }) {
  return (
    <aside className="bg-paper p-4 print:bg-none" aria-label={title}>
      <Section title={title}>
        {days.length === 0 ? <p className="text-meta text-muted">{none}</p> : null}
        <ul className="divide-y divide-rule *:grid *:grid-cols-[minmax(0,1fr)_auto] *:gap-x-3 *:py-1.5 [&_.left]:text-meta [&_.left]:text-muted">
          {days.map(({ due, date, count, left }) => (
            <li key={due}>
              <b>
                <time dateTime={due}>{date}</time>
              </b>
              <span>{count}</span>
              <span className="left">{left}</span>
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  )
}
