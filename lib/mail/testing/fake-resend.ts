import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/** What the real interface demands of a mail; anything else is answered as it would be there. */
const Mail = z.strictObject({
  from: z.string().min(3),
  to: z.array(z.email()).min(1).max(50),
  subject: z.string().min(1),
  html: z.string().min(1),
  text: z.string().min(1),
  headers: z.record(z.string(), z.string()),
  reply_to: z.email().optional(),
  attachments: z
    .array(z.strictObject({ filename: z.string(), content: z.base64(), content_type: z.string() }))
    .optional(),
})
type TakenMail = z.infer<typeof Mail> & { key: string; offered: number }

/** fine, or a way to fail: a status, no answer at all, or none after it took the mail, or the connection cut. */
export type Mood = 'fine' | 'hang' | 'hang-after' | 'drop-before' | 'drop-after' | { status: number; name: string }

/** Mail to these is not answered before that. */
type Slowness = { to: (address: string) => boolean; until: Promise<void> }

/** Resend as it behaves, on this machine: it checks what it is given and keeps one mail per idempotency key. */
export async function startFakeResend(apiKey: string) {
  const taken = new Map<string, TakenMail>()
  const complaints: string[] = []
  const state: { mood: Mood; slowness: Slowness | null } = { mood: 'fine', slowness: null }
  const kept = new Set<string>()
  let calls = 0
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse) {
    calls += 1
    const body = await bodyOf(request)
    const { mood } = state
    if (mood === 'hang') return
    if (mood === 'drop-before') return request.socket.destroy()
    if (typeof mood === 'object') return reply(response, mood.status, { statusCode: mood.status, ...mood })
    const refusal = refusalOf(request, apiKey)
    if (refusal) return complain(response, refusal)
    const mail = Mail.safeParse(parsed(body))
    if (!mail.success) return complain(response, { status: 422, name: 'validation_error' })
    const key = String(request.headers['idempotency-key'])
    if (state.slowness && mail.data.to.some(state.slowness.to)) {
      kept.add(key)
      await state.slowness.until
    }
    const known = taken.get(key)
    const same = known === undefined || JSON.stringify(mail.data) === JSON.stringify(withoutBooks(known))
    if (!same) return complain(response, { status: 409, name: 'invalid_idempotent_request' })
    taken.set(key, { ...mail.data, key, offered: (known?.offered ?? 0) + 1 })
    if (mood === 'hang-after') return
    if (mood === 'drop-after') return request.socket.destroy()
    reply(response, 200, { id: `re-${key}` })
  }

  function complain(response: ServerResponse, refusal: { status: number; name: string }) {
    complaints.push(refusal.name)
    reply(response, refusal.status, { statusCode: refusal.status, name: refusal.name, message: refusal.name })
  }

  let connected = 0
  server.on('connection', () => {
    connected += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    taken: () => [...taken.values()],
    complaints: () => complaints,
    calls: () => calls,
    /** Over how many connections. */
    connected: () => connected,
    /** A day has passed: it no longer knows which mails it had. */
    forget: () => taken.clear(),
    feel: (mood: Mood) => {
      state.mood = mood
    },
    takeLong: (slowness: Slowness) => {
      state.slowness = slowness
    },
    /** How many mails it took its time for. */
    kept: () => kept.size,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
export type FakeResend = Awaited<ReturnType<typeof startFakeResend>>

function refusalOf(request: IncomingMessage, apiKey: string): { status: number; name: string } | null {
  const { authorization, 'content-type': type, 'idempotency-key': key } = request.headers
  if (request.method !== 'POST' || request.url !== '/emails') return { status: 404, name: 'not_found' }
  if (authorization !== `Bearer ${apiKey}`) return { status: 401, name: 'invalid_api_key' }
  if (!type?.startsWith('application/json')) return { status: 400, name: 'invalid_parameter' }
  const isKey = typeof key === 'string' && key.length > 0 && key.length <= 256
  return isKey ? null : { status: 400, name: 'invalid_idempotency_key' }
}

function withoutBooks({ key: _key, offered: _offered, ...mail }: TakenMail) {
  return mail
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

function reply(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
