import { type Figure, noFigure } from './figure'
import type { Part, Scene } from './scene'

type Ways = {
  say: (sentence: string) => void
  drain: (scene: Scene) => Promise<void>
  keep: (figures: readonly Figure[]) => void
}

/**
 * Measures one part after another, each when the one before has left nothing to do. What fails costs its own figures only, and
 * what was measured is kept at once.
 */
export async function runParts(scene: Scene, parts: readonly Part[], { say, drain, keep }: Ways): Promise<Figure[]> {
  const { only } = scene.plan
  const figures: Figure[] = []
  for (const part of parts.filter(({ name }) => only === null || only.includes(name))) {
    say(`Measuring: ${part.name}`)
    figures.push(...(await figuresOf(part, scene, drain)))
    for (const other of part.reads ? scene.beside : []) {
      const theirs = await figuresOf(part, other, drain)
      figures.push(...theirs.map((figure) => ({ ...figure, what: `${figure.what}, ${other.called}` })))
    }
    keep(figures)
  }
  return figures
}

async function figuresOf(part: Part, scene: Scene, drain: Ways['drain']): Promise<Figure[]> {
  try {
    await drain(scene)
    return await part.measure(scene)
  } catch (fault) {
    return [noFigure({ what: part.name, unit: 'ms' }, fault instanceof Error ? fault.message : String(fault))]
  }
}
