import { expect, test } from 'vitest'
import { restartPatience } from './restart-patience'

test('what falls over is started again at once, then ever later, and never not at all', () => {
  const patience = restartPatience()
  const waits: number[] = []
  let at = 0
  for (let fall = 0; fall < 500; fall += 1) {
    const wait = patience.nextMs(at)
    waits.push(wait)
    at += wait + 100
  }
  expect(waits[0]).toBe(300)
  expect(waits.slice(0, 4)).toEqual([300, 600, 1200, 2400])
  expect(Math.max(...waits)).toBe(30_000)
  expect(waits.at(-1)).toBe(30_000)
})

test('after a calm while it is started at once again', () => {
  const patience = restartPatience()
  for (const at of [0, 500, 1500, 4000]) patience.nextMs(at)
  expect(patience.nextMs(200_000)).toBe(300)
})
