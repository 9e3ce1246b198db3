import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { countOnce } from './count-once'
import { peopleWhoComplain } from './people'
import type { Figure, Scene, Trial } from './trial'

const BACK_WITHIN_MS = 60_000
/** So that the mail can keep up with four people: what is counted afterwards is counted when all has gone. */
const REST_MS = 1000

/** Web, worker and database are killed outright, at random and as often as asked, while people complain. */
export const kills: Trial = {
  name: 'kills',
  run: async (scene) => {
    const people = peopleWhoComplain(`${scene.house.url}/${scene.one.slug}/intake`, { restMs: REST_MS })
    const longest = { web: 0, worker: 0, database: 0 }
    for (let n = 0; n < scene.scale.kills; n += 1) {
      await pause(randomInt(200, 2000))
      const victim = (['web', 'worker', 'database'] as const)[randomInt(3)] ?? 'web'
      longest[victim] = Math.max(longest[victim], await killAndWait(scene, victim))
    }
    await people.goHome()
    const back = Object.entries(longest).map(
      ([victim, ms]): Figure => ({
        what: `longest until ${victim} was back`,
        measured: ms,
        atMost: BACK_WITHIN_MS,
        unit: ' ms',
      }),
    )
    return [...back, ...(await countOnce(scene, people.confirmed))]
  },
}

async function killAndWait({ house }: Scene, victim: 'web' | 'worker' | 'database'): Promise<number> {
  if (victim === 'database') {
    await house.database.fall('SIGKILL')
    await pause(randomInt(0, 500))
    await house.database.raise()
  } else {
    const pid = house[victim].pid()
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    while (house[victim].pid() === pid) await pause(20)
  }
  const began = performance.now()
  while (performance.now() - began < BACK_WITHIN_MS) {
    const ready = await fetch(`${house.url}/api/ready`).catch(() => null)
    await ready?.arrayBuffer()
    if (ready?.status === 200) break
    await pause(50)
  }
  return performance.now() - began
}
