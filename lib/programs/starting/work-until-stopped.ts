import { isRefusal, refusalInWords } from '@/db/is-away'
import { namelessFault } from '@/lib/core/shared/nameless-fault'
import { erasedBeside } from '@/lib/files/erased-file'
import { headsBeside } from '@/lib/files/heads-file'
import { markBeside } from '@/lib/files/mark-file'
import { runWorker } from '@/lib/jobs/run-worker'
import type { MoreTasks } from '@/lib/jobs/tasks'
import { databaseWorkerUrl, dataDir, settingsFor, WrongSettings } from '@/lib/settings/env'
import { onceAskedToStop } from './once-asked-to-stop'
import { outliveFullLog } from './outlive-full-log'
import { outliveOutages } from './outlive-outages'
import { runProgram, sayItWorks } from './run-program'
import { untilAsFarAsWe } from './until-as-far-as-we'

/** The whole of a worker's program, from its settings until somebody asks it to stop. */
export async function workUntilStopped(moreTasks: MoreTasks = {}): Promise<void> {
  outliveFullLog()
  await runProgram(async () => {
    const { DATABASE_DIRECT_URL } = settingsFor('worker')
    const setting = DATABASE_DIRECT_URL === undefined ? 'DATABASE_WORKER_URL' : 'DATABASE_DIRECT_URL'
    outliveOutages((fault) => console.error(namelessFault(fault).stack))
    const url = databaseWorkerUrl()
    const asWrongSetting = (fault: unknown): never => {
      throw isRefusal(fault) ? new WrongSettings([`${setting} ${refusalInWords(fault)}.`]) : fault
    }
    await untilAsFarAsWe(url).catch(asWrongSetting)
    const worker = await runWorker({
      databaseUrl: url,
      markFile: markBeside(dataDir()),
      headsFile: headsBeside(dataDir()),
      erasedFile: erasedBeside(dataDir()),
      moreTasks,
      onFault: (fault) => console.error(fault.stack),
      onWorks: sayItWorks,
    }).catch(asWrongSetting)
    onceAskedToStop(() => worker.stop())
  })
}
