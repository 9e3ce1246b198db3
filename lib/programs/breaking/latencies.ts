import { setTimeout as pause } from 'node:timers/promises'
import { inOrder } from '../measuring/percentile'
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
  return inOrder(took)
}
