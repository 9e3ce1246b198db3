// How much is left until a date, in working days of the organisation: what a handler plans by.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { type WorkingCalendar, workingDaysBetween } from '@/lib/core/calendar/working-calendar'
import type { Lang } from '@/lib/core/shared/language'

export type DaysLeft = { text: string; late: boolean }

/** "nog 3 werkdagen", "vandaag", "1 werkdag te laat". Late on the day after the date, also when that is a closed day. */
export function daysLeft(due: CivilDate, today: CivilDate, calendar: WorkingCalendar, lang: Lang): DaysLeft {
  if (due === today) return { text: lang === 'nl' ? 'vandaag' : 'today', late: false }
  if (due < today) return { text: late(workingDaysBetween(calendar, due, today), lang), late: true }
  const left = workingDaysBetween(calendar, today, due)
  return { text: lang === 'nl' ? `nog ${days(left, lang)}` : `${days(left, lang)} left`, late: false }
}

function late(count: number, lang: Lang): string {
  if (count === 0) return lang === 'nl' ? 'te laat' : 'late'
  return lang === 'nl' ? `${days(count, lang)} te laat` : `${days(count, lang)} late`
}

function days(count: number, lang: Lang): string {
  if (lang === 'nl') return `${count} ${count === 1 ? 'werkdag' : 'werkdagen'}`
  return `${count} working ${count === 1 ? 'day' : 'days'}`
}
