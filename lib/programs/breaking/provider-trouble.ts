import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { aForm, FORM_HEADERS } from '../measuring/a-form'
import { someAddress } from './people'
import type { Figure, Scene, Trial } from './trial'

const TOLD_WITHIN_SECONDS = 90
const OVER_WITHIN_SECONDS = 120

/** The mail provider refuses, and then hangs: health says so, readiness does not, and both are well again after it. */
export const providerTrouble: Trial = {
  name: 'health',
  run: async (scene) => {
    const figures: Figure[] = []
    for (const mood of ['refuses', 'hangs'] as const) {
      scene.provider.feel(mood)
      await complainOnce(scene)
      const told = await secondsUntil(scene, 503, TOLD_WITHIN_SECONDS)
      const ready = await statusOf(scene, 'ready')
      scene.provider.feel('fine')
      const over = await secondsUntil(scene, 200, OVER_WITHIN_SECONDS)
      figures.push(
        {
          what: `until health tells that the provider ${mood}`,
          measured: told,
          atMost: TOLD_WITHIN_SECONDS,
          unit: ' s',
        },
        { what: `not ready because the provider ${mood}`, measured: Number(ready !== 200), atMost: 0 },
        { what: 'until health is well after it', measured: over, atMost: OVER_WITHIN_SECONDS, unit: ' s' },
      )
    }
    return figures
  },
}

async function complainOnce({ house, one }: Scene): Promise<void> {
  const body = aForm({ email: `k-${randomUUID()}@voorbeeld.example` })
  const headers = { ...FORM_HEADERS, 'x-forwarded-for': someAddress() }
  await fetch(`${house.url}/${one.slug}/intake`, { method: 'POST', headers, body, redirect: 'manual' })
}

async function statusOf({ house }: Scene, what: 'health' | 'ready'): Promise<number> {
  const answer = await fetch(`${house.url}/api/${what}`)
  await answer.arrayBuffer()
  return answer.status
}

async function secondsUntil(scene: Scene, status: number, atMost: number): Promise<number> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  while (seconds() < atMost * 2) {
    if ((await statusOf(scene, 'health')) === status) return seconds()
    await pause(500)
  }
  return Number.POSITIVE_INFINITY
}
