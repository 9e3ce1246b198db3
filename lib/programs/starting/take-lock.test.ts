import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeLock } from './take-lock'

const lockFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'lock')
const plan = (file: string) => ({ file, patienceMs: 0, tooLate: (holder: number) => new Error(`held by ${holder}`) })

describe('a lock', () => {
  test('is held by one at a time, and free again when let go', async () => {
    const file = lockFile()
    const release = await takeLock(plan(file))
    await expect(takeLock(plan(file))).rejects.toThrow(`held by ${process.pid}`)
    release()
    expect(existsSync(file)).toBe(false)
    await expect(takeLock(plan(file))).resolves.toBeTypeOf('function')
  })

  test('falls free when its holder is gone', async () => {
    const file = lockFile()
    writeFileSync(file, '4194305')
    await expect(takeLock(plan(file))).resolves.toBeTypeOf('function')
  })

  test('falls free when the number of its holder now belongs to something else', async () => {
    const file = lockFile()
    writeFileSync(file, '1')
    await expect(takeLock(plan(file))).resolves.toBeTypeOf('function')
  })

  test('falls free when a crash or a full disk left it empty', async () => {
    const file = lockFile()
    writeFileSync(file, '')
    await expect(takeLock(plan(file))).resolves.toBeTypeOf('function')
  })
})
