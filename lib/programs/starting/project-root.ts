import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder of package.json, found from where this code runs: a bundle in .build, or the source itself. */
export function projectRoot(): string {
  let here = import.meta.dirname
  while (!existsSync(path.join(here, 'package.json'))) here = path.dirname(here)
  return here
}
