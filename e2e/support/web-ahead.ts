import { mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '@/lib/programs/embedded/free-port'
import { startChild } from '@/lib/programs/starting/child-program'
import { projectRoot } from '@/lib/programs/starting/project-root'
import { environmentWith } from '@/lib/settings/env'

const DAY_MS = 86_400_000
const PATIENCE_MS = 45_000

type WebAhead = { url: string; stop: () => Promise<void> }

/** The house of the journeys as it is so many days from now: a web of its own, for what no worker has to bring. */
export async function webAhead(days: number): Promise<WebAhead> {
  const root = projectRoot()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const log = path.join(root, '.test', `web-ahead-${port}.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  const web = startChild({
    root,
    program: 'web',
    onGivenUp: () => {},
    prints: openSync(log, 'w'),
    env: environmentWith({ PORT: `${port}`, APP_URL: url, GEHOOR_CLOCK_AHEAD_MS: `${days * DAY_MS}` }),
  })
  // Not its health: the worker of the house lives today, and seems silent from there.
  const ready = async () => (await fetch(`${url}/api/ready`).catch(() => null))?.status
  await expect
    .poll(ready, { timeout: PATIENCE_MS, message: 'a web ahead' })
    .toBe(200)
    .catch((late) => {
      throw new Error(`it does not come up, and says: ${readFileSync(log, 'utf8')}`, { cause: late })
    })
  return { url, stop: () => web.stop() }
}
