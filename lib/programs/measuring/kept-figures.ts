import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../starting/project-root'
import type { Figure } from './figure'

const Kept = z.object({
  plan: z.object({ size: z.number() }),
  figures: z.array(z.object({ what: z.string(), p95: z.number(), problem: z.string().optional() })),
})

/** Writes a run down, in the folder of all runs; answers where. */
export function keepFigures(run: { at: string; plan: { size: number }; figures: readonly Figure[] } & object): string {
  mkdirSync(folder(), { recursive: true })
  const file = path.join(folder(), `${run.at.replaceAll(':', '-')}-${run.plan.size}.json`)
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`)
  return path.relative(projectRoot(), file)
}

/** The 95th percentile of a figure in the newest run of this size; null when there is none. */
export function keptP95(size: number, what: string): number | null {
  for (const name of keptRuns()) {
    const kept = Kept.safeParse(JSON.parse(readFileSync(path.join(folder(), name), 'utf8')))
    if (!kept.success || kept.data.plan.size !== size) continue
    const found = kept.data.figures.find((figure) => figure.what === what && figure.problem === undefined)
    if (found) return found.p95
  }
  return null
}

/** The newest first: their names begin with the moment. */
function keptRuns(): string[] {
  try {
    return readdirSync(folder())
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
  } catch {
    return []
  }
}

function folder(): string {
  return path.join(projectRoot(), '.bench')
}
