import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskStore } from './disk'
import { fileNameFrom, isFileName, newFileName } from './file-name'
import type { Range } from './file-store'

const TENANT = '01940000-0000-7000-8000-000000000001'
const OTHER = '01940000-0000-7000-8000-000000000002'
const secret = (bytes: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex')

describe('files on a disk', () => {
  let folder: string
  let store: ReturnType<typeof diskStore>
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gehoor-disk-'))
    store = diskStore(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function* pieces(...some: string[]) {
    yield* some
  }
  const readOf = async (name: ReturnType<typeof fileNameFrom>, range?: Range) => {
    const found = await store.open(name, range)
    return found && new Response(found.body).text()
  }
  const listed = async () => {
    const names: string[] = []
    for await (const { name } of store.list()) names.push(name)
    return names.sort()
  }

  test('come back as they were put, whole or a part, with their size', async () => {
    const name = newFileName(TENANT, secret)
    expect(await store.put(name, pieces('één ', 'twee ', 'drie'))).toBe(15)
    expect(await readOf(name)).toBe('één twee drie')
    expect(await readOf(name, { start: 6, end: 9 })).toBe('twee')
    expect((await store.open(name, { start: 0, end: 0 }))?.size).toBe(15)
    expect(await readOf(newFileName(TENANT, secret))).toBeNull()
  })

  test('that did not come whole are not there, and leave nothing behind', async () => {
    const name = newFileName(TENANT, secret)
    async function* broken() {
      yield 'half'
      expect(await readOf(name)).toBeNull()
      throw new Error('broken off')
    }
    await expect(store.put(name, broken())).rejects.toThrow('broken off')
    expect(await readOf(name)).toBeNull()
    expect(await listed()).toEqual([])
  })

  test('are asked for no faster than they are written: two pieces ahead at most', async () => {
    const piece = 'x'.repeat(100_000)
    const name = newFileName(TENANT, secret)
    const written = () => statSync(`${path.join(folder, name)}.part`, { throwIfNoEntry: false })?.size ?? 0
    let asked = 0
    let ahead = 0
    async function* many() {
      for (; asked < 400; asked += 1) {
        ahead = Math.max(ahead, asked - written() / piece.length)
        yield piece
      }
    }
    expect(await store.put(name, many())).toBe(400 * piece.length)
    expect(ahead).toBeLessThanOrEqual(2)
  })

  test('are for nobody else on the machine', async () => {
    const name = newFileName(TENANT, secret)
    await store.put(name, pieces('x'))
    expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0)
    expect(statSync(path.join(folder, TENANT)).mode & 0o077).toBe(0)
  })

  test('are removed one by one, or all of one organisation and no other', async () => {
    const [a, b, c] = [newFileName(TENANT, secret), newFileName(TENANT, secret), newFileName(OTHER, secret)]
    for (const name of [a, b, c]) await store.put(name, pieces('x'))
    expect(await listed()).toEqual([a, b, c].sort())
    await store.remove(a)
    await store.remove(a)
    expect(await listed()).toEqual([b, c].sort())
    await store.removeAllOf(TENANT)
    expect(await listed()).toEqual([c])
    expect(readdirSync(folder)).toEqual([OTHER])
  })

  test('have a place with one mark, whoever asks and however many at once', async () => {
    expect(await store.knownMark()).toBeNull()
    const marks = await Promise.all(Array.from({ length: 20 }, () => diskStore(folder).mark()))
    expect(new Set(marks.concat((await store.knownMark()) ?? '')).size).toBe(1)
    writeFileSync(path.join(folder, 'which-disk'), 'another')
    expect(await store.mark()).toBe('another')
  })
})

describe('the name of a file', () => {
  test('is whose it is and 256 bits that nobody can guess', () => {
    const [a, b] = [newFileName(TENANT, secret), newFileName(TENANT, secret)]
    expect(a).toMatch(new RegExp(`^${TENANT}/[0-9a-f]{64}$`))
    expect(a).not.toBe(b)
  })

  test.each(['', '../x', `${TENANT}/../../etc/passwd`, `${TENANT}/${'a'.repeat(64)}.part`, `${'A'.repeat(36)}/x`])(
    'is never %j: no way to other files',
    (name) => {
      expect(isFileName(name)).toBe(false)
      expect(() => fileNameFrom(name)).toThrow('not the name')
    },
  )
})
