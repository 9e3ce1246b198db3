import { describe, expect, test } from 'vitest'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { type LineMark, layOutLine } from './lay-out-line'

const mark = (date: LineMark['date'], state: LineMark['state'], title = 'Antwoord'): LineMark => ({
  id: `${date} ${title}`,
  date,
  state,
  title,
  note: date,
})

const lay = (marks: LineMark[], today: LineMark['date'] = '2026-11-23') =>
  layOutLine({ marks, today, calendar: OFFICE_WEEK })

describe('the promise line', () => {
  test('runs from the first date to the last, with today in between', () => {
    const line = lay([mark('2026-11-13', 'kept'), mark('2026-12-28', 'next')])
    expect(line.marks.map(({ x }) => x)).toEqual([0.4, 99.6])
    expect(line.today).toBeGreaterThan(20)
    expect(line.today).toBeLessThan(25)
  })

  test('reaches to today when every date has passed', () => {
    const line = lay([mark('2026-11-13', 'kept'), mark('2026-11-20', 'broken')])
    expect(line.today).toBe(99.6)
    expect(line.marks.at(-1)?.x).toBeLessThan(80)
  })

  test('has a tick for every working day, a taller one for Mondays, and none at the weekend', () => {
    const line = lay([mark('2026-11-20', 'kept'), mark('2026-11-30', 'next')])
    expect(line.ticks).toHaveLength(7)
    expect(line.ticks.filter((tick) => tick.week)).toHaveLength(2)
  })

  test('joins promises of one day into one ring', () => {
    const line = lay([mark('2026-11-30', 'later', 'Commissie'), mark('2026-11-30', 'next', 'Eerste contact')])
    expect(line.marks).toMatchObject([{ title: 'Commissie, eerste contact', state: 'next' }])
  })

  test('never joins what was kept to what was not: late is said of nothing that was in time', () => {
    const line = lay([mark('2026-11-20', 'broken', 'Ontvangstbevestiging'), mark('2026-11-20', 'kept', 'Antwoord')])
    expect(line.marks.map(({ title, state }) => [title, state])).toEqual([
      ['Ontvangstbevestiging', 'broken'],
      ['Antwoord', 'kept'],
    ])
  })

  test('labels that would touch go a lane down, and what was kept is the first to lose its label', () => {
    const close = ['2026-11-24', '2026-11-25', '2026-11-26'] as const
    const line = lay([
      mark('2026-11-13', 'kept'),
      mark(close[0], 'kept', 'Ontvangstbevestiging'),
      mark(close[1], 'next', 'Eerste contact'),
      mark(close[2], 'later', 'Commissie'),
      mark('2027-03-01', 'later'),
    ])
    const lanes = Object.fromEntries(line.marks.map(({ title, lane }) => [title, lane]))
    expect(lanes).toMatchObject({ 'Eerste contact': 0, Commissie: 1, Ontvangstbevestiging: null })
  })

  test('no label runs beyond either end, however long its title and however narrow the line', () => {
    const long = 'Wij bellen of schrijven u om te vertellen hoe het staat met de planning van de avondzorg'
    const line = lay([
      mark('2026-11-13', 'kept', long),
      mark('2026-12-10', 'next', long),
      mark('2026-12-28', 'later', long),
    ])
    for (const { x, anchor, title } of line.marks) {
      const at = x * 7
      const room = title.length * 6.5
      expect(title.length).toBeLessThanOrEqual(50)
      expect(anchor === 'start' ? at + room : room).toBeLessThanOrEqual(anchor === 'start' ? 700 : at)
    }
  })

  test('a wider line has room for more labels', () => {
    const marks = ['2026-11-16', '2026-11-25', '2026-12-04', '2026-12-14'].map((date, i) =>
      mark(date as LineMark['date'], i === 0 ? 'kept' : 'later', `Toezegging nummer ${i} van ons`),
    )
    const lanes = (width: number) =>
      layOutLine({ marks, today: '2026-11-16', calendar: OFFICE_WEEK, width }).marks.filter(({ lane }) => lane !== null)
    expect(lanes(1200).length).toBeGreaterThan(lanes(400).length)
  })

  test('a single promise for today still makes a line', () => {
    expect(lay([mark('2026-11-23', 'next')]).marks[0]?.x).toBe(0.4)
  })
})
