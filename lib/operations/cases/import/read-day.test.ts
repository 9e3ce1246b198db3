import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ImportMap } from './import-map'
import telecom from './maps/telecom-complaints.json'
import { readDay } from './read-day'

describe('a day in a file', () => {
  test.each([
    ['22-04-15', ['DD-MM-YY'], '2015-04-22'],
    ['4/8/2015', ['M/D/YYYY'], '2015-04-08'],
    ['4/8/2015', ['D/M/YYYY'], '2015-08-04'],
    ['2015-04-08', ['YYYY-MM-DD'], '2015-04-08'],
    ['8.4.2015', ['D.M.YYYY'], '2015-04-08'],
    ['22-Apr-15', ['D-MMM-YY'], '2015-04-22'],
    ['8 april 2015', ['D MMM YYYY'], '2015-04-08'],
    ['12 mrt. 2015', ['D MMM YYYY'], '2015-03-12'],
    ['22-04-15 15:53', ['DD-MM-YY'], '2015-04-22'],
    ['2015-04-08T09:30:00.000Z', ['YYYY-MM-DD'], '2015-04-08'],
    ['4/8/2015 3:53:50 PM', ['M/D/YYYY'], '2015-04-08'],
    [' 22-04-15 ', ['M/D/YYYY', 'DD-MM-YY'], '2015-04-22'],
  ])('%s in %j is %s', (text, notations, day) => {
    expect(readDay(text, notations)).toBe(day)
  })
  test.each(['', '22-04', '22-13-15', '31-02-15', '4/8/15', 'gisteren', '22-04-15 x'])('"%s" is no day', (text) => {
    expect(readDay(text, ['DD-MM-YY', 'M/D/YYYY'])).toBe('no-day')
  })
  test.each(['8-4-1026', '1-1-0000', '31-12-1899'])('"%s" has a year that cannot be, and is never another', (text) => {
    expect(readDay(text, ['D-M-YYYY'])).toBe('impossible-year')
  })
  test('a day that two notations read differently is not guessed at', () => {
    expect(readDay('4/8/2015', ['M/D/YYYY', 'D/M/YYYY'])).toBe('two-days')
    expect(readDay('4/4/2015', ['M/D/YYYY', 'D/M/YYYY'])).toBe('2015-04-04')
  })
})

const FILE = '../shared/data/telecom-complaints.csv'
const place = path.resolve(import.meta.dirname, '../../../..', FILE)
const isThere = existsSync(place)
const named = (name: string) => (isThere ? name : `${name} (not shown: ${FILE} was not there)`)

type TelecomRow = { Ticket: string; Date: string; Date_month_year: string }

/** Tickets are numbered as they come in: read rightly, a higher number never has an earlier day. */
function inversions(notations: readonly string[]): number {
  const rows: TelecomRow[] = parse(readFileSync(place), { columns: true, bom: true })
  const days = rows
    .filter(({ Ticket }) => /^\d+$/.test(Ticket))
    .sort((a, b) => Number(a.Ticket) - Number(b.Ticket))
    .map(({ Date: day }) => readDay(day, notations))
  let latest = ''
  return days.filter((day) => {
    const isBack = day < latest
    latest = isBack ? latest : day
    return isBack
  }).length
}

describe('the telecom file mixes 22-04-15 with 4/8/2015', () => {
  const { notations } = ImportMap.parse(telecom).date

  test(named('as its map reads them, all 2,224 days stand in the order of their ticket numbers'), () => {
    expect(isThere ? inversions(notations) : 0).toBe(0)
  })
  test(named('the other way round hundreds of tickets would have come before earlier ones'), () => {
    expect(isThere ? inversions(['DD-MM-YY', 'D/M/YYYY']) : 600).toBeGreaterThan(500)
  })
  test(named('so 4/8/2015 is 8 April, and the column that says 4-Aug-15 is wrong wherever a day is 12 or less'), () => {
    if (!isThere) return expect(place).toContain(FILE.slice(3))
    const rows: TelecomRow[] = parse(readFileSync(place), { columns: true, bom: true })
    const slashed = rows.filter(({ Date: day }) => day.includes('/'))
    const dashed = rows.filter(({ Date: day }) => day.includes('-'))
    expect(slashed.length + dashed.length).toBe(2224)
    expect(dashed.every(({ Date: day }) => Number(day.slice(0, 2)) > 12)).toBe(true)
    const months = new Set(slashed.map(({ Date: day }) => readDay(day, notations).slice(0, 7)))
    expect([...months].sort()).toEqual(['2015-04', '2015-05', '2015-06'])
    const told = new Set(slashed.map(({ Date_month_year: day }) => day.slice(-6)))
    expect(told.size).toBe(12)
  })
})
