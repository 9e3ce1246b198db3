import { expect, test } from 'vitest'
import { type Figure, figureOfRuns } from './figure'
import { runParts } from './run-parts'
import type { Part, Scene } from './scene'

const part = (name: string, measure: () => Promise<Figure[]>): Part => ({ name, measure })
const fine = (name: string) => part(name, async () => [figureOfRuns({ what: name, unit: 'ms' }, [1, 2, 3])])
const away = part('away', async () => {
  throw new Error('it answered 500')
})

async function run(only: string[] | null) {
  const told: string[] = []
  const other = { plan: { only, size: 9 }, called: 'of 9 cases' } as Scene['beside'][number]
  const scene = { plan: { only }, beside: [other] } as Scene
  const figures = await runParts(scene, [fine('list'), away, fine('filed'), { ...fine('case'), reads: true }], {
    say: (sentence) => told.push(sentence),
    drain: async () => void told.push('quiet'),
    keep: (kept) => told.push(`kept ${kept.length}`),
  })
  return { told, figures: figures.map(({ what, problem }) => [what, problem]) }
}

test('it is quiet before each part, each is kept at once, and one that fails costs no other', async () => {
  const { told, figures } = await run(null)
  expect(figures).toEqual([
    ['list', undefined],
    ['away', 'it answered 500'],
    ['filed', undefined],
    ['case', undefined],
    ['case, of 9 cases', undefined],
  ])
  const each = (name: string, n: number) => [`Measuring: ${name}`, 'quiet', `kept ${n}`]
  const besides = ['Measuring: case', 'quiet', 'quiet', 'kept 5']
  expect(told).toEqual([...each('list', 1), ...each('away', 2), ...each('filed', 3), ...besides])
})

test('parts that were not asked for are not measured', async () => {
  expect((await run(['filed'])).figures).toEqual([['filed', undefined]])
})
