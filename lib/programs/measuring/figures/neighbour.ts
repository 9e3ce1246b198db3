import { latenciesDuring } from '../../breaking/latencies'
import { aForm, FORM_HEADERS } from '../a-form'
import { figureOfRuns } from '../figure'
import { load } from '../load'
import { inOrder, percentile } from '../percentile'
import { withoutWorker } from '../quiet'
import type { Part } from '../scene'

/**
 * One person reads the page of one organisation, again and again, while another organisation is sent complaints without a
 * pause: by one person, and then by ten where there was one.
 */
export const neighbour: Part = {
  name: 'neighbour',
  measure: async (scene) => {
    const { house, one, other, plan } = scene
    const form = { url: `${house.url}/${one.slug}/intake`, headers: FORM_HEADERS, body: aForm, expect: 303 }
    const beside = async (atOnce: number) => {
      const sent = () => load({ ...form, atOnce, seconds: plan.seconds })
      return percentile(inOrder(await latenciesDuring(`${house.url}/${other.slug}`, sent)), 0.95)
    }
    const pairs: { before: number; during: number }[] = []
    await withoutWorker(scene, async () => {
      await beside(1)
      for (let n = 0; n < plan.runs; n += 1) pairs.push({ before: await beside(1), during: await beside(10) })
    })
    const median = (of: number[]) => percentile(inOrder(of), 0.5).toFixed(1)
    return [
      figureOfRuns(
        {
          what: "an organisation loaded ten times over: another's p95",
          unit: 'times',
          goal: { atMost: 1.5 },
          note: `${median(pairs.map(({ before }) => before))} to ${median(pairs.map(({ during }) => during))} ms`,
        },
        pairs.map(({ before, during }) => during / before),
      ),
    ]
  },
}
