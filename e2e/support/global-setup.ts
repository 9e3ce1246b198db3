import { bundle } from '@/lib/programs/launching/bundle.mjs'
import { projectRoot } from '@/lib/programs/starting/project-root'
import { startThrowAwayHouse } from '@/lib/programs/testing/throw-away-house'

/**
 * One empty Gehoor for all journeys; each journey makes organisations of its own, through the operations. Whoever
 * works on the journeys may keep a house running, and names it in the settings that are made here.
 */
async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.GEHOOR_JOURNEYS_URL) return async () => {}
  await bundle(projectRoot(), ['web', 'worker'])
  const house = await startThrowAwayHouse()
  Object.assign(process.env, {
    GEHOOR_JOURNEYS_URL: house.url,
    GEHOOR_JOURNEYS_OWNER: house.ownerUrl,
    GEHOOR_JOURNEYS_WORKER: house.workerUrl,
    GEHOOR_JOURNEYS_SUPERUSER: house.superuserUrl,
    GEHOOR_JOURNEYS_LOGS: JSON.stringify(house.logs),
    DATABASE_URL: house.webUrl,
    AUTH_SECRET: house.authSecret,
    APP_URL: house.url,
    GEHOOR_EVALUATION: '1',
  })
  return house.stop
}

export default globalSetup
