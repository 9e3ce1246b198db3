import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { readCase } from '@/lib/queries/read-case'
import { sayEvent } from '@/lib/words/case/say-event'
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

test('consent in writing carries a later date from the desk to the timeline, the outbox and the row', async () => {
  const { caseId, reference } = await aComplaint(tenant)
  const before = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  const answer = before?.complaint.promises.find(({ kind }) => kind === 'answer')
  const party = before?.complaint.parties[0]?.id
  if (!answer || !party) throw new Error('an answer is promised to somebody')
  const moment = atThisMoment()
  const on = civilDateIn(AMSTERDAM, moment.now)
  const until = addDays(answer.due, 90)
  const said = { type: 'extend', promise: answer.id, until, reason: 'Het rapport komt later.' } as const
  const agreed = { party, until, on, way: 'letter', text: 'Ik wacht liever op het rapport.' } as const

  const without = await perform(tenant.owner, caseId, null, { ...said, consent: null }, moment)
  expect(without).toMatchObject({ ok: false, refusal: { kind: 'extension-needs-consent', extensions: 0 } })
  expect(await perform(tenant.owner, caseId, null, { ...said, consent: agreed }, moment)).toMatchObject({ ok: true })

  const read = await readCase(tenant.owner, reference)
  if (!read) throw new Error('the case is there')
  const told = read.timeline.find(({ event }) => event.type === 'promise-extended')
  if (!told) throw new Error('it is told')
  const { complaint, procedure, texts } = read
  const text = (id: string) => texts[id] ?? null
  const sentence = sayEvent(told, { lang: 'nl', procedure, complaint, text, member: () => null, person: () => null })
  expect(sentence).toContain('in een brief')
  expect(sentence).toContain('“Ik wacht liever op het rapport.”')
  expect(complaint.promises.find(({ id }) => id === answer.id)).toMatchObject({ due: until, agreed: { until, party } })

  const [mail] = await inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ n: number }[]>`
      select count(*)::int as n from messages
      where tenant_id = ${tenantId} and case_id = ${caseId} and kind = 'extension'`,
  )
  expect(mail?.n).toBe(1)
})
