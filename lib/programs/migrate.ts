// `npm run migrate`: brings the database up to date, as its owner.

import { databaseOwnerUrl, settingsFor } from '@/lib/settings/env'
import { bringUpToDate } from './starting/bring-up-to-date'
import { runProgram } from './starting/run-program'

await runProgram(async () => {
  settingsFor('migrate')
  await bringUpToDate(databaseOwnerUrl())
  console.log('The database is up to date.')
  process.exit(0)
})
