import { type Figure, noFigure } from './figure'
import { untilDrained } from './quiet'
import type { Part, Scene } from './scene'

/** Measures one part after another, each when the one before has left nothing to do. What fails costs its own figures only. */
export async function runParts(
  scene: Scene,
  parts: readonly Part[],
  say: (sentence: string) => void,
): Promise<Figure[]> {
  const { only } = scene.plan
  const figures: Figure[] = []
  for (const part of parts.filter(({ name }) => only === null || only.includes(name))) {
    say(`Measuring: ${part.name}`)
    try {
      await untilDrained(scene)
      figures.push(...(await part.measure(scene)))
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault)
      figures.push(noFigure({ what: part.name, unit: 'ms' }, why))
    }
  }
  return figures
}
