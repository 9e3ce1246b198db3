// `npm run migrate`: brings the database up to date, as its owner.
import { migrate } from '@/db/migrate'
import { databaseOwnerUrl, settingsFor } from '@/lib/settings/env'
import { runProgram } from './starting/run-program'

await runProgram(async () => {
  settingsFor('migrate')
  await migrate(databaseOwnerUrl())
  console.log('The database is up to date.')
  process.exit(0)
})
