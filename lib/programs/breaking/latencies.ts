import { setTimeout as pause } from 'node:timers/promises'
import { someAddress } from './people'

/** Asks for a page again and again while something else happens; how long each answer took, in ms, in order of length. */
export async function latenciesDuring(url: string, work: () => Promise<unknown>, everyMs = 10): Promise<number[]> {
  const took: number[] = []
  let isOver = false
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now()
      const answer = await fetch(url, { headers: { 'x-forwarded-for': someAddress() } })
      await answer.arrayBuffer()
      took.push(performance.now() - began)
      await pause(everyMs)
    }
  })()
  try {
    await work()
  } finally {
    isOver = true
    await asking
  }
  return took.sort((a, b) => a - b)
}

/** The value that this part of them does not exceed; the part from 0 to 1. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
