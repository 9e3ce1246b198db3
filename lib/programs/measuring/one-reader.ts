import { type Figure, figureOfMany, type Goal, noFigure } from './figure'
import { withoutWorker } from './quiet'
import type { Scene } from './scene'

/**
 * Each over a connection of its own, so that every process of web has done this before it is measured, and as often as it has
 * on a working day: its code is translated by then, and its statements are planned.
 */
const WARM_UP = 200
const FEWEST = 20

type Asked = { what: string; unit: 'ms'; goal: Goal | null; note?: string }

/** How long these pages take one reader; when one does not come, that is the figure. */
export async function figureOfReading(scene: Scene, asked: Asked, pages: readonly string[]): Promise<Figure> {
  try {
    return figureOfMany(asked, await readOneByOne(scene, pages))
  } catch (fault) {
    return noFigure(asked, fault instanceof Error ? fault.message : String(fault))
  }
}

/**
 * How long pages of the desk take for one who reads them one after another, run by run, in ms: from asking to the last byte,
 * on the machine of the server itself. Different ones in turn, so that nothing answers from what it has just read.
 */
async function readOneByOne(scene: Scene, pages: readonly string[]): Promise<number[][]> {
  const { house, one, cookie, plan } = scene
  const read = async (n: number, more: { connection?: 'close' } = {}) => {
    const url = `${house.url}/${one.slug}/desk${pages[n % pages.length]}`
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie, ...more }, redirect: 'manual' })
    await answer.arrayBuffer()
    const took = performance.now() - began
    if (answer.status !== 200) throw new Error(`it answered ${answer.status} after ${Math.round(took)} ms`)
    return took
  }
  return withoutWorker(scene, async () => {
    for (let n = 0; n < WARM_UP; n += 1) await read(n, { connection: 'close' })
    const runs: number[][] = []
    for (let run = 0; run < plan.runs; run += 1) {
      const took: number[] = []
      const until = Date.now() + (plan.seconds * 1000) / 2
      while (Date.now() < until || took.length < FEWEST) took.push(await read(took.length))
      runs.push(took)
    }
    return runs
  })
}
