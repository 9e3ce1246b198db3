import { expect, test } from 'vitest'
import { watchDatabase } from './watch-database'

const gone = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }))
const wrong = () => Promise.reject(Object.assign(new Error('who?'), { code: '28P01' }))

function aWatch(first: () => Promise<void>) {
  const told: string[] = []
  const database = { ask: first }
  const watch = watchDatabase({
    ask: () => database.ask(),
    onAway: () => told.push('away'),
    onBack: () => told.push('back'),
    onWrong: () => told.push('wrong'),
    everyMs: 100_000,
  })
  return { database, told, watch }
}

test('a database that comes and goes is told once each time', async () => {
  const { database, told, watch } = aWatch(async () => {})
  await watch.askNow()
  database.ask = gone
  expect(await watch.askNow()).toBe(true)
  expect(await watch.askNow()).toBe(true)
  database.ask = async () => {}
  expect(await watch.askNow()).toBe(false)
  watch.stop()
  expect(told).toEqual(['back', 'away', 'back'])
})

test('a refused password is a wrong setting at first, and an outage once it has worked', async () => {
  const fresh = aWatch(wrong)
  await fresh.watch.askNow()
  fresh.watch.stop()
  expect(fresh.told).toContain('wrong')
  const known = aWatch(async () => {})
  await known.watch.askNow()
  known.database.ask = wrong
  await known.watch.askNow()
  known.watch.stop()
  expect(known.told).toEqual(['back', 'away'])
})
