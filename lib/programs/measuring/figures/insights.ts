import { figureOfReading } from '../one-reader'
import type { Part } from '../scene'

const LARGE = 100_000

/** The figures of twelve months. */
export const insights: Part = {
  name: 'insights',
  reads: true,
  measure: async (scene) => {
    const goal = { atMost: scene.plan.size > LARGE ? 1000 : 300 }
    return [
      await figureOfReading(scene, { what: 'insights of twelve months, one reader', unit: 'ms', goal }, [
        '/insights?period=year',
      ]),
    ]
  },
}
