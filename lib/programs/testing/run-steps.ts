import { addCounts, type Counts } from './counts'
import type { Step } from './steps'

/** Runs each step whatever became of the others, and ends with the count of them all. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  const all: Counts[] = []
  for (const { title, run } of steps) {
    console.log(`\n== ${title}`)
    const began = Date.now()
    const counts = await run()
    all.push(counts)
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(`== ${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
  }
  const { passed, failed, skipped } = addCounts(all)
  for (const name of skipped) console.log(`Skipped: ${name}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
