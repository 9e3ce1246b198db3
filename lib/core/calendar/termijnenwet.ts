// The Algemene termijnenwet (BWBR0002448): how a term in a law or general decree ends when the country is closed.
// It does not reach a term that an organisation set itself; whether it applies is the procedure's choice.
import { addDays, type CivilDate, LAST_DAY, weekdayOf } from './civil-date'
import { type HolidayId, holidaysOn } from './dutch-holidays'
import type { Period } from './period'

/** Why a day is not an ordinary one; `extra-holiday` is a day put on a par by royal decree (art. 3.3). */
type NotOrdinaryReason = 'saturday' | 'sunday' | HolidayId | 'extra-holiday'

/** Why this day is a Saturday, Sunday or recognised holiday, or null when it is an ordinary day (art. 1 and 3). */
export function notOrdinaryBecause(
  date: CivilDate,
  extraHolidays: readonly CivilDate[] = [],
): NotOrdinaryReason | null {
  const holiday = holidaysOn(date)[0]
  if (holiday) return holiday
  if (extraHolidays.includes(date)) return 'extra-holiday'
  const weekday = weekdayOf(date)
  if (weekday === 6) return 'saturday'
  return weekday === 7 ? 'sunday' : null
}

/** Art. 4: the law leaves terms of more than 90 days, twelve weeks or three months, and terms in years, as they are. */
export function termijnenwetCovers(period: Period): boolean {
  switch (period.unit) {
    case 'days':
    case 'working-days':
    case 'statutory-working-days':
      return period.amount <= 90
    case 'weeks':
      return period.amount <= 12
    case 'months':
      return period.amount <= 3
    case 'years':
      return false
  }
}

/**
 * Art. 2: the first day on which a term of at least three days holds two ordinary days, or null when the article says nothing.
 * `rawEnd` is where the term ends by counting alone. Months always hold two, and working days are ordinary by their name.
 */
export function secondOrdinaryDay(
  rawEnd: CivilDate,
  period: Period,
  extraHolidays: readonly CivilDate[] = [],
): CivilDate | null {
  const length = lengthInDays(period)
  if (length === null || length < 3) return null
  let day = addDays(rawEnd, -length)
  for (let found = 0; found < 2 && day !== LAST_DAY; ) {
    day = addDays(day, 1)
    if (notOrdinaryBecause(day, extraHolidays) === null) found += 1
  }
  return day
}

function lengthInDays({ amount, unit }: Period): number | null {
  if (unit === 'days') return amount
  return unit === 'weeks' ? amount * 7 : null
}
