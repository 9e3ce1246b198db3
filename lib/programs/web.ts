// `npm run web`: the pages, by as many processes as were asked for, behind one port. Keeps those running and serves nobody
// itself, so that it weighs little.
import { port, settingsFor, webHeapMB, webProcesses } from '@/lib/settings/env'
import { isPortFree } from './embedded/free-port'
import { PlainFault } from './starting/explain-fault'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { outliveFullLog } from './starting/outlive-full-log'
import { projectRoot } from './starting/project-root'
import { runProgram, sayItWorks, WRONG_SETTINGS } from './starting/run-program'
import { sayOnce } from './starting/say-once'
import { shareThePort } from './starting/share-the-port'

outliveFullLog()
await runProgram(async () => {
  settingsFor('web')
  if (!(await isPortFree(port())))
    throw new PlainFault(`Port ${port()} is in use by another program: set PORT to another number.`)
  const say = sayOnce({ error: console.error, log: console.log })
  const { stop } = shareThePort({
    root: projectRoot(),
    count: webProcesses(),
    heapMB: webHeapMB(),
    hear: (said) => (said === 'works' ? sayItWorks() : say(said)),
    onGivenUp: () => process.exit(WRONG_SETTINGS),
  })
  onceAskedToStop(stop)
})
