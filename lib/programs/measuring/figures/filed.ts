import { aForm, FORM_HEADERS } from '../a-form'
import { type Figure, figureOfMany, figureOfRuns } from '../figure'
import { limitOfWrites, sharesOfWrites } from '../limit-of-writes'
import { type Answered, load } from '../load'
import { withoutWorker } from '../quiet'
import { AT_ONCE, type Part } from '../scene'

const WARM_UP_SECONDS = 2

/** Complaints through the form's POST, beside the least that could be written; the mails leave afterwards, and are not counted. */
export const filed: Part = {
  name: 'filed',
  measure: async (scene) => {
    const { house, one, plan } = scene
    const form = { url: `${house.url}/${one.slug}/intake`, headers: FORM_HEADERS, atOnce: AT_ONCE, expect: 303 }
    const file = (seconds: number) => load({ ...form, body: aForm, seconds })
    const limits: (number | null)[] = []
    const runs: Answered[] = []
    await withoutWorker(scene, () => file(WARM_UP_SECONDS))
    for (let n = 0; n < plan.runs; n += 1) {
      await withoutWorker(scene, async () => {
        limits.push(await limitOfWrites(scene))
        await scene.all.sql`checkpoint`
        runs.push(await file(plan.seconds))
      })
    }
    const rates = runs.map(({ perSecond }) => perSecond)
    const times = runs.map(({ tookMs }) => tookMs)
    const known = limits.filter((limit) => limit !== null)
    const limit = figureOfRuns({ what: 'the least that filing could write (limit)', unit: 'a second' }, known)
    return [
      ...(known.length > 0 ? [limit] : []),
      sharesOfWrites({ what: 'complaints filed, 8 at once', goal: { atLeast: 0.12 } }, rates, limits),
      figureOfMany({ what: 'how long filing takes then', unit: 'ms', goal: { atMost: 60 } }, times),
    ] satisfies Figure[]
  },
}
