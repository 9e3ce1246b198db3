import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentOfTools } from '@/lib/settings/env'
import type { Guardian } from './guardian'

/** `red`: its tests notice that it is gone. `green`: nobody does. `lost`: it does not stand where the list says. */
type Verdict = 'red' | 'green' | 'lost'

/** Takes one guardian away in the copy, runs the tests that should notice, and puts it back. */
export function tryWithout(folder: string, guardian: Guardian): Verdict {
  const file = path.join(folder, guardian.file)
  const whole = readFileSync(file, 'utf8')
  if (!whole.includes(guardian.guardian)) return 'lost'
  writeFileSync(
    file,
    whole.replace(guardian.guardian, () => guardian.without),
  )
  try {
    return testsPass(folder, guardian) ? 'green' : 'red'
  } finally {
    writeFileSync(file, whole)
  }
}

/** Whether the tests pass as the house is; without that, red proves nothing. */
export function testsPass(folder: string, { project, tests }: Pick<Guardian, 'project' | 'tests'>): boolean {
  const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs')
  // The first that is red says enough: without its guardian each of a file's tests may run until its time is over.
  const run = spawnSync(process.execPath, [vitest, 'run', '--bail', '1', '--project', project, ...tests], {
    cwd: folder,
    env: environmentOfTools(path.join(folder, 'node_modules/.bin')),
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  return run.status === 0
}
