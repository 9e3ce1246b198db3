import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { inTurn } from './in-turn'
import { ASKED_FROM_WITHIN } from './say-where-from'

const FEW = { places: 3, ofOneAlone: 2, ofOneBesideOthers: 1, restsBesideOthers: false, othersCountForMs: 0 }

/** However slow the machine is that this runs on. */
const FOR_EVER = 600_000
const PATIENCE = { timeout: 15_000, interval: 2 }
vi.setConfig({ testTimeout: 20_000 })

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Pages that answer when they are let. `under way` tells what is being worked on, in the order it began. */
async function aHouse(patience: Parameters<typeof inTurn>[0] = {}) {
  const underWay: { url: string; answer: () => void }[] = []
  const page = (request: IncomingMessage, response: ServerResponse) =>
    new Promise<void>((done) => {
      const answer = () => {
        response.end(`the page for ${request.url}`)
        done()
      }
      underWay.push({ url: request.url ?? '', answer })
    })
  const usher = inTurn({ shares: FEW, countsAtMostMs: FOR_EVER, ...patience })
  const made = createServer((request, response) => {
    void usher.serve(request, response, () => page(request, response))
  })
  server = made
  await new Promise<void>((ready) => made.listen(0, ready))
  const at = `http://127.0.0.1:${(made.address() as AddressInfo).port}`
  const ask = (path: string, more: RequestInit = {}) => fetch(`${at}${path}`, more)
  const begun = (count: number) => vi.waitFor(() => expect(underWay.length).toBe(count), PATIENCE)
  return { ask, underWay, begun }
}

const urls = ({ underWay }: Awaited<ReturnType<typeof aHouse>>) => underWay.map(({ url }) => url)

test('what one organisation is asked at once waits for its own, and another is served meanwhile', async () => {
  const house = await aHouse()
  const many = ['/zonnehof?1', '/zonnehof/intake', '/Zonnehof/desk/cases'].map((path) => house.ask(path))
  await house.begun(2)
  const other = house.ask('/speelweide')
  await house.begun(3)
  expect(urls(house)[2]).toBe('/speelweide')
  house.underWay[2]?.answer()
  expect(await (await other).text()).toBe('the page for /speelweide')
  house.underWay[0]?.answer()
  await house.begun(4)
  for (const { answer } of house.underWay) answer()
  await Promise.all(many)
})

test('a hundred at once of one organisation are all served in the end', async () => {
  const house = await aHouse()
  const all = Array.from({ length: 100 }, (_, n) => house.ask(`/zonnehof?${n}`))
  for (let n = 0; n < 100; n += 1) {
    await vi.waitFor(() => expect(house.underWay.length).toBeGreaterThan(n), PATIENCE)
    house.underWay[n]?.answer()
  }
  const answers = await Promise.all(all)
  expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200))
})

test('who waits too long to read is told so in words; a form is taken all the same', async () => {
  const house = await aHouse({ waitsAtMostMs: 30 })
  const held = [house.ask('/zonnehof?1'), house.ask('/zonnehof?2')]
  await house.begun(2)
  const busy = await house.ask('/zonnehof')
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '60'])
  expect(await busy.text()).toContain('Het is nu even te druk')
  const program = await house.ask('/zonnehof', { headers: { accept: 'application/json' } })
  expect(await program.json()).toMatchObject({ error: 'busy' })
  const form = house.ask('/zonnehof/intake', { method: 'POST', body: 'story=x' })
  await house.begun(3)
  for (const { answer } of house.underWay) answer()
  expect((await form).status).toBe(200)
  await Promise.all(held)
})

test('a slow reader, or a page that waits for something else, holds nobody up', async () => {
  const house = await aHouse({ countsAtMostMs: 10 })
  const all = [1, 2, 3, 4].map((n) => house.ask(`/zonnehof?${n}`))
  await house.begun(4)
  for (const { answer } of house.underWay) answer()
  await Promise.all(all)
})

test('who goes away gives the place back', async () => {
  const house = await aHouse()
  const gone = new AbortController()
  const leaving = [1, 2].map((n) => house.ask(`/zonnehof?${n}`, { signal: gone.signal }).catch(() => 'gone'))
  await house.begun(2)
  const next = house.ask('/zonnehof?3')
  gone.abort()
  await house.begun(3)
  house.underWay[2]?.answer()
  expect((await next).status).toBe(200)
  await Promise.all(leaving)
})

test('what a form asks of us within its turn needs no other, nor what is only read from disk', async () => {
  const house = await aHouse()
  const all = ['/zonnehof?1', '/zonnehof?2'].map((path) => house.ask(path))
  await house.begun(2)
  all.push(house.ask('/zonnehof/desk', { headers: { [ASKED_FROM_WITHIN]: '1' } }), house.ask('/api/health'))
  await house.begun(4)
  for (const { answer } of house.underWay) answer()
  await Promise.all(all)
})

test('who signs in, reads a status page or watches over the house makes no organisation share', async () => {
  const house = await aHouse()
  const all = ['/sign-in', '/status/K7Q2', '/api/ready', '/', '/zonnehof?1', '/zonnehof?2'].map((path) =>
    house.ask(path),
  )
  await house.begun(6)
  for (const { answer } of house.underWay) answer()
  await Promise.all(all)
})
