import { daysLeft } from '@/app/_ui/days-left'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { Coming } from './coming'
import type { ListPage } from './list-page'

/** The first dates to come, as they stand beside the list. */
export function comingOf({ desk, words, counts, procedure }: ListPage): Parameters<typeof Coming>[0] {
  return {
    title: words.list.coming,
    none: words.list.comingNone,
    days: counts.coming.map(({ due, count }) => ({
      due,
      date: shortDate(due, desk.lang),
      count: words.list.count(count),
      left: procedure ? daysLeft(due, desk.today, procedure.followUp.calendar, desk.lang).text : '',
    })),
  }
}
