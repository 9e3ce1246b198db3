import { bundle } from '@/lib/programs/launching/bundle.mjs'
import { projectRoot } from '@/lib/programs/starting/project-root'
import { startThrowAwayHouse } from '@/lib/programs/testing/throw-away-house'

/** One empty Gehoor for all journeys; each journey signs up organisations of its own. */
async function globalSetup(): Promise<() => Promise<void>> {
  await bundle(projectRoot(), ['web', 'worker'])
  const house = await startThrowAwayHouse()
  process.env.GEHOOR_JOURNEYS_URL = house.url
  return house.stop
}

export default globalSetup
