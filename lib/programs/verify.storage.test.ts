import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { withDatabase } from '@/lib/jobs/testing/with-database'
import { look } from '@/lib/queries/look'
import { projectRoot } from './starting/project-root'

let house: TestDatabase
let tenant: TestTenant
let folder: string
beforeAll(async () => {
  house = await testDatabase()
  tenant = await withDatabase(house.webUrl, async () => {
    const made = await aTenant()
    await aComplaint(made)
    await look(made.owner, { screen: 'cases' }, async () => null)
    return made
  })
  await sealAllLines(house)
  const below = path.join(projectRoot(), '.test')
  mkdirSync(below, { recursive: true })
  folder = mkdtempSync(path.join(below, 'verify-'))
  await build({
    absWorkingDir: projectRoot(),
    entryPoints: ['lib/programs/verify.ts'],
    outfile: path.join(folder, 'verify.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
  })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await house.drop()
})

/** As it is shipped, with the worker's address alone. */
function verify(...args: string[]) {
  const { PATH } = process.env
  const env = {
    PATH,
    NODE_ENV: 'production' as const,
    DATABASE_WORKER_URL: house.workerUrl,
    DATA_DIR: path.join(folder, 'data'),
  }
  const run = spawnSync(process.execPath, [path.join(folder, 'verify.mjs'), ...args], { env, encoding: 'utf8' })
  return { status: run.status, out: run.stdout.trim(), problems: run.stderr.trim() }
}

test('npm run verify ends well when all is as it was written, and says how much that was', () => {
  for (const args of [[], ['--organisation', tenant.slug]]) {
    const { status, out, problems } = verify(...args)
    expect({ status, problems }).toEqual({ status: 0, problems: '' })
    expect(out).toMatch(
      /^1 organisation, 1 case with \d+ events, 1 line of who looked, 0 heads kept outside: all as it was written \(\d+\.\d s\)\.$/,
    )
  }
})

test('it ends with 1 when something is not, and says what in one sentence', async () => {
  await withoutWalls(house, async (sql) => {
    await sql`set session_replication_role = replica`
    await sql`update access_log set screen = 'nothing'`
  })
  const { status, out, problems } = verify()
  expect(status).toBe(1)
  expect(problems).toBe(`${tenant.slug}, who looked: line 1 was changed after it was written.`)
  expect(out).toContain('1 chain broken')
})

test('it refuses what it cannot read, in words, and with 2: that is no broken chain', () => {
  expect(verify('--organisation', 'nobody-of-that-name')).toMatchObject({
    status: 2,
    problems: 'There is no organisation nobody-of-that-name.',
  })
  for (const args of [['--nonsense'], ['--mailed', '1 abc'], ['--organisation', tenant.slug, '--mailed', 'x']])
    expect(verify(...args)).toMatchObject({ status: 2, problems: expect.stringMatching(/^Say whose chains/) })
})
