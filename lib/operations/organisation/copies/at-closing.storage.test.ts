import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { DAYS_UNTIL_REMOVAL } from '@/lib/core/access/plans'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { makeACopy } from '@/lib/jobs/tasks/make-a-copy'
import { readSettings } from '@/lib/queries/read-settings'
import { aCopyFetched, asWorker, filesOfATest } from '../../testing/a-copy'
import { closeAccount } from '../close-account'
import { reopenAccount } from '../reopen-account'
import { copiesAtClosing } from './copies-at-closing'
import { fetchAtClosing, findAtClosing } from './fetch-at-closing'
import { fetchCopy } from './fetch-copy'

let house: TestDatabase
let kept: ReturnType<typeof filesOfATest>
let tenant: TestTenant
let handler: MemberActor
let other: MemberActor
let hidden: string
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
  kept = filesOfATest()
})
afterAll(async () => {
  kept.throwAway()
  await house.drop()
})
beforeEach(async () => {
  await withoutWalls(house, (sql) => sql`delete from graphile_worker._private_jobs`)
  tenant = await aTenant()
  handler = await aMember(tenant, 'handler', 'Herman Hoek')
  other = await aMember(tenant, 'handler', 'Coen Kuiper')
  await withoutWalls(house, (sql) => sql`update members set looked_over = true`)
  await aComplaint(tenant)
  hidden = (await aComplaint(tenant, { answers: { about: 'mevrouw Owner en meneer Kuiper', story: 'HIDDEN STORY' } }))
    .caseId
})

const jobs = (task: string) =>
  withoutWalls(
    house,
    (sql) => sql<{ payload: { tenantId: string; closedBy: string } }[]>`
      delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = ${task} returning j.payload`,
  )
const close = async () => {
  await aCopyFetched(house, tenant.owner)
  await jobs('make-copy')
  const closed = await closeAccount(tenant.owner, { organisation: `Organisation ${tenant.slug}` }, atThisMoment())
  expect(closed).toMatchObject({ ok: true })
}
/** What the worker does with what stands in the queue. */
const work = () =>
  asWorker(house, async () => {
    for (const { payload } of await jobs('copies-at-closing')) await copiesAtClosing(payload, atThisMoment)
    for (const { payload } of await jobs('make-copy')) {
      await makeACopy(payload, { moment: atThisMoment, onFault: rethrow } as never)
    }
  })
const copyFor = async (who: MemberActor) => {
  const found = await findAtClosing(who, new Date())
  const file = found && (await fetchAtClosing(who, found.id, atThisMoment()))
  return file ? JSON.parse(await new Response((await file.open()).body).text()) : null
}

