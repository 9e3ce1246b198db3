import { daysLeft } from '@/app/_ui/days-left'
import { Section } from '@/app/_ui/section'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { ListPage } from './list-page'

/** Beside the list: the first dates to come, with how many cases each asks for. */
export function Coming({ page }: { page: ListPage }) {
  const { desk, words, counts, procedure } = page
  return (
    <aside className="third paper p-4" aria-label={words.list.coming}>
      <Section title={words.list.coming}>
        {counts.coming.length === 0 ? <p className="meta">{words.list.comingNone}</p> : null}
        <ul className="coming hair">
          {counts.coming.map(({ due, count }) => (
            <li key={due}>
              <b>
                <time dateTime={due}>{shortDate(due, desk.lang)}</time>
              </b>
              <span>{words.list.count(count)}</span>
              <span className="meta">
                {procedure ? daysLeft(due, desk.today, procedure.followUp.calendar, desk.lang).text : null}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  )
}
