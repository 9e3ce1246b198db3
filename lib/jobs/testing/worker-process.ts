import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import type { TestDatabase } from '@/db/testing/test-database'

const ROOT = path.join(import.meta.dirname, '../../..')

export type WorkerProgram = {
  start: (house: TestDatabase, settings: Record<string, string>) => ChildProcess
  remove: () => Promise<void>
}

/** The program as it is shipped, in a file of its own. */
export async function workerProgram(program: 'worker' | 'evaluation-worker' = 'worker'): Promise<WorkerProgram> {
  await mkdir(path.join(ROOT, '.test'), { recursive: true })
  const folder = await mkdtemp(path.join(ROOT, '.test/worker-'))
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`lib/programs/${program}.ts`],
    outfile: path.join(folder, 'worker.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
  })
  return {
    start: (house, settings) =>
      fork(path.join(folder, 'worker.mjs'), {
        execArgv: [],
        env: {
          ...process.env,
          NODE_ENV: 'production',
          DATABASE_URL: house.webUrl,
          DATABASE_WORKER_URL: house.workerUrl,
          APP_URL: 'http://localhost:3000',
          MAIL_FROM: 'Gehoor <post@gehoor.example>',
          // Each house has its own: a mark that another had counted further would look like data that were put back.
          DATA_DIR: path.join(folder, new URL(house.workerUrl).pathname),
          ...settings,
        },
      }),
    remove: () => rm(folder, { recursive: true }),
  }
}

export async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(worker, 'exit')
  worker.kill(signal)
  await gone
}