describe('when an owner whom a complaint is about closes the account', () => {
  test('it is in the copy of who may read it, alone and whole, and in nobody else’s', async () => {
    await close()
    await work()
    const file = await copyFor(handler)
    expect(file.cases.map(({ id }: { id: string }) => id)).toEqual([hidden])
    expect(JSON.stringify(file.texts)).toContain('HIDDEN STORY')
    expect(new Set(file.events.map((it: { case_id: string }) => it.case_id))).toEqual(new Set([hidden]))
    expect(Object.keys(file)).not.toContain('members')
    expect(file.people).toHaveLength(2)
    for (const one of [tenant.owner, other]) expect(await copyFor(one)).toBeNull()
  })

  test('it is kept as well when its state cannot be read, by whoever may read it', async () => {
    await withoutWalls(house, (sql) => sql`update cases set state = '{"format":99}' where id = ${hidden}`)
    await close()
    await work()
    const file = await copyFor(handler)
    expect(file.cases.map(({ id }: { id: string }) => id)).toEqual([hidden])
    expect(JSON.stringify(file.texts)).toContain('HIDDEN STORY')
  })

  test('who may read it hears by mail, until the day on which everything is removed', async () => {
    await close()
    await work()
    const mails = await withoutWalls(
      house,
      (sql) => sql<{ to: string; sealed: { until: string; link: string } }[]>`
        select to_address as to, sealed from account_mails where kind = 'copy-ready' and sealed->>'atClosing' = 'true'
          and sealed->>'organisation' = ${`Organisation ${tenant.slug}`}`,
    )
    expect(mails).toHaveLength(1)
    const last = addDays(civilDateIn(AMSTERDAM, new Date()), DAYS_UNTIL_REMOVAL - 1)
    expect(mails[0]?.sealed).toMatchObject({ until: last, link: expect.stringContaining('/desks?') })
  })

  test('and reopens it, they see nothing of it: no line, no copy, no number; and nobody fetches it any more', async () => {
    await close()
    await work()
    const found = await findAtClosing(handler, new Date())
    expect(await fetchAtClosing(handler, found?.id ?? '', atThisMoment())).not.toBeNull()
    expect((await reopenAccount(tenant.owner, atThisMoment())).ok).toBe(true)
    const lines = await inTenant(
      tenant.owner,
      ({ sql }) => sql`select object from access_log where object like 'copy/%'`,
    )
    expect(lines.filter(({ object }) => object === `copy/${found?.id}`)).toEqual([])
    const copies = await inTenant(tenant.owner, ({ sql }) => sql`select 1 from copies where of_cases is not null`)
    expect(copies).toHaveLength(0)
    const settings = await readSettings(tenant.owner, { today: '2026-11-28', now: new Date() })
    expect(JSON.stringify(settings)).not.toContain(found?.id ?? '-')
    expect(await findAtClosing(handler, new Date())).toBeNull()
    expect(await fetchAtClosing(handler, found?.id ?? '', atThisMoment())).toBeNull()
  })

  test('once they may no longer read it, they do not fetch it either; nor does another, nor by the road for owners', async () => {
    await close()
    await work()
    const id = (await findAtClosing(handler, new Date()))?.id ?? ''
    expect(await fetchAtClosing(other, id, atThisMoment())).toBeNull()
    expect((await fetchCopy({ ...handler, role: 'owner' }, id, atThisMoment())).ok).toBe(false)
    await withoutWalls(
      house,
      (sql) => sql`update cases set barred = barred || ${handler.memberId}::uuid where id = ${hidden}`,
    )
    expect(await fetchAtClosing(handler, id, atThisMoment())).toBeNull()
  })

  test('the worker that begins again makes no second one', async () => {
    await close()
    const [asked] = await jobs('copies-at-closing')
    for (let n = 0; n < 2; n += 1) {
      await asWorker(house, async () => asked && (await copiesAtClosing(asked.payload, atThisMoment)))
    }
    expect(await jobs('make-copy')).toHaveLength(1)
  })
})

test('where nobody is kept out of anything, closing asks for the same and nothing is made', async () => {
  await withoutWalls(house, (sql) => sql`update cases set barred = '{}' where tenant_id = ${tenant.tenantId}`)
  await close()
  await work()
  for (const one of [tenant.owner, handler, other]) expect(await copyFor(one)).toBeNull()
})

function rethrow(fault: unknown): never {
  throw fault
}

test('what lies outside the circle of whoever closes is in the copy of who reads it', async () => {
  tenant = await aTenant({ readers: 'functions' })
  const second = await aMember(tenant, 'owner', 'Tweede Baas')
  await withoutWalls(house, (sql) => sql`update members set looked_over = true`)
  const { caseId } = await aComplaint(tenant)
  await aCopyFetched(house, second)
  await jobs('make-copy')
  const closed = await closeAccount(second, { organisation: `Organisation ${tenant.slug}` }, atThisMoment())
  expect(closed).toMatchObject({ ok: true })
  await work()
  const file = await copyFor(tenant.owner)
  expect(file.cases.map(({ id }: { id: string }) => id)).toEqual([caseId])
  expect(await copyFor(second)).toBeNull()
})
