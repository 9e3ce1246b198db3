import { type Figure, figureOfRuns } from '../figure'
import { fileAndWait, type Kept } from '../file-and-wait'
import { limitOfWrites, sharesOfWrites } from '../limit-of-writes'
import { inOrder, percentile } from '../percentile'
import { untilDrained, withoutWorker } from '../quiet'
import type { Part } from '../scene'

/** Complaints filed whose acknowledgement was handed over, kept up; and what one costs, with all its mails. */
export const acknowledged: Part = {
  name: 'acknowledged',
  measure: async (scene) => {
    const limits: (number | null)[] = []
    const runs: Kept[] = []
    for (let n = 0; n < scene.plan.runs; n += 1) {
      limits.push(await withoutWorker(scene, () => limitOfWrites(scene)))
      await untilDrained(scene)
      runs.push(await fileAndWait(scene))
    }
    const what = `filed and acknowledged, for ${scene.plan.sustained} s`
    const rates = runs.map(({ perSecond }) => perSecond)
    const cost = { what: 'processor time of one, its mails included', unit: 'ms', goal: { atMost: 8 } } as const
    const costs = runs.map(({ processorMs }) => processorMs.all)
    return [
      sharesOfWrites({ what, goal: { atLeast: 0.05 } }, rates, limits),
      figureOfRuns({ ...cost, note: partsOf(runs) }, costs),
    ] satisfies Figure[]
  },
}

function partsOf(runs: readonly Kept[]): string {
  const median = (of: (one: Kept) => number) => percentile(inOrder(runs.map(of)), 0.5).toFixed(1)
  const where = `web ${median(({ processorMs }) => processorMs.web)}, worker ${median(({ processorMs }) => processorMs.worker)}`
  return `${where}, PostgreSQL ${median(({ processorMs }) => processorMs.database)}; ${median(({ mailsEach }) => mailsEach)} mails each`
}
