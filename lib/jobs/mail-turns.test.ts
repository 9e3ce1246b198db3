import { describe, expect, test } from 'vitest'
import { GATHER_MS, mailTurns } from './mail-turns'

const start = new Date('2026-11-23T09:00:00Z')
const later = (ms: number) => new Date(start.getTime() + ms)
const quick = { tookMs: 10 }

describe('turns at mail', () => {
  test('who is in a hand has no second one', () => {
    const turns = mailTurns()
    turns.begin('a')
    expect(turns.next(start)).toMatchObject({ after: 'a', besides: ['a'] })
    turns.end('a', start, { how: 'full', ...quick })
    expect(turns.next(start).besides).toEqual([])
  })

  test('whoever had all of theirs sent waits a moment, so that what is written meanwhile goes together', () => {
    const turns = mailTurns()
    turns.begin('a')
    turns.end('a', start, { how: 'all', ...quick })
    expect(turns.next(start).besides).toEqual(['a'])
    expect(turns.next(later(GATHER_MS)).besides).toEqual([])
  })

  test('who gives trouble rests ever longer, and is as any other again once it went well', () => {
    const turns = mailTurns()
    const restsFor = (ms: number, at: Date) => {
      expect(turns.next(new Date(at.getTime() + ms - 1)).besides).toEqual(['a'])
      expect(turns.next(new Date(at.getTime() + ms)).besides).toEqual([])
    }
    let at = start
    for (const ms of [1000, 2000, 4000]) {
      turns.begin('a')
      turns.end('a', at, { how: 'trouble', ...quick })
      restsFor(ms, at)
      at = new Date(at.getTime() + ms)
    }
    turns.begin('a')
    turns.end('a', at, { how: 'full', ...quick })
    turns.begin('a')
    turns.end('a', at, { how: 'trouble', ...quick })
    restsFor(1000, at)
  })

  test('those who give trouble share one hand', () => {
    const turns = mailTurns()
    for (const one of ['a', 'b', 'c']) {
      turns.begin(one)
      turns.end(one, start, { how: 'trouble', ...quick })
    }
    const rested = later(60_000)
    expect(turns.next(rested).besides).toEqual([])
    turns.begin('b')
    expect(turns.next(rested).besides.toSorted()).toEqual(['a', 'b', 'c'])
  })

  test('while the way out is slow, less is taken at a time', () => {
    const turns = mailTurns()
    const whole = turns.next(start).atMost
    for (let n = 0; n < 9; n += 1) turns.end('a', start, { how: 'full', tookMs: 15_000 })
    expect(turns.next(start).atMost).toBe(3)
    for (let n = 0; n < 9; n += 1) turns.end('a', start, { how: 'full', ...quick })
    expect(turns.next(start).atMost).toBe(whole)
  })
})
