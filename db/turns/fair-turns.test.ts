import { expect, test, vi } from 'vitest'
import { fairTurns, type GiveBack } from './fair-turns'

/** Everybody who got a place, in order; `giveBack(n)` gives the place of the nth back. */
function aRoom(rules: Omit<Parameters<typeof fairTurns>[0], 'ofOneAlone'> & { ofOneAlone?: number }) {
  const turns = fairTurns({ ofOneAlone: rules.places, ...rules })
  const entered: string[] = []
  const held: (GiveBack | null)[] = []
  const ask = (whose: string, times = 1) =>
    Array.from({ length: times }, () =>
      turns.take(whose).then((place) => {
        if (place) entered.push(whose)
        held.push(place)
        return place
      }),
    )
  const settle = async () => {
    for (let n = 0; n < 10; n += 1) await Promise.resolve()
  }
  const giveBack = async (n: number) => {
    held[n]?.()
    await settle()
  }
  return { ask, entered, settle, giveBack, turns }
}

test('who is alone may have every place, and no more than there are', async () => {
  const { ask, entered, settle } = aRoom({ places: 3, ofOneBesideOthers: 1 })
  ask('zonnehof', 5)
  await settle()
  expect(entered).toEqual(['zonnehof', 'zonnehof', 'zonnehof'])
})

test('who is alone leaves the places free that are not for one, and who comes finds them', async () => {
  const { ask, entered, settle } = aRoom({ places: 3, ofOneAlone: 2, ofOneBesideOthers: 1 })
  ask('zonnehof', 5)
  ask('speelweide')
  await settle()
  expect(entered).toEqual(['zonnehof', 'zonnehof', 'speelweide'])
})

test('while others are there nobody holds more than a share, and places stay free for who comes', async () => {
  const { ask, entered, settle } = aRoom({ places: 4, ofOneBesideOthers: 2 })
  ask('speelweide')
  ask('zonnehof', 50)
  await settle()
  expect(entered).toEqual(['speelweide', 'zonnehof', 'zonnehof'])
  ask('waterrijk')
  await settle()
  expect(entered.at(-1)).toBe('waterrijk')
})

test('who left a moment ago counts as there, and after that no longer', async () => {
  let now = 0
  const { ask, entered, settle, giveBack } = aRoom({
    places: 3,
    ofOneBesideOthers: 1,
    othersCountForMs: 100,
    clock: () => now,
  })
  ask('speelweide')
  await settle()
  await giveBack(0)
  ask('zonnehof', 3)
  await settle()
  expect(entered).toEqual(['speelweide', 'zonnehof'])
  now = 100
  await giveBack(1)
  expect(entered).toEqual(['speelweide', 'zonnehof', 'zonnehof', 'zonnehof'])
})

test('organisations go round: one that asked once is not behind a hundred of another', async () => {
  const { ask, entered, settle, giveBack } = aRoom({ places: 1, ofOneBesideOthers: 1 })
  ask('zonnehof', 100)
  ask('speelweide', 2)
  ask('waterrijk')
  await settle()
  for (let n = 0; n < 5; n += 1) await giveBack(n)
  expect(entered).toEqual(['zonnehof', 'zonnehof', 'speelweide', 'waterrijk', 'zonnehof', 'speelweide'])
})

test('a hundred of one organisation are all served in the end, each in the order it came', async () => {
  const turns = fairTurns({ places: 10, ofOneAlone: 8, ofOneBesideOthers: 4 })
  const served: number[] = []
  await turns.take('speelweide')
  await Promise.all(
    Array.from({ length: 100 }, async (_, n) => {
      const giveBack = await turns.take('zonnehof')
      served.push(n)
      await Promise.resolve()
      giveBack?.()
    }),
  )
  expect(served).toEqual(Array.from({ length: 100 }, (_, n) => n))
})

test('who has waited as long as one may goes away with nothing, and the others wait on', async () => {
  vi.useFakeTimers()
  try {
    const turns = fairTurns({ places: 1, ofOneAlone: 1, ofOneBesideOthers: 1, waitsAtMostMs: 500 })
    const giveBack = await turns.take('zonnehof')
    const impatient = turns.take('zonnehof')
    await vi.advanceTimersByTimeAsync(400)
    const later = turns.take('speelweide')
    await vi.advanceTimersByTimeAsync(100)
    expect(await impatient).toBeNull()
    giveBack?.()
    expect(await later).not.toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test('a place given back twice is given back once', async () => {
  const { ask, entered, settle, giveBack } = aRoom({ places: 1, ofOneBesideOthers: 1 })
  ask('zonnehof', 3)
  await settle()
  await giveBack(0)
  await giveBack(0)
  expect(entered).toHaveLength(2)
})

test('beside others, who has more waiting rests as long as its turn took; whoever else comes does not wait for that', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  try {
    const { ask, entered, settle, giveBack } = aRoom({ places: 3, ofOneBesideOthers: 1, restsBesideOthers: true })
    ask('speelweide')
    ask('zonnehof', 3)
    await settle()
    vi.advanceTimersByTime(40)
    await giveBack(1)
    vi.advanceTimersByTime(39)
    ask('waterrijk')
    await settle()
    expect(entered).toEqual(['speelweide', 'zonnehof', 'waterrijk'])
    vi.advanceTimersByTime(1)
    await settle()
    expect(entered.at(-1)).toBe('zonnehof')
  } finally {
    vi.useRealTimers()
  }
})

test('who asks one thing after the other never rests, and neither does who is alone', async () => {
  const { ask, entered, settle, giveBack } = aRoom({ places: 2, ofOneBesideOthers: 1, restsBesideOthers: true })
  ask('zonnehof', 3)
  await settle()
  await giveBack(0)
  expect(entered).toEqual(['zonnehof', 'zonnehof', 'zonnehof'])
  ask('speelweide')
  await giveBack(1)
  await giveBack(2)
  ask('zonnehof')
  await settle()
  expect(entered).toEqual(['zonnehof', 'zonnehof', 'zonnehof', 'speelweide', 'zonnehof'])
})

test('who is at another door of the house counts as there, and only for as long as one who left', async () => {
  let now = 1_000
  const one = aRoom({ places: 3, ofOneBesideOthers: 1, othersCountForMs: 100, clock: () => now })
  const other = aRoom({ places: 3, ofOneBesideOthers: 1, othersCountForMs: 100, clock: () => now })
  other.ask('speelweide')
  one.turns.heard(other.turns.lately(50))
  one.ask('zonnehof', 3)
  await one.settle()
  expect(one.entered).toEqual(['zonnehof'])
  expect(one.turns.lately(50)).toEqual(['zonnehof'])
  now += 100
  expect(one.turns.lately(50)).toEqual([])
  await one.giveBack(0)
  expect(one.entered).toEqual(['zonnehof', 'zonnehof', 'zonnehof'])
})
