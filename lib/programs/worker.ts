// `npm run worker`: what happens later: mail, reminders, upkeep. There may be many.
import path from 'node:path'
import { isRefusal, refusalInWords } from '@/db/is-away'
import { namelessFault } from '@/lib/jobs/nameless-fault'
import { runWorker } from '@/lib/jobs/run-worker'
import { databaseWorkerUrl, dataDir, settingsFor, WrongSettings } from '@/lib/settings/env'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { outliveOutages } from './starting/outlive-outages'
import { runProgram, sayItWorks } from './starting/run-program'

await runProgram(async () => {
  settingsFor('worker')
  outliveOutages((fault) => console.error(namelessFault(fault).stack))
  const worker = await runWorker({
    databaseUrl: databaseWorkerUrl(),
    markFile: `${path.resolve(dataDir())}.mark`,
    onFault: (fault) => console.error(fault.stack),
    onWorks: sayItWorks,
  }).catch((fault: unknown) => {
    throw isRefusal(fault) ? new WrongSettings([`DATABASE_WORKER_URL ${refusalInWords(fault)}.`]) : fault
  })
  onceAskedToStop(() => worker.stop())
})
