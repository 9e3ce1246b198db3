// `npm run restored`: after data were put back and before web and worker start. Says so to the database, which holds what
// may have been sent already and ends what may have been ended already.
import { useDatabase as openDatabase } from '@/db/client'
import { declareRestored } from '@/db/outside-tenant/restored'
import { databaseWorkerUrl, settingsFor } from '@/lib/settings/env'
import { runProgram } from './starting/run-program'

await runProgram(async () => {
  settingsFor('restored')
  const database = openDatabase(databaseWorkerUrl(), { max: 1 })
  const { sessions, messages } = await declareRestored(new Date())
  await database.close()
  console.log(
    `Ended: ${sessions} sessions, all passwords and open links. Held until somebody decides: ${messages} messages.`,
  )
  console.log('Everybody chooses a new password by mail. Start web and worker now.')
  process.exit(0)
})
