// How much is left until a date, in working days of the organisation: what a handler plans by.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { type WorkingCalendar, workingDaysBetween } from '@/lib/core/calendar/working-calendar'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

type DaysLeft = { text: string; late: boolean }

type Words = {
  today: string
  late: string
  left: (days: string) => string
  over: (days: string) => string
  day: [string, string]
}

const words: AtDesk<Words> = {
  nl: {
    today: 'vandaag',
    late: 'te laat',
    left: (days) => `nog ${days}`,
    over: (days) => `${days} te laat`,
    day: ['werkdag', 'werkdagen'],
  },
  en: {
    today: 'today',
    late: 'late',
    left: (days) => `${days} left`,
    over: (days) => `${days} late`,
    day: ['working day', 'working days'],
  },
}

/** "nog 3 werkdagen", "vandaag", "1 werkdag te laat". Late on the day after the date, also when that is a closed day. */
export function daysLeft(due: CivilDate, today: CivilDate, calendar: WorkingCalendar, lang: DeskLang): DaysLeft {
  const { left, ...said } = words[lang]
  if (due === today) return { text: said.today, late: false }
  if (due > today) return { text: left(days(workingDaysBetween(calendar, today, due), lang)), late: false }
  const over = workingDaysBetween(calendar, due, today)
  return { text: over === 0 ? said.late : said.over(days(over, lang)), late: true }
}

function days(count: number, lang: DeskLang): string {
  const [one, more] = words[lang].day
  return `${count} ${count === 1 ? one : more}`
}
