import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { requestWithBody } from '@/lib/receiving/request-with-body'
import { doorkeeper } from './answer-while-away'
import { guardResponse } from './guard-response'

type Page = (request: IncomingMessage, response: ServerResponse) => Promise<void>

let server: Server | undefined
afterEach(() => void server?.close())

type Patience = Parameters<typeof doorkeeper>[1]

async function aHouse(page: Page, patience: Patience = {}) {
  const database = { away: false, nextAnswer: false }
  const door = doorkeeper(() => ({ isAway: () => database.away, askNow: async () => database.nextAnswer }), patience)
  const made = createServer(async (sent, response) => {
    const request = sent.method === 'POST' ? requestWithBody(sent, Buffer.concat(await sent.toArray())) : sent
    void door.serve(request, response, () => page(request, response))
  })
  server = made
  await new Promise<void>((ready) => made.listen(0, ready))
  const url = `http://127.0.0.1:${(made.address() as AddressInfo).port}`
  return { database, door, url }
}

const page: Page = async (_request, response) => void response.writeHead(200).end('the page')

test('while the database is away a page is a readable 503 in both languages, at once, and says when to come back', async () => {
  const { database, url } = await aHouse(async () => {
    throw new Error('nothing may be asked of the page')
  })
  database.away = true
  const answer = await fetch(`${url}/zonnehof/intake`, { method: 'POST', body: 'x'.repeat(3_000_000) })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).not.toBeNull()
  const words = await answer.text()
  expect(words).toContain('Wij zijn er zo weer')
  expect(words).toContain('We will be back shortly')
  expect((await fetch(`${url}/zonnehof?lang=en`)).status).toBe(503)
})

test('a program reads the same as JSON', async () => {
  const { database, url } = await aHouse(page)
  database.away = true
  const answer = await fetch(url, { headers: { accept: 'application/json' } })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ error: 'away' })
})

test('health is asked all the same, and a house that turns people away is not ready', async () => {
  const { database, url } = await aHouse(page)
  for (const place of ['/api/ready', '/api/health']) expect((await fetch(url + place)).status).toBe(200)
  database.away = true
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
  expect((await fetch(`${url}/api/ready`)).status).toBe(503)
})

test('a page that never says anything, because its connection broke in its hands, is a readable 503 in the end', async () => {
  const silences: string[] = []
  const { url } = await aHouse(() => new Promise(() => {}), { withinMs: 50, onSilence: () => silences.push('one') })
  const answer = await fetch(url)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('Wij zijn er zo weer')
  expect(silences).toHaveLength(1)
})

test('a page that has begun is not broken off, however long it takes to its end', async () => {
  const silences: string[] = []
  const slow: Page = async (_request, response) => {
    response.writeHead(200).write('the ')
    while (performance.now() < until) await new Promise((next) => setImmediate(next))
    response.end('page')
  }
  const until = performance.now() + 60
  const { url } = await aHouse(slow, { withinMs: 5, onSilence: () => silences.push('one') })
  expect(await (await fetch(url)).text()).toBe('the page')
  expect(silences).toEqual([])
})

test('whoever waits for a page when the database goes away hears it then, and what the page says later is not heard', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
  const { promise: late, resolve: goOn } = Promise.withResolvers<void>()
  const { door, url } = await aHouse(async (_request, response) => {
    arrive()
    await late
    response.setHeader('x-late', 'yes')
    response.writeHead(200).end('too late')
  })
  const asked = fetch(url)
  await arrived
  door.tellThoseWaiting()
  const answer = await asked
  goOn()
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('Wij zijn er zo weer')
})

test.each([
  [true, 503, 'Wij zijn er zo weer'],
  [false, 500, 'it failed: yes'],
])('a page that fails with the database away (%s) is answered with %s', async (away, status, words) => {
  const { database, url } = await aHouse(async (_request, response) => {
    response.writeHead(500, { 'content-type': 'text/plain' })
    response.write('it failed: ')
    response.end('yes')
  })
  database.nextAnswer = away
  const answer = await fetch(url)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(words)
})

