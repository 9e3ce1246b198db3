import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { readCase } from '@/lib/queries/read-case'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
  tenant = await aTenant()
})
afterAll(() => house.drop())

type Ended = { outcome: string | null | undefined; mails: string[] }

/** What came of it in the file and in the outbox. */
async function ended(commandOf: (party: string) => Command): Promise<Ended> {
  const { caseId, reference } = await aComplaint(tenant)
  const before = await readCase(tenant.owner, reference)
  const party = before?.complaint.parties[0]?.id ?? ''
  const done = await endCase(tenant.owner, caseId, commandOf(party), atThisMoment())
  expect(done).toMatchObject({ ok: true })
  const mails = await withoutWalls(
    house,
    (sql) => sql<{ kind: string }[]>`
      select kind from messages where tenant_id = ${tenant.tenantId} and case_id = ${caseId} and party_id is not null
      order by kind`,
  )
  const after = await readCase(tenant.owner, reference)
  return { outcome: after?.complaint.outcome, mails: mails.map(({ kind }) => kind) }
}

const on = civilDateIn(AMSTERDAM, new Date())

test('what was agreed, what was withdrawn and what was forwarded is written with its mail', async () => {
  const settle: Command = { type: 'settle', text: 'Eén vaste hulp.', on, way: 'phone' }
  expect(await ended(() => settle)).toEqual({ outcome: 'resolved', mails: ['acknowledgement', 'settled'] })
  const forward = { type: 'forward', to: 'De gemeente', reach: 'Markt 1', along: 'nothing' } as const
  expect(await ended(() => ({ ...forward, consentOn: null, consentBy: null }))).toEqual({
    outcome: 'forwarded',
    mails: ['acknowledgement', 'forwarded'],
  })
  expect(await ended((party) => ({ type: 'withdraw', party, on, way: 'letter', reason: null }))).toEqual({
    outcome: 'withdrawn',
    mails: ['acknowledgement', 'closed'],
  })
})
