import { environmentWith, settingsFor } from '@/lib/settings/env'
import { bringUpToDate } from './bring-up-to-date'
import { throughOutages } from './wait-for-database'

/** The environment that web and worker get, each with its own role only. */
export type Prepared = { web: NodeJS.ProcessEnv; worker: NodeJS.ProcessEnv }

/** Production: every setting is there or nothing starts; no demo, no pages for development. */
export async function prepareProduction(isStopping: () => boolean): Promise<Prepared> {
  const { DATABASE_OWNER_URL } = settingsFor('start')
  if (DATABASE_OWNER_URL === undefined) {
    console.log(
      'DATABASE_OWNER_URL is not set, so the database is taken as it is; "npm run migrate" brings it up to date.',
    )
  } else {
    const waiting = { setting: 'DATABASE_OWNER_URL', isStopping }
    await throughOutages(DATABASE_OWNER_URL, waiting, async () => {
      console.log('Bringing the database up to date…')
      await bringUpToDate(DATABASE_OWNER_URL)
    })
  }
  const shared = { GEHOOR_EVALUATION: '', DATABASE_OWNER_URL: '' }
  return {
    web: environmentWith({ ...shared, DATABASE_WORKER_URL: '', DATABASE_DIRECT_URL: '' }),
    worker: environmentWith({ ...shared, DATABASE_URL: '' }),
  }
}