test('a page that fails without saying writeHead is held back as well', async () => {
  const { database, url } = await aHouse(async (_request, response) => {
    response.statusCode = 500
    response.end('it failed')
  })
  database.nextAnswer = true
  expect((await fetch(url)).status).toBe(503)
})

test('a page that fails because no connection was free says that it is too busy, and any other fault is that fault', async () => {
  const failing: Page = async (_request, response) => void response.writeHead(500).end('the fault')
  const { url } = await aHouse(failing, { isBusy: () => true })
  const busy = await fetch(url)
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '60'])
  const words = await busy.text()
  expect(words).toContain('Het is nu even te druk')
  expect(words).toContain('It is too busy just now')
  server?.close()
  const other = await aHouse(failing, { isBusy: () => false })
  expect((await fetch(other.url)).status).toBe(500)
})

describe('a form that was sent without a script and found it too busy', () => {
  const failing: Page = async (request, response) => {
    request.resume()
    response.writeHead(500).end('the fault')
  }
  const send = async (
    fields: Record<string, string>,
    { headers = {}, ...patience }: Patience & { headers?: HeadersInit } = {},
  ) => {
    const { url } = await aHouse(failing, { isBusy: () => true, ...patience })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const answer = await fetch(`${url}/zonnehof/desk/cases/7F3K?lang=nl`, { method: 'POST', body: form, headers })
    return { status: answer.status, policy: answer.headers.get('content-security-policy'), words: await answer.text() }
  }

  test('comes back with what was typed, to be sent once more to where it was sent', async () => {
    const { status, policy, words } = await send({ $ACTION_ID_1: '', text: '“zilverreiger” <b>&\n"' })
    expect(status).toBe(503)
    expect(policy).toContain("form-action 'self'")
    expect(words).toContain('Wat u invulde, staat nog op deze pagina')
    expect(words).toContain('action="/zonnehof/desk/cases/7F3K?lang=nl"')
    expect(words).toContain('name="$ACTION_ID_1" value=""')
    expect(words).toContain('value="“zilverreiger” &lt;b&gt;&amp;')
    expect(words).toContain('&quot;">')
  })

  test.each([
    ['a password', { currentPassword: 'zilverreiger' }, {}],
    ['what a script has still', { text: 'zilverreiger' }, { headers: { 'next-action': '1' } }],
    ['what is done', { text: 'zilverreiger' }, { wasDone: () => true }],
  ])('but not with %s', async (_what, fields: Record<string, string>, patience) => {
    const { status, policy, words } = await send(fields, patience)
    expect(status).toBe(503)
    expect(policy).toContain("form-action 'none'")
    expect(words).not.toContain('zilverreiger')
  })
})

test('the answer in words has its own head, and nothing of what the page had put in its own', async () => {
  const { url } = await aHouse(
    async (_request, response) => {
      guardResponse(response)
      response.setHeader('content-type', 'application/x-page')
      response.setHeader('x-page', 'yes')
      response.writeHead(500).end('the fault')
    },
    { isBusy: () => true },
  )
  const { status, headers } = await fetch(url)
  const said = ['retry-after', 'content-type', 'x-page', 'cache-control'].map((name) => headers.get(name))
  expect([status, ...said]).toEqual([503, '60', 'text/html; charset=utf-8', null, 'no-store'])
  expect(headers.get('content-security-policy')).toContain('sha256')
})

test('where what was sent is done and only the page after it fails, nobody is told that nothing was kept', async () => {
  const failing: Page = async (_request, response) => void response.writeHead(500).end('the fault')
  const { url } = await aHouse(failing, { isBusy: () => true, wasDone: () => true })
  const answer = await fetch(url, { method: 'POST' })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
  const words = await answer.text()
  expect(words).toContain('Verstuur het niet nog een keer')
  expect(words).toContain('Do not send it again')
  expect(words).not.toContain('Er is niets bewaard')
})

test('a page that begins to say that it failed twice is ended, and its reader does not wait', async () => {
  const { database, url } = await aHouse(async (_request, response) => {
    response.writeHead(500)
    response.writeHead(500)
    response.end('it failed')
  })
  database.nextAnswer = false
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe('it failed')
})
