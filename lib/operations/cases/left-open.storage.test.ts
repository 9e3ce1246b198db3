import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { leftOpen, toDecide } from '@/lib/core/case/left-open'
import type { LeftOpenDecision } from '@/lib/core/case/left-open-decision'
import { readCase } from '@/lib/queries/read-case'
import { readLivingFigures, readLivingPromises } from '@/lib/queries/read-living-promises'
import { perform } from './perform'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
  tenant = await aTenant()
})
afterAll(() => house.drop())

const today = civilDateIn(AMSTERDAM, new Date())
const soon = addDays(today, 20)

const does = (caseId: string, command: Command, actor = tenant.owner) =>
  perform(actor, caseId, null, command, atThisMoment())

async function decidedFor(reference: string, living: string): Promise<LeftOpenDecision[]> {
  const complaint = (await readCase(tenant.owner, reference))?.complaint
  if (!complaint) throw new Error('the case is there')
  const on = soon
  return toDecide(leftOpen(complaint, 'lapsed')).map(({ id: thing, promise }) =>
    promise?.kind === 'own'
      ? { thing, becomes: 'lives-on', on, owner: living, reason: null }
      : { thing, becomes: 'dropped', on: null, owner: null, reason: 'Niet meer nodig.' },
  )
}

test('a case is not closed with something undecided, and nothing of it is written; what lives on is listed and counted', async () => {
  const { caseId, reference } = await aComplaint(tenant)
  expect(await does(caseId, { type: 'promise', text: 'Wij bellen u.', due: soon })).toMatchObject({ ok: true })
  const seq = (await readCase(tenant.owner, reference))?.complaint.seq
  const refused = await does(caseId, { type: 'close', outcome: 'lapsed', decided: [] })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'left-open' } })
  expect((await readCase(tenant.owner, reference))?.complaint).toMatchObject({ seq, phase: 'received' })

  const decided = await decidedFor(reference, tenant.owner.memberId)
  expect(await does(caseId, { type: 'close', outcome: 'lapsed', decided })).toMatchObject({ ok: true })
  const listed = await readLivingPromises(tenant.owner)
  const [living] = listed?.promises.filter((one) => one.caseId === caseId) ?? []
  expect(living).toMatchObject({ reference, closed: true, promise: { due: soon, owner: tenant.owner.memberId } })
  expect(living).toMatchObject({ text: 'Wij bellen u.', owner: 'Olga Owner' })
  expect(await readLivingFigures(tenant.owner, today)).toMatchObject({ ahead: 1, inTime: 0 })

  expect(await does(caseId, { type: 'keep-promise', promise: living?.promise.id ?? '' })).toMatchObject({ ok: true })
  expect((await readLivingPromises(tenant.owner))?.promises).toEqual([])
  expect(await readLivingFigures(tenant.owner, today)).toMatchObject({ ahead: 0, inTime: 1 })
})

test('a verdict is counted by its body, and what of it binds us is listed; who is barred from a case sees and counts none of it', async () => {
  const barred = await aMember(tenant, 'owner', 'Bart Bakker')
  const { caseId, reference } = await aComplaint(tenant, { answers: { about: 'Bart Bakker' } })
  const [body] = (await readCase(tenant.owner, reference))?.procedure.followUp.externalBodies ?? []
  const found = { type: 'record-verdict', body: body?.id ?? '', on: today, verdict: 'upheld' } as const
  const bound = { ...found, text: 'Wij betalen terug.', binds: true, due: soon, owner: tenant.owner.memberId }
  expect(await does(caseId, bound)).toMatchObject({ ok: true })
  const count = { body: body?.name, verdict: 'upheld', count: 1 }
  expect((await readLivingFigures(tenant.owner, today))?.verdicts).toEqual([count])
  expect((await readLivingPromises(tenant.owner))?.promises.map((one) => one.caseId)).toEqual([caseId])
  expect((await readLivingPromises(barred))?.promises).toEqual([])
  expect((await readLivingFigures(barred, today))?.verdicts).toEqual([])
})
