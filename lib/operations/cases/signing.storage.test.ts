import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { stepFor } from '@/lib/core/procedure/workflow'
import { fillFunction } from '@/lib/operations/people/fill-function'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant
let handler: MemberActor
let signer: MemberActor

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  handler = await aMember(tenant, 'handler', 'Hanna Hoek')
  signer = await aMember(tenant, 'handler', 'Teun Tekenaar')
  const by = stepFor(tenant.procedure, 'answered')?.by ?? ''
  const filled = await fillFunction(tenant.owner, { function: by, department: null, member: signer.memberId })
  expect(filled.ok).toBe(true)
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

async function does(actor: MemberActor, caseId: string, command: Command) {
  return perform(actor, caseId, null, command, atThisMoment())
}

async function readToSign(actor: MemberActor): Promise<string[]> {
  const today = civilDateIn(AMSTERDAM, new Date())
  const read = await readCases(actor, { view: 'mine', filter: {}, search: '', after: null, today })
  return read?.counts.toSign.first.map(({ reference }) => reference) ?? []
}

async function offered() {
  const { caseId, reference } = await aComplaint(tenant)
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  if (!loaded) throw new Error('the case is there')
  for (const { id } of loaded.complaint.points) {
    await does(handler, caseId, {
      ...{ type: 'judge-point', point: id, judgement: 'upheld', reasons: 'Het was zo.', cause: null },
      ...{ remedies: [], measures: [] },
    })
  }
  const holds = loaded.procedure.processing.letterItems.map(({ id }) => id)
  const done = await does(handler, caseId, { type: 'offer-letter', text: 'Beste Klaas, u hebt gelijk.', holds })
  expect(done).toMatchObject({ ok: true })
  return { caseId, reference }
}

test('an answer handed over stands at the top of the list of who signs, is mailed to them, and leaves when they agree', async () => {
  const { caseId, reference } = await offered()
  expect(await readToSign(signer)).toContain(reference)
  expect(await readToSign(handler)).not.toContain(reference)
  const waiting = await readCase(signer, reference)
  expect(waiting?.messages.filter(({ kind }) => kind === 'letter-to-sign')).toContainEqual(
    expect.objectContaining({ member: signer.memberId }),
  )
  expect(waiting?.messages.filter(({ kind }) => kind === 'answer')).toEqual([])

  expect(await does(handler, caseId, { type: 'agree-letter', round: 1 })).toMatchObject({ ok: false })
  expect(await does(signer, caseId, { type: 'agree-letter', round: 1 })).toMatchObject({ ok: true })
  const sent = await readCase(signer, reference)
  expect(sent?.complaint.answeredOn).not.toBeNull()
  expect(sent?.messages.filter(({ kind }) => kind === 'answer')).toHaveLength(1)
  expect(await readToSign(signer)).not.toContain(reference)
})

test('sent back, it leaves that list and its writer is mailed', async () => {
  const { caseId, reference } = await offered()
  const back = { type: 'send-back-letter', round: 1, remarks: 'Noem de datum.' } as const
  expect(await does(signer, caseId, back)).toMatchObject({ ok: true })
  expect(await readToSign(signer)).not.toContain(reference)
  const file = await readCase(handler, reference)
  expect(file?.messages.filter(({ kind }) => kind === 'letter-sent-back')).toMatchObject([{ member: handler.memberId }])
})
