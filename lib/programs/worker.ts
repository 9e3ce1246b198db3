// `npm run worker`: what happens later: mail, reminders, upkeep. There may be many.
import { runWorker } from '@/lib/jobs/run-worker'
import { databaseWorkerUrl, settingsFor } from '@/lib/settings/env'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { runProgram } from './starting/run-program'

await runProgram(async () => {
  settingsFor('worker')
  const worker = await runWorker({
    databaseUrl: databaseWorkerUrl(),
    onFault: (fault) => console.error(fault.stack),
  })
  onceAskedToStop(() => worker.stop())
})
