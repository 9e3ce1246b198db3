import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import path from 'node:path'
import { freePort } from '@/lib/programs/embedded/free-port'
import { startChild } from '@/lib/programs/starting/child-program'
import { projectRoot } from '@/lib/programs/starting/project-root'
import { waitUntilRunning } from '@/lib/programs/starting/wait-until-running'
import { environmentWith } from '@/lib/settings/env'

export const HOST = 'klacht.example'

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
/** What production asks of it that an evaluation does not. */
const production = { GEHOOR_EVALUATION: '', TRUSTED_PROXIES: '', OPERATOR_EMAIL: `beheer@${HOST}` }
const PATIENCE_MS = 45_000

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

export type WebBehindHttps = {
  ask: (path: string, asked?: Asked) => Promise<Answer>
  printed: () => string
  stop: () => Promise<void>
}

/** A second web process on the house of the journeys, as in production: people come by https, a proxy speaks http to it. */
export async function webBehindHttps(): Promise<WebBehindHttps> {
  const root = projectRoot()
  const port = await freePort()
  const log = path.join(root, '.test', `web-behind-https-${port}.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  const web = startChild({
    root,
    program: 'web',
    onGivenUp: () => {},
    prints: openSync(log, 'w'),
    env: environmentWith({ PORT: `${port}`, APP_URL: `https://${HOST}`, ...production }),
  })
  const tooLate = Date.now() + PATIENCE_MS
  await waitUntilRunning(port, { isStopping: () => Date.now() > tooLate })
  if (Date.now() > tooLate) throw new Error(`it does not come up, and says: ${readFileSync(log, 'utf8')}`)
  return {
    ask: (at, asked = {}) => ask(port, at, asked),
    printed: () => readFileSync(log, 'utf8'),
    stop: () => web.stop(),
  }
}

/** As the proxy hands it on: its own address for the client, and the Host that was asked for unless told otherwise. */
function ask(port: number, at: string, { method = 'GET', headers = {}, body }: Asked): Promise<Answer> {
  const sent = { host: HOST, 'x-forwarded-for': '203.0.113.20', 'x-forwarded-proto': 'https', ...headers }
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path: at, method, headers: sent }, (answer) => {
      let text = ''
      answer.on('data', (piece) => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
