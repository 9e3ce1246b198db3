import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import type { Server } from '../embedded/run-server'
import { keepServerRunning } from './keep-server-running'

/** A process that stands for a database server. */
function aServer(port: number): Server & { kill: () => Promise<void> } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  const kill = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return { port, pid: child.pid ?? 0, wasRunning: false, stop: kill, kill }
}

test('a database that falls over is started again, also when that fails at first: nobody gives up', async () => {
  const first = aServer(5432)
  const later = aServer(5432)
  const said: string[] = []
  const startAgain = vi.fn<() => Promise<Server>>()
  startAgain.mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' })).mockResolvedValue(later)
  const stop = keepServerRunning({ first, startAgain, say: (sentence) => said.push(sentence), lookEveryMs: 5 })
  await first.kill()
  await vi.waitFor(() => expect(said).toContain('The database is back.'), 5000)
  await stop()
  expect(startAgain).toHaveBeenCalledTimes(2)
  expect(said.join(' ')).toContain('The disk is full')
})
