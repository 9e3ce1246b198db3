import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { calendarWords } from '@/lib/catalogues/public/calendar/words'
import type { CivilDate } from './civil-date'
import { dutchHolidays, easterSunday, HolidayId, holidaySundays, holidaysOn } from './dutch-holidays'
import { slowDay, slowEaster, slowHoliday, slowText } from './testing/slow-oracle'

const years = Array.from({ length: 51 }, (_, n) => 2010 + n)

describe('the recognised holidays', () => {
  test.each<[number, string]>([
    [2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26'],
  ])('of %i are those of article 3', (year, days) => {
    expect(dutchHolidays(year).map(({ date }) => date.slice(5))).toEqual(days.split(' '))
  })

  test('are, day by day from 2010 to 2060, those that a walk over the years finds', () => {
    for (let day = slowDay('2010-01-01'); day <= slowDay('2060-12-31'); day += 1) {
      const date = slowText(day) as CivilDate
      expect([date, ...holidaysOn(date)].sort()).toEqual([date, ...slowHoliday(day)].sort())
    }
  })

  test('agree with the published table of somebody else, which keeps Good Friday and 5 May as days off for schools', () => {
    const other = new Holidays('NL')
    const theirs = (year: number) =>
      other
        .getHolidays(year)
        .filter(({ type, rule }) => type === 'public' || rule === 'easter -2' || rule.startsWith('05-05'))
        .map(({ date }) => date.slice(0, 10))
    for (const year of years) {
      const ours = [...dutchHolidays(year), ...holidaySundays(year)].map(({ date }) => date)
      expect([...ours, ...theirs(year)].length).toBeGreaterThan(20)
      expect([...new Set(ours)].sort()).toEqual([...new Set(theirs(year))].sort())
    }
  })
})

test('Easter follows the moon tables from 1900 to 2199', () => {
  for (let year = 1900; year < 2200; year += 1) expect(easterSunday(year)).toBe(slowText(slowEaster(year)))
})

test.each<[CivilDate, HolidayId[]]>([
  ['2013-04-30', ['queens-day']],
  ['2013-04-27', []],
  ['2014-04-26', ['kings-day']],
  ['2014-04-30', []],
  ['2025-04-26', ['kings-day']],
  ['2031-04-26', ['kings-day']],
  ['2036-04-26', ['kings-day']],
  ['2016-05-05', ['liberation-day', 'ascension-day']],
])('on %s falls %j', (date, ids) => {
  expect(holidaysOn(date)).toEqual(ids)
})

test('every holiday has a name in both languages', () => {
  for (const id of HolidayId.options) {
    expect(calendarWords.nl.holidays[id]).toMatch(/\w/)
    expect(calendarWords.en.holidays[id]).toMatch(/\w/)
  }
})
