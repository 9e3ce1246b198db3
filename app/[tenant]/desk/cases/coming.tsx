import { daysLeft } from '@/app/_ui/days-left'
import { Section } from '@/app/_ui/section'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { ListPage } from './list-page'

/** Beside the list: the first dates to come, with how many cases each asks for. */
export function Coming({ page }: { page: ListPage }) {
  const { desk, words, counts, procedure } = page
  return (
    <aside className="bg-paper p-4 print:bg-none" aria-label={words.list.coming}>
      <Section title={words.list.coming}>
        {counts.coming.length === 0 ? <p className="text-meta text-muted">{words.list.comingNone}</p> : null}
        <ul className="divide-y divide-rule">
          {counts.coming.map(({ due, count }) => (
            <li key={due} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-1.5">
              <b>
                <time dateTime={due}>{shortDate(due, desk.lang)}</time>
              </b>
              <span>{words.list.count(count)}</span>
              <span className="text-meta text-muted">
                {procedure ? daysLeft(due, desk.today, procedure.followUp.calendar, desk.lang).text : null}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  )
}
