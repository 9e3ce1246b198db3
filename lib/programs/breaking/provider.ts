import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type Provider = {
  url: string
  /** With these a house sends its mail there. */
  settings: Record<'MAIL_FROM' | 'RESEND_API_KEY' | 'RESEND_BASE_URL', string>
  /** How often each mail was taken as a new one, by its idempotency key: never more than once. */
  taken: () => Map<string, { to: string; at: number }>
  /** Takes this long for each mail. */
  takes: (ms: number) => void
  feel: (mood: 'fine' | 'refuses' | 'hangs') => void
  stop: () => Promise<void>
}

/** A mail provider at the edge of the house: one mail per idempotency key, as Resend has it; slow, refusing or silent on demand. */
export async function startProvider(): Promise<Provider> {
  const taken = new Map<string, { to: string; at: number }>()
  let takesMs = 5
  let mood: 'fine' | 'refuses' | 'hangs' = 'fine'
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request)
      if (mood === 'hangs') return
      await pause(takesMs)
      const answer = (status: number, said: object) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
      if (mood === 'refuses') return answer(401, { statusCode: 401, name: 'invalid_api_key', message: 'no' })
      const key = String(request.headers['idempotency-key'])
      if (!taken.has(key))
        taken.set(key, { to: String((JSON.parse(body) as { to?: unknown[] }).to?.[0]), at: Date.now() })
      answer(200, { id: `taken-${key}` })
    })().catch(() => response.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    settings: {
      MAIL_FROM: 'Gehoor <post@gehoor.example>',
      RESEND_API_KEY: 're_of_nobody',
      RESEND_BASE_URL: url,
    },
    taken: () => taken,
    takes: (ms) => {
      takesMs = ms
    },
    feel: (felt) => {
      mood = felt
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
