import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'

/** As the launcher does it, in a process of its own: with nothing installed. */
function start(port: number) {
  const file = path.join(import.meta.dirname, 'refuse-busy-port.mjs')
  const script = `import(${JSON.stringify(file)}).then(({ refuseBusyPort }) => refuseBusyPort('/nowhere')).then(() => console.log('on it goes'))`
  const env = { ...process.env, PORT: String(port) }
  return spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })
}

test('a busy port is told before anything is installed, with what to do; a free one is not', async () => {
  const other = createServer()
  await new Promise<void>((ready) => other.listen(0, ready))
  const { port } = other.address() as AddressInfo
  const busy = start(port)
  expect(busy.status).toBe(1)
  expect(busy.stderr).toContain(`Port ${port} is in use by another program`)
  await new Promise((done) => other.close(done))
  const free = start(port)
  expect(free.status).toBe(0)
  expect(free.stdout).toContain('on it goes')
})
