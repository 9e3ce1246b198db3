import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Command } from '@/lib/core/case/commands'
import { readCases } from '@/lib/queries/read-cases'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

async function after(caseId: string, command: (party: string) => Command) {
  const load = () => inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  const party = (await load())?.complaint.parties[0]?.id ?? ''
  const done = await perform(tenant.owner, caseId, null, command(party), atThisMoment())
  expect(done.ok).toBe(true)
  const loaded = await load()
  if (!loaded) throw new Error('the case is there')
  return loaded.complaint
}

const reply = (party: string): Command => ({ type: 'reply', party, text: 'Wij zoeken het uit.' })
const NOBODY_TO_MAIL = { email: null, phone: null, reachBy: 'nothing' } as const

test('a message to a caller who gave only a name ticks nothing off and becomes a task', async () => {
  const { caseId } = await aComplaint(tenant, {
    answers: NOBODY_TO_MAIL,
    complaint: { channel: 'phone' },
    actor: tenant.owner,
  })
  const { promises, lastHeardOn } = await after(caseId, reply)
  expect(promises.filter(({ to }) => to !== undefined)).toMatchObject([{ kind: 'task', state: 'open' }])
  expect(lastHeardOn).toBeNull()
})

test('a message to whoever can be mailed becomes no task', async () => {
  const { caseId } = await aComplaint(tenant)
  expect((await after(caseId, reply)).promises.filter(({ to }) => to !== undefined)).toEqual([])
})

test('the list calls a case by the title its handler gave it', async () => {
  const { caseId, reference } = await aComplaint(tenant)
  await after(caseId, () => ({ type: 'change-title', text: 'Drie dagen niemand' }))
  const asked = { view: 'all', filter: {}, search: reference, after: null, today: '2026-11-28' } as const
  const read = await readCases(tenant.owner, asked)
  expect(read?.rows).toMatchObject([{ title: 'Drie dagen niemand', told: 'Er kwam niemand, drie dagen lang.' }])
})
