import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startChild } from './child-program'

const PATIENCE = { timeout: 15_000, interval: 20 }

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'child-'))
  mkdirSync(path.join(root, '.build'))
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

/** Starts a program that does this; it leaves a mark each time it begins. */
function start(does: string) {
  const marks = path.join(root, 'marks')
  writeFileSync(marks, '')
  const script = `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(marks)}, 'x'); ${does}`
  writeFileSync(path.join(root, '.build', 'web.mjs'), script)
  const onGivenUp = vi.fn()
  const child = startChild({ root, program: 'web', env: process.env, onGivenUp })
  return { child, onGivenUp, begun: () => readFileSync(marks, 'utf8').length }
}

test('a program whose settings never worked is not started again', async () => {
  const { child, onGivenUp, begun } = start('process.exit(78)')
  await vi.waitFor(() => expect(onGivenUp).toHaveBeenCalledTimes(1), PATIENCE)
  expect(begun()).toBe(1)
  await child.stop()
})

test('one that falls over, or whose settings worked before, is started again and never given up', async () => {
  for (const does of [
    'process.exit(1)',
    "process.send('works', () => process.exit(78))",
    "process.kill(process.pid, 'SIGKILL')",
  ]) {
    const { child, onGivenUp, begun } = start(does)
    await vi.waitFor(() => expect(begun()).toBeGreaterThanOrEqual(2), PATIENCE)
    await child.stop()
    expect(onGivenUp).not.toHaveBeenCalled()
  }
})

test('a worker has bounds for its memory, the same whether we start it or somebody else', async () => {
  const flags = path.join(root, 'flags')
  const script = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(flags)}, process.execArgv.filter((flag) => flag.includes('size')).join(' '))
    process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)`
  writeFileSync(path.join(root, '.build', 'worker.mjs'), script)
  const child = startChild({ root, program: 'worker', env: process.env, onGivenUp: vi.fn() })
  await vi.waitFor(
    () => expect(readFileSync(flags, 'utf8')).toMatch(/--max-semi-space-size=\d+ --max-old-space-size=\d+/),
    PATIENCE,
  )
  await child.stop()
  const { scripts } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8'))
  expect(scripts.worker).toContain(`node ${readFileSync(flags, 'utf8')} lib/programs/launch.mjs worker`)
})
