// The day from which a procedure counts, as the timeline tells that it was recorded.
import { longDate } from '@/lib/core/calendar/format-date'
import type { CaseEvent } from '@/lib/core/case/events'
import type { EventPhrases } from './event-phrases'
import { quoted, type Telling } from './telling'
import { partyName } from './who-did'

type DayTold = { event: Extract<CaseEvent, { type: 'day-told' }>; who: string }

/** Which day, what it was the day of, who told it and how; which day stood there before, and why that was not right. */
export function sayDayTold(t: EventPhrases, { event, who }: DayTold, telling: Telling): string {
  const { lang, procedure } = telling
  const is = procedure.definition.windowFrom?.is ?? 'event'
  const by = event.by && partyName(event.by, telling)
  const said = t.dayTold(
    who,
    t.theDay[is](longDate(event.on, lang)),
    by ? t.toldBy(by, t.toldHow[event.how]) : t.inPapers,
  )
  const was = event.was ? [t.dayWas(longDate(event.was, lang))] : []
  return [said, ...was, ...(event.reason ? quoted(event.reason, telling) : [])].join(' ')
}
