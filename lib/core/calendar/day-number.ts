// Days as whole numbers, so that reckoning with them costs nothing. Day 0 is 1 January 1970, where the machine's clock begins.

/** Months and days of the month begin with 1. */
type DayParts = { year: number; month: number; day: number }

const AVERAGE_YEAR = 365.2425
const LONGEST_MONTH = 31
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
const FIRST_DIGIT = '0'.charCodeAt(0)
const BEFORE_1970 = daysBeforeYear(1970)

/** The number of the day with these parts, or null when the month has no such day. */
export function dayNumberOf({ year, month, day }: DayParts): number | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
  return exists ? daysBeforeYear(year) - BEFORE_1970 + daysBeforeMonth(year, month) + day - 1 : null
}

/** The number of a day written YYYY-MM-DD, or null when that is no day. */
export function readDayNumber(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null
  const year = digits(text, 0, 4)
  return year < 0 ? null : dayNumberOf({ year, month: digits(text, 5, 7), day: digits(text, 8, 10) })
}

/** The year, month and day of the month of the day with this number. */
export function partsOfDay(number: number): DayParts {
  const sinceYear0 = number + BEFORE_1970
  // A year so found is right or, about New Year, off by one; a month that is taken for 31 days is right or one too early.
  let year = Math.floor(sinceYear0 / AVERAGE_YEAR)
  if (daysBeforeYear(year) > sinceYear0) year -= 1
  else if (daysBeforeYear(year + 1) <= sinceYear0) year += 1
  const dayOfYear = sinceYear0 - daysBeforeYear(year)
  let month = Math.floor(dayOfYear / LONGEST_MONTH) + 1
  if (daysBeforeMonth(year, month + 1) <= dayOfYear) month += 1
  return { year, month, day: dayOfYear - daysBeforeMonth(year, month) + 1 }
}

/** How many days a month of a year has. */
export function lengthOfMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month)
}

/** Days from 1 January of the year 0 to 1 January of this year. */
function daysBeforeYear(year: number): number {
  const last = year - 1
  return year * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1
}

function daysBeforeMonth(year: number, month: number): number {
  return (BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number that these signs write, or -1, which no part of a day is, when one of them is no digit. */
function digits(text: string, from: number, until: number): number {
  let number = 0
  for (let i = from; i < until; i += 1) {
    const digit = text.charCodeAt(i) - FIRST_DIGIT
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
