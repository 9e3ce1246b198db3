import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
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

const LETTER = 'U kreeg hierover al antwoord op 3 februari.'

test('a complaint that is not taken up leaves a letter in the outbox and in the file, and is closed', async () => {
  const { caseId, reference } = await aComplaint(tenant)
  const before = await readCase(tenant.owner, reference)
  const [ground] = before?.procedure.processing.refusal?.grounds ?? []
  const command: Command = { type: 'refuse', ground: ground?.id ?? '', text: LETTER }
  expect(await endCase(tenant.owner, caseId, command, atThisMoment())).toMatchObject({ ok: true })

  const after = await readCase(tenant.owner, reference)
  expect(after?.complaint).toMatchObject({ phase: 'closed', outcome: 'not-admitted' })
  const told = after?.timeline.find(({ event }) => event.type === 'complaint-refused')
  const letter = told?.event.type === 'complaint-refused' ? after?.texts[told.event.text.id] : null
  expect(letter).toBe(LETTER)
  const mails = await withoutWalls(
    house,
    (sql) => sql<{ kind: string; cause: number }[]>`
      select kind, cause from messages where tenant_id = ${tenant.tenantId} and case_id = ${caseId}`,
  )
  expect(mails.filter(({ cause }) => cause === told?.seq)).toEqual([{ kind: 'refused', cause: told?.seq }])
  expect(mails.map(({ kind }) => kind)).not.toContain('closed')
})
