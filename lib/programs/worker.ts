// `npm run worker`: what happens later: mail, reminders, upkeep. There may be many.
import { isRefusal, refusalInWords } from '@/db/is-away'
import { headsBeside } from '@/lib/files/heads-file'
import { markBeside } from '@/lib/files/mark-file'
import { namelessFault } from '@/lib/jobs/nameless-fault'
import { runWorker } from '@/lib/jobs/run-worker'
import { databaseWorkerUrl, dataDir, settingsFor, WrongSettings } from '@/lib/settings/env'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { outliveFullLog } from './starting/outlive-full-log'
import { outliveOutages } from './starting/outlive-outages'
import { runProgram, sayItWorks } from './starting/run-program'
import { untilAsFarAsWe } from './starting/until-as-far-as-we'

outliveFullLog()
await runProgram(async () => {
  settingsFor('worker')
  outliveOutages((fault) => console.error(namelessFault(fault).stack))
  const url = databaseWorkerUrl()
  const asWrongSetting = (fault: unknown): never => {
    throw isRefusal(fault) ? new WrongSettings([`DATABASE_WORKER_URL ${refusalInWords(fault)}.`]) : fault
  }
  await untilAsFarAsWe(url).catch(asWrongSetting)
  const worker = await runWorker({
    databaseUrl: url,
    markFile: markBeside(dataDir()),
    headsFile: headsBeside(dataDir()),
    onFault: (fault) => console.error(fault.stack),
    onWorks: sayItWorks,
  }).catch(asWrongSetting)
  onceAskedToStop(() => worker.stop())
})
