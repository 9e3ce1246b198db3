// `npm run web`: the pages. Keeps no state, so there may be many.
import { createServer, type Server } from 'node:http'
import next from 'next'
import { serving } from '@/lib/session/answer-under-way'
import { port, settingsFor } from '@/lib/settings/env'
import { guardResponse } from './serving/guard-response'
import { isReadable } from './serving/is-readable'
import { PlainFault } from './starting/explain-fault'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { projectRoot } from './starting/project-root'
import { runProgram } from './starting/run-program'

const FINISH_WITHIN_MS = 10_000

await runProgram(async () => {
  settingsFor('web')
  const app = next({ dev: false, dir: projectRoot(), port: port() })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    guardResponse(response)
    if (isReadable(request.url ?? '')) void serving(response, () => handle(request, response))
    else response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('400 Bad Request\n')
  })
  await listen(server)
  onceAskedToStop(() => finish(server))
})

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const busy = fault.code === 'EADDRINUSE'
      reject(busy ? new PlainFault(`Port ${port()} is in use by another program: set PORT to another number.`) : fault)
    })
    server.listen(port(), resolve)
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
