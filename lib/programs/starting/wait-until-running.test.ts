import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { waitUntilRunning } from './wait-until-running'

let server: Server
afterEach(() => new Promise((done) => server.close(done)))

async function aHouseThatSays(...answers: object[]): Promise<{ port: number; asked: () => number }> {
  let asked = 0
  server = createServer((_request, response) => {
    const said = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    response.writeHead(503, { connection: 'close' }).end(JSON.stringify(said))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { port: (server.address() as AddressInfo).port, asked: () => asked }
}

test('a start is over when database and worker are there, whatever else health has to tell, and however much that is', async () => {
  const well = { mailSays: 'x'.repeat(500), database: 'ok', worker: 'ok', restored: 'y'.repeat(500) }
  const { port, asked } = await aHouseThatSays({ database: 'silent', worker: 'unknown' }, well)
  await waitUntilRunning(port, { isStopping: () => asked() > 20 })
  expect(asked()).toBe(2)
})
