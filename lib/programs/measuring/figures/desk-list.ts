import { goalAtSize } from '../goal-at-size'
import { figureOfReading } from '../one-reader'
import type { Part } from '../scene'

/** The list of open cases, as a handler finds it in the morning. */
export const deskList: Part = {
  name: 'list',
  reads: true,
  measure: async (scene) => {
    const what = 'desk list, one reader'
    return [await figureOfReading(scene, { what, unit: 'ms', ...goalAtSize(what, scene.plan.size, 40) }, ['/cases'])]
  },
}
