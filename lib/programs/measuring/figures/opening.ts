import { goalAtSize } from '../goal-at-size'
import { figureOfReading } from '../one-reader'
import type { Part } from '../scene'
import { someCases } from '../some-cases'

/** Opening a case. */
export const opening: Part = {
  name: 'case',
  reads: true,
  measure: async (scene) => {
    const what = 'opening a case, one reader'
    const pages = (await someCases(scene)).map(({ reference }) => `/cases/${reference}`)
    return [await figureOfReading(scene, { what, unit: 'ms', ...goalAtSize(what, scene.plan.size, 60) }, pages)]
  },
}
