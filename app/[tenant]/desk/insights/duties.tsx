import { Section } from '@/app/_ui/section'
import { longDate } from '@/lib/core/calendar/format-date'
import { nameFunction } from '@/lib/core/procedure/function-in-words'
import { yearlyDatesFor } from '@/lib/core/procedure/promises'
import { say } from '@/lib/core/shared/words'
import type { View } from './view'

/** What the procedure makes the organisation owe once a year, each with its next date and who does it. */
export function Duties({ view }: { view: View }) {
  const { procedure, today, lang, words } = view
  if (!procedure) return null
  const tasks = procedure.followUp.yearlyTasks
  const dates = yearlyDatesFor(procedure, today).sort((a, b) => (a.due < b.due ? -1 : 1))
  return (
    <Section title={words.duties}>
      {dates.length === 0 ? <p className="text-meta text-muted">{words.dutiesNone}</p> : null}
      <ul className="divide-y divide-rule">
        {dates.map(({ task, by, due }) => {
          const known = tasks.find(({ id }) => id === task)
          return (
            <li
              key={task}
              className="grid grid-cols-[128px_minmax(0,1fr)] gap-3 py-2 max-wide:grid-cols-1 max-wide:gap-0"
            >
              <time dateTime={due}>{longDate(due, lang, { weekday: false })}</time>
              <span>
                {say(known?.title, lang)}
                <span className="text-meta text-muted block">
                  {nameFunction(procedure, by, lang).label}
                  {known?.source ? `, ${known.source.article}` : ''}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
