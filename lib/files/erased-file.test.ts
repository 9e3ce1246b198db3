import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { erasedBeside, type KeptErasure, keepErasures, keptErasures } from './erased-file'

const folder = mkdtempSync(path.join(tmpdir(), 'erased-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const erased = (nth: number): KeptErasure => ({
  tenant: '01890000-0000-7000-8000-000000000001',
  case: `01890000-0000-7000-8000-00000000000${nth}`,
  because: 'time-over',
  on: '2026-11-30',
  decidedBy: null,
})

async function standing(file: string): Promise<KeptErasure[]> {
  const all: KeptErasure[] = []
  for await (const one of keptErasures(file)) all.push(one)
  return all
}

test('what was erased is only added to the ledger: what stood there stands there still', async () => {
  const file = erasedBeside(path.join(folder, 'data'))
  await keepErasures(file, [erased(1), erased(2)])
  await keepErasures(file, [erased(3)])
  expect(await standing(file)).toEqual([erased(1), erased(2), erased(3)])
})

test('a line that was broken off costs no other', async () => {
  const file = erasedBeside(path.join(folder, 'broken'))
  await keepErasures(file, [erased(1)])
  appendFileSync(file, '{"tenant":"0189')
  await keepErasures(file, [erased(2)])
  expect(await standing(file)).toEqual([erased(1), erased(2)])
})

test('without a file nothing was erased', async () => {
  expect(await standing(path.join(folder, 'none.erased'))).toEqual([])
})
