import { figureOfRuns } from '../figure'
import type { Part } from '../scene'

/** HTML of the list, before it is made smaller for the road. */
export const listSize: Part = {
  name: 'list-size',
  measure: async ({ house, one, cookie, plan }) => {
    const sizes: number[] = []
    for (let n = 0; n < plan.runs; n += 1) {
      const answer = await fetch(`${house.url}/${one.slug}/desk/cases`, { headers: { cookie } })
      if (answer.status !== 200) throw new Error(`it answered ${answer.status}`)
      sizes.push((await answer.arrayBuffer()).byteLength / 1000)
    }
    return [figureOfRuns({ what: 'HTML of the list, uncompressed', unit: 'kB', goal: { atMost: 80 } }, sizes)]
  },
}
