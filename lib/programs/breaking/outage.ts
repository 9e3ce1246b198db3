import { setTimeout as pause } from 'node:timers/promises'
import { countOnce } from './count-once'
import { peopleWhoComplain } from './people'
import type { Figure, Scene, Trial } from './trial'

const CALM_MS = 3000
const PAGE_WITHIN_MS = 2000
const BACK_WITHIN_MS = 20_000

/** The database goes away under load, for as long as asked, and comes back. */
export const outage: Trial = {
  name: 'outage',
  run: async (scene) => {
    const { house, one, scale } = scene
    const people = peopleWhoComplain(`${house.url}/${one.slug}/intake`)
    await pause(CALM_MS)
    const [web, worker] = [house.web.pid(), house.worker.pid()]
    const before = people.confirmed.length
    await house.database.fall('SIGINT')
    const seen = await watchPages(scene, scale.minutes * 60_000)
    await house.database.raise()
    const backMs = await untilConfirmed(() => people.confirmed.length, people.confirmed.length)
    await pause(CALM_MS)
    await people.goHome()
    return [
      {
        what: 'programs that gave up',
        measured: Number(web !== house.web.pid()) + Number(worker !== house.worker.pid()),
        atMost: 0,
      },
      { what: 'answers other than a readable 503 while the database was away', measured: seen.others, atMost: 0 },
      { what: 'times that it called itself ready', measured: seen.ready, atMost: 0 },
      { what: 'slowest answer meanwhile', measured: seen.slowestMs, atMost: PAGE_WITHIN_MS, unit: ' ms' },
      { what: 'until the next complaint is confirmed', measured: backMs, atMost: BACK_WITHIN_MS, unit: ' ms' },
      { what: 'complaints confirmed before it, too few to say anything', measured: before === 0 ? 1 : 0, atMost: 0 },
      ...(await countOnce(scene, people.confirmed)),
    ] satisfies Figure[]
  },
}

async function watchPages({ house, one }: Scene, ms: number) {
  const seen = { others: 0, ready: 0, slowestMs: 0 }
  // The first second belongs to what was under way.
  await pause(Math.min(2000, ms / 4))
  for (const until = Date.now() + ms; Date.now() < until; await pause(500)) {
    const began = performance.now()
    const page = await fetch(`${house.url}/${one.slug}`, { signal: AbortSignal.timeout(15_000) }).catch(() => null)
    const words = page === null ? '' : await page.text()
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - began)
    if (page?.status !== 503 || !words.includes('<h1>')) seen.others += 1
    const ready = await fetch(`${house.url}/api/ready`).catch(() => null)
    if (ready?.status !== 503) seen.ready += 1
    await ready?.arrayBuffer()
  }
  return seen
}

async function untilConfirmed(count: () => number, from: number): Promise<number> {
  const began = performance.now()
  while (count() === from && performance.now() - began < 120_000) await pause(50)
  return performance.now() - began
}
