// `npm run migrate`: brings the database up to date, as its owner.

import { databaseOwnerUrl, settingsFor } from '@/lib/settings/env'
import { bringUpToDate } from './starting/bring-up-to-date'
import { runProgram } from './starting/run-program'
import { throughOutages } from './starting/wait-for-database'

await runProgram(async () => {
  settingsFor('migrate')
  const url = databaseOwnerUrl()
  await throughOutages(url, { setting: 'DATABASE_OWNER_URL' }, () => bringUpToDate(url))
  console.log('The database is up to date.')
  process.exit(0)
})
