import { expect, test } from 'vitest'
import { rowsStanding } from './rows-standing'

const now = new Date('2026-11-29T12:00:00Z')
const ago = (minutes: number) => ({ 'rows refused': new Date(now.getTime() - minutes * 60_000).toISOString() })

test('health tells of rows that are being brought up to date, and of those that cannot be, until that is over', () => {
  expect(rowsStanding(0, ago(1), now)).toEqual({ rows: 'ok' })
  expect(rowsStanding(null, {}, now)).toEqual({ rows: 'unknown' })
  expect(rowsStanding(1200, {}, now)).toMatchObject({
    rows: 'behind',
    rowsSay: expect.stringContaining('1200 cases are'),
  })
  expect(rowsStanding(1, ago(89), now)).toMatchObject({
    rows: 'refused',
    rowsSay: expect.stringContaining('1 case is'),
  })
  expect(rowsStanding(1, ago(91), now).rows).toBe('behind')
})
