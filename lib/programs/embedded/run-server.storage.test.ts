import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, superuserOf } from '@/db/provision'
import { isAlive } from './postmaster-file'
import { runServer, type Server, type ServerPlan } from './run-server'
import { serverBinaries } from './server-binaries'

const password = 'f'.repeat(48)

describe('the embedded PostgreSQL', () => {
  let place: string
  let plan: ServerPlan
  const running: Server[] = []
  const start = async (change: Partial<ServerPlan> = {}) => {
    const server = await runServer({ ...plan, ...change })
    running.push(server)
    return server
  }

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'gehoor-server-'))
    chmodSync(place, 0o711)
    const [home, log] = [path.join(place, 'postgres'), path.join(place, 'log')]
    plan = { binaries: serverBinaries(), home, password, log, options: { fsync: 'off' } }
  })
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop()
    rmSync(place, { recursive: true, force: true })
  })

  test('prints nothing of a statement that it refused, nor what was filled in', async () => {
    const server = await start()
    await run(server, 'create table told (n uuid, story text unique)')
    await run(server, "insert into told (story) values ('Boomvalk')")
    await expect(run(server, "insert into told (story) values ('Boomvalk')")).rejects.toThrow('duplicate')
    await expect(run(server, "select 'Boomvalk'::uuid")).rejects.toThrow('Boomvalk')
    expect(readFileSync(plan.log, 'utf8')).toMatch(/ready to accept connections/)
    expect(readFileSync(plan.log, 'utf8')).not.toContain('Boomvalk')
  })

  test('a server that a killed start left running is taken over, with what it holds', async () => {
    const left = await start()
    await run(left, 'create table kept (n int)')
    const found = await start()
    expect(found).toMatchObject({ pid: left.pid, port: left.port, wasRunning: true })
    expect(await run(found, `select to_regclass('kept') is not null as there`)).toEqual([{ there: true }])
  })

  test('a server that was killed outright comes back on its port with what was committed', async () => {
    const first = await start({ options: {} })
    await run(first, 'create table kept (n int)')
    process.kill(first.pid, 'SIGKILL')
    await expect.poll(() => isAlive(first.pid)).toBe(false)
    const second = await start({ options: {}, port: first.port })
    expect(second).toMatchObject({ port: first.port, wasRunning: false })
    expect(await run(second, `select to_regclass('kept') is not null as there`)).toEqual([{ there: true }])
  })

  test('the number of a dead server that passed to another program does not keep a new one from starting', async () => {
    const first = await start()
    await first.stop()
    const file = path.join(plan.home, 'data', 'postmaster.pid')
    writeFileSync(
      file,
      `${process.pid}\n${path.join(plan.home, 'data')}\n0\n${first.port}\n\n127.0.0.1\n0 0\nready   \n`,
    )
    const second = await start()
    expect(second.wasRunning).toBe(false)
  })

  test('a kept port that another program took meanwhile is replaced by a free one', async () => {
    const first = await start()
    const other = await start({ home: path.join(place, 'other'), port: first.port })
    expect(other.port).not.toBe(first.port)
    expect(await ask({ port: other.port, password })).toBe('welcome')
  })

  test('passwords that no longer fit the data are a sentence, not an endless wait', async () => {
    await start()
    await expect(start({ password: 'e'.repeat(48) })).rejects.toThrow(/no longer fit/)
  })

  test('it cannot be reached from outside this machine, nor without a password', async () => {
    const server = await start()
    expect(await run(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await ask({ port: server.port, password: 'wrong' })).toBe('wrong password')
  })

  async function run({ port }: Server, statement: string) {
    const sql = superuserOf({ port, password })
    try {
      return [...(await sql.unsafe(statement))]
    } finally {
      await sql.end()
    }
  }
})
