import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { canWriteTo } from './can-write-to'

test('a folder with room takes something in, and nothing of the trial stays behind', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'room-'))
  expect(await canWriteTo(folder, 1)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

test('a disk with less room than the next thing may need counts as full', async () => {
  expect(await canWriteTo(tmpdir(), Number.MAX_SAFE_INTEGER)).toBe(false)
})

test('a folder that is not there says nothing about a disk', async () => {
  expect(await canWriteTo('/nowhere/at/all')).toBe(true)
})
