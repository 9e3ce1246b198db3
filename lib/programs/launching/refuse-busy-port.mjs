import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/**
 * Ends with one sentence when the port that a start would use is taken: said before a minute of installing, not after it.
 * @param {string} root
 */
export async function refuseBusyPort(root) {
  const port = portOf(root)
  if (port === undefined || (await isFree(port))) return
  console.error(`Port ${port} is in use by another program: stop that one, or set PORT to another number.`)
  process.exit(1)
}

// The settings file is read by what is not installed yet; what is no port is told by that.
function portOf(root) {
  const file = path.join(root, '.env')
  const written = existsSync(file) ? readFileSync(file, 'utf8').match(/^\s*PORT\s*=\s*["']?(\d+)/m)?.[1] : undefined
  const port = Number(process.env.PORT?.trim() || written || 3000)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (fault) => resolve(fault.code !== 'EADDRINUSE'))
    probe.listen({ port }, () => probe.close(() => resolve(true)))
  })
}
