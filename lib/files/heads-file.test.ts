import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { headsBeside, type KeptHead, keepHead, keepPutBack, keptHeads, lastHeads, type PutBack } from './heads-file'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'heads-'))
  file = headsBeside(path.join(folder, 'data'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const [one, other] = ['0199a000-0000-7000-8000-000000000001', '0199a000-0000-7000-8000-000000000002']
const head = (tenant: string, line: number): KeptHead => ({
  at: '2027-01-15T03:11:00.000Z',
  tenant,
  line,
  hash: `hash ${line}`,
  cases: 1,
  events: 2,
})
const all = async (putBack: PutBack | null = null) => {
  const found = []
  for await (const each of keptHeads(file, putBack)) found.push(each)
  return found
}

test('it lies beside the folder of data, not in it', () => {
  expect(file).toBe(path.join(folder, 'data.heads'))
})

test('what is kept is read back in order, and the last of each organisation', async () => {
  const kept = [head(one, 1), head(other, 5), head(one, 3)]
  for (const each of kept) await keepHead(file, each)
  expect(await all()).toEqual(kept)
  expect([...(await lastHeads(file)).values()]).toEqual([head(one, 3), head(other, 5)])
})

test('it is only added to: what stood there stays as it is', async () => {
  await keepHead(file, head(one, 1))
  const before = readFileSync(file, 'utf8')
  await keepHead(file, head(one, 2))
  expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true)
})

test('one that was broken off while it was written spoils neither those before nor those behind it', async () => {
  await keepHead(file, head(one, 1))
  appendFileSync(file, '\n{"at":"2027-01-')
  await keepHead(file, head(one, 2))
  expect(await all()).toEqual([head(one, 1), head(one, 2)])
})

test('what was kept of data that others were put back over does not count; what they still have does', async () => {
  const on = (day: string, line: number) => ({ ...head(one, line), at: `2027-01-${day}T03:11:00.000Z` })
  for (const each of [on('10', 1), on('12', 2)]) await keepHead(file, each)
  const putBack = { at: '2027-01-13T09:00:00+00:00', from: '2027-01-11T00:00:00+00:00' }
  expect(await all(putBack)).toEqual([on('10', 1)])
  for (const _ of [1, 2]) await keepPutBack(file, putBack)
  expect(readFileSync(file, 'utf8').match(/putBack/g)).toHaveLength(1)
  await keepHead(file, on('14', 2))
  expect(await all()).toEqual([on('10', 1), on('14', 2)])
  expect(await all({ at: '2027-01-15T00:00:00Z', from: null })).toEqual([])
})

test('without a file there are none', async () => {
  expect(await all()).toEqual([])
})
