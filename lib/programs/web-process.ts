// One process that serves the pages, of those that `npm run web` keeps. Keeps no state, so there may be many.
import { createServer, type Server } from 'node:http'
import next from 'next'
import { renewDatabase, whenOthersWereFirst } from '@/db/client'
import { refusalInWords } from '@/db/is-away'
import { OlderData } from '@/db/migrating/data-age'
import { isSameDisk, OTHER_DISK } from '@/lib/files/same-disk'
import { ownAsking } from '@/lib/secrets/own-asking'
import { isBusy, rememberBusy, serving, wasDone } from '@/lib/session/answer-under-way'
import {
  appUrl,
  askOwnPagesAt,
  databaseUrl,
  isEvaluation,
  knownHosts,
  port,
  settingsFor,
  trustedProxies,
  WrongSettings,
  webProcesses,
} from '@/lib/settings/env'
import config from '@/next.config'
import { doorkeeper } from './serving/answer-while-away'
import { tellOtherProcesses } from './serving/between-processes'
import { inTurn } from './serving/in-turn'
import { keepWordsOut } from './serving/keep-words-out'
import { openDoor } from './serving/open-door'
import { askDatabase, watchDatabase } from './serving/watch-database'
import { PlainFault } from './starting/explain-fault'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { outliveFullLog } from './starting/outlive-full-log'
import { projectRoot } from './starting/project-root'
import { endWith, LISTENS, runProgram, say, sayItWorks } from './starting/run-program'
import { tell } from './starting/say-once'

const FINISH_WITHIN_MS = 10_000
const LOOK_AT_THE_DISK_EVERY_MS = 5_000

const AWAY = 'The database is away: pages say so until it is back.'

outliveFullLog()
await runProgram(async () => {
  settingsFor('web')
  askOwnPagesAt(`http://127.0.0.1:${port()}`)
  // Read already: to read it itself the framework keeps a compiler in the memory of each process, 20 MB of it.
  const app = next({ dev: false, dir: projectRoot(), port: port(), conf: config })
  await app.prepare()
  const handle = app.getRequestHandler()
  // Whatever still waits on the old connections is told that it is over, and the next finds fresh ones.
  const onSilence = () => {
    console.error('A page said nothing for a minute; going on with fresh connections to the database.')
    renewDatabase()
  }
  whenOthersWereFirst(rememberBusy)
  const keeper = doorkeeper(() => watch, { onSilence, isBusy, wasDone })
  const usher = inTurn()
  tellOtherProcesses(usher)
  const watch = watchDatabase({
    ask: askDatabase(databaseUrl()),
    onAway: (fault) => {
      tell({ way: 'error', sentence: fault instanceof OlderData ? fault.message : AWAY })
      keeper.tellThoseWaiting()
    },
    onBack: () => {
      tell({ way: 'log', sentence: 'The database answers.' })
      sayItWorks()
    },
    onWrong: (fault) => endWith(new WrongSettings([`DATABASE_URL ${refusalInWords(fault)}.`])),
  })
  const hosts = { own: knownHosts(), local: isEvaluation() }
  const doorway = { site: appUrl(), hosts, proxies: trustedProxies(), own: ownAsking(), processes: webProcesses() }
  const door = openDoor(doorway, (request, response) => {
    const answer = () => serving(response, () => handle(request, response))
    void keeper.serve(request, response, () => usher.serve(request, response, answer))
  })
  const server = createServer(door)
  // Asked before sending: the door says yes, or the answer comes at once.
  server.on('checkContinue', door)
  // We have nothing that goes on after an upgrade; without this the framework would listen.
  server.on('upgrade', (_request, socket) => socket.destroy())
  // Nobody is taken in, and nobody told that we are ready, before we know how the database is. Twice: a process that has
  // just begun is slow itself, and one slow answer says nothing.
  await watch.askNow()
  await watch.askNow()
  await listen(server)
  say(LISTENS)
  keepWordsOut()
  const watching = watchTheDisk()
  onceAskedToStop(() => {
    clearInterval(watching)
    watch.stop()
    return finish(server)
  })
})

// The worker may start later than we do: looked at until it has said which files it sees, and told once.
function watchTheDisk(): NodeJS.Timeout {
  const timer = setInterval(async () => {
    const disk = await isSameDisk(new Date()).catch(() => 'unknown' as const)
    if (disk === 'other') tell({ way: 'error', sentence: OTHER_DISK })
    if (disk !== 'unknown') clearInterval(timer)
  }, LOOK_AT_THE_DISK_EVERY_MS)
  return timer.unref()
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const busy = fault.code === 'EADDRINUSE'
      reject(busy ? new PlainFault(`Port ${port()} is in use by another program: set PORT to another number.`) : fault)
    })
    // Several may listen at one port only when each says so.
    server.listen({ port: port(), reusePort: webProcesses() > 1 }, resolve)
  })
}

// Whoever is sending a complaint right now gets their confirmation first.
function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS).unref()
  })
}
