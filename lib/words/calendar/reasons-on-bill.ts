// Why a term could not end on a day, as it stands on a bill: "zaterdag".
import { calendarWords } from '@/lib/catalogues/public/calendar/words'
import type { HolidayId } from '@/lib/core/calendar/dutch-holidays'
import type { Moved } from '@/lib/core/calendar/move-reasons'
import type { MovedBecause } from '@/lib/core/calendar/term'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

/** The days that are not known by a name of their own. */
type Nameless = Exclude<MovedBecause, HolidayId>

const onBill: AtDesk<Record<Nameless, string>> = {
  nl: {
    saturday: 'zaterdag',
    sunday: 'zondag',
    closed: 'gesloten',
    'extra-holiday': 'gelijkgesteld met feestdag',
    'two-ordinary-days': 'minstens twee gewone dagen',
    'earlier-promise': 'niet eerder dan beloofd',
  },
  en: {
    saturday: 'Saturday',
    sunday: 'Sunday',
    closed: 'closed',
    'extra-holiday': 'counts as public holiday',
    'two-ordinary-days': 'at least two ordinary days',
    'earlier-promise': 'no earlier than promised',
  },
}

/** Days that people name in one breath. */
const pairs: { first: MovedBecause; second: MovedBecause; together: AtDesk<string> }[] = [
  { first: 'saturday', second: 'sunday', together: { nl: 'weekend', en: 'weekend' } },
  {
    first: 'christmas-day',
    second: 'second-christmas-day',
    together: { nl: 'beide Kerstdagen', en: 'both days of Christmas' },
  },
]

/** "beide Kerstdagen, zondag": the days that did not count, in order, each once. */
export function reasonsOnBill(moves: readonly Moved[], lang: DeskLang): string {
  const names = { ...calendarWords[lang].holidays, ...onBill[lang] }
  const left = [...new Set(moves.map((move) => move.because))]
  const labels: string[] = []
  for (let because = left.shift(); because; because = left.shift()) {
    const pair = pairs.find(({ first, second }) => first === because && left.includes(second))
    if (pair) left.splice(left.indexOf(pair.second), 1)
    labels.push(pair ? pair.together[lang] : names[because])
  }
  return labels.join(', ')
}
