import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '../embedded/free-port'
import { shareThePort } from './share-the-port'

const PATIENCE = { timeout: 15_000, interval: 20 }
vi.setConfig({ testTimeout: 20_000 })
const WRONG_SETTINGS = 'process.exit(78)'

let root: string
let port: number
let sharing: ReturnType<typeof shareThePort> | undefined
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'sharing-'))
  mkdirSync(path.join(root, '.build'))
  port = await freePort()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  await sharing?.stop()
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

/** Processes that answer with what they are; `/slow` begins, and goes on when it is asked to stop. */
const SERVES = (at: number) => `
  import { createServer } from 'node:http'
  import { getHeapStatistics } from 'node:v8'
  const self = () => JSON.stringify({ pid: process.pid, heap: getHeapStatistics().heap_size_limit })
  const heard = []
  process.on('message', (said) => heard.push(said))
  const server = createServer((request, response) => {
    if (request.url === '/heard') return response.end(JSON.stringify({ pid: process.pid, heard }))
    if (request.url === '/tell') process.send({ asked: ['zonnehof'] })
    if (request.url !== '/slow') return response.end(self())
    response.write('begun ')
    process.once('SIGTERM', () => response.end('and done'))
  })
  server.listen({ port: ${at}, reusePort: true }, () => process.send('listens'))
  process.on('SIGTERM', () => { server.close(() => process.exit(0)); server.closeIdleConnections() })
`

function start({ count = 2, does = SERVES(port) } = {}) {
  writeFileSync(path.join(root, '.build', 'web-process.mjs'), does)
  const onGivenUp = vi.fn()
  sharing = shareThePort({ root, count, heapMB: 100, hear: () => {}, onGivenUp })
  return onGivenUp
}

async function whoAnswers(): Promise<{ pid: number; heap: number }> {
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).json()
}

async function bothAnswer(): Promise<number[]> {
  const seen = new Set<number>()
  await vi.waitFor(async () => {
    seen.add((await whoAnswers()).pid)
    expect(seen.size).toBe(2)
  }, PATIENCE)
  return [...seen]
}

test('several processes answer in turn at one port, each with its own limit to memory', async () => {
  start()
  await bothAnswer()
  expect((await whoAnswers()).heap).toBeLessThan(250_000_000)
})

test('one that dies is started again, and the other goes on answering', async () => {
  start()
  const [dies = 0, stays = 0] = await bothAnswer()
  process.kill(dies, 'SIGKILL')
  await vi.waitFor(async () => expect((await whoAnswers()).pid).toBe(stays), PATIENCE)
  const [one, other] = await bothAnswer()
  expect([one, other]).toContain(stays)
  expect([one, other]).not.toContain(dies)
})

test('whose pages one is asked for is heard by the other, and not by itself', async () => {
  start()
  await bothAnswer()
  const teller: { pid: number } = await (await fetch(`http://127.0.0.1:${port}/tell`)).json()
  const whatOneHeard = async (): Promise<{ pid: number; heard: object[] }> =>
    (await fetch(`http://127.0.0.1:${port}/heard`, { headers: { connection: 'close' } })).json()
  await vi.waitFor(async () => {
    const other = await whatOneHeard()
    expect(other.pid).not.toBe(teller.pid)
    expect(other.heard).toEqual([{ asked: ['zonnehof'] }])
  }, PATIENCE)
  await vi.waitFor(async () => {
    const itself = await whatOneHeard()
    expect(itself).toEqual({ pid: teller.pid, heard: [] })
  }, PATIENCE)
})

test('asked to stop, all of them finish what is under way, and nobody listens any more', async () => {
  start()
  await bothAnswer()
  const slow = await fetch(`http://127.0.0.1:${port}/slow`)
  const stopped = sharing?.stop()
  expect(await slow.text()).toBe('begun and done')
  await stopped
  await expect(whoAnswers()).rejects.toThrow()
})

test('settings that never worked are told by one of them, and end all', async () => {
  const onGivenUp = start({ count: 4, does: WRONG_SETTINGS })
  await vi.waitFor(() => expect(onGivenUp).toHaveBeenCalledTimes(1), PATIENCE)
})
