// `npm run restored`: after data were put back and before web and worker start. Says so to the database, which holds what
// may have been sent already and ends what may have been ended already.
import { useDatabase as openDatabase } from '@/db/client'
import { declareRestored } from '@/db/outside-tenant/restored'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { namelessFault } from '@/lib/core/shared/nameless-fault'
import { erasedBeside } from '@/lib/files/erased-file'
import { markBeside, readMark } from '@/lib/files/mark-file'
import { eraseAgain } from '@/lib/operations/cases/erase-again'
import { databaseWorkerUrl, dataDir, settings, settingsFor } from '@/lib/settings/env'
import { PlainFault } from './starting/explain-fault'
import { runProgram } from './starting/run-program'
import { untilAsFarAsWe } from './starting/until-as-far-as-we'

await runProgram(async () => {
  if (settings().DATABASE_URL === undefined && settings().DATABASE_WORKER_URL === undefined) {
    throw new PlainFault(
      'An evaluation sees at its next "npm start" that its data were put back: there is nothing to say.',
    )
  }
  settingsFor('restored')
  await untilAsFarAsWe(databaseWorkerUrl())
  const database = openDatabase(databaseWorkerUrl(), { max: 1 })
  // From here on these data count as far as the mark, so that a worker does not find out for itself what was said here.
  const mark = await readMark(markBeside(dataDir()))
  const { sessions, messages, invitations } = await declareRestored(new Date(), mark?.ticks)
  const erased = await eraseAgain(erasedBeside(dataDir()), atThisMoment, (fault) => console.error(namelessFault(fault)))
  await database.close()
  console.log(`Ended: ${sessions} sessions, ${invitations} invitations, all passwords and open links.`)
  console.log(`Held until somebody decides: ${messages} messages (under Messages, at the desk of each organisation).`)
  if (erased > 0) console.log(`Erased again, as was decided after this backup: ${erased} cases.`)
  console.log('Everybody chooses a new password by mail. Start web and worker now.')
  process.exit(0)
})
