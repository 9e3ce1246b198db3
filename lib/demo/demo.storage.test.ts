import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase as openDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { loadCase } from '@/db/stores/load-case'
import { verifyChain } from '@/db/stores/verify-chain'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { replay } from '@/lib/core/case/apply'
import { eventFrom } from '@/lib/core/case/event-from'
import { isPassword } from '@/lib/operations/accounts/password-hash'
import { walkAll } from '@/lib/operations/organisation/verifying/walk-all'
import { asSuperuser } from '@/lib/operations/testing/an-account'
import { readExample } from '@/lib/queries/read-example'
import { seedDemo } from './demo'
import { isDemoUnfinished } from './demo-plan'
import { zonnehof } from './zonnehof/organisation'

const WEDNESDAY = new Date('2026-11-18T13:30:00Z')
const TOLD = ['zonnehof', 'speelweide']

let house: TestDatabase
let database: ReturnType<typeof openDatabase>
let dataDir: string
const anEmptyHouse = async () => {
  house = await testDatabase()
  database = openDatabase(house.webUrl)
  dataDir = mkdtempSync(path.join(tmpdir(), 'demo-'))
}
const andItsEnd = async () => {
  rmSync(dataDir, { recursive: true })
  await database.close()
  await house.drop()
}

const seed = (now: Date) => seedDemo({ url: 'http://localhost:3000', dataDir }, { ...atThisMoment(), now })

async function within<T>(slug: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tenant = await tenantBySlug(slug)
  if (!tenant) throw new Error(`${slug} is not there`)
  return inTenant({ kind: 'system', tenantId: tenant.id }, work)
}

const casesIn = (slug: string) =>
  within(slug, async (tx) => {
    const rows = await tx.sql<{ id: string }[]>`select id from cases order by id`
    const cases = []
    for (const { id } of rows) {
      const events = await tx.sql<{ body: string }[]>`select body from events where case_id = ${id} order by seq`
      const timeline = events.map(({ body }) => eventFrom(JSON.parse(body), id))
      const complaint = (await loadCase(tx, id))?.complaint
      cases.push({ id, timeline, complaint, flaws: await verifyChain(tx, id) })
    }
    return cases
  })

const demo = () => JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8'))

describe('the demo', () => {
  let exampleBefore: string | null
  beforeAll(async () => {
    await anEmptyHouse()
    exampleBefore = await readExample(true)
    await seed(WEDNESDAY)
  })
  afterAll(andItsEnd)

  test('as it was filled it verifies: every case, and every line of who looked', async () => {
    await sealAllLines(house)
    await database.close()
    const worker = openDatabase(house.workerUrl, { max: 1 })
    const all = await walkAll({ now: WEDNESDAY }, (broken) => expect.fail(JSON.stringify(broken)))
    await worker.close()
    database = openDatabase(house.webUrl)
    expect(all).toMatchObject({ tenants: 3, broken: 0 })
    for (const many of [all?.cases, all?.events, all?.lines]) expect(many).toBeGreaterThan(0)
  })

  test('every case equals what its events make of it, in an unbroken chain, in order of time', async () => {
    for (const slug of TOLD) {
      const cases = await casesIn(slug)
      expect(cases.length).toBeGreaterThanOrEqual(8)
      for (const { id, timeline, complaint, flaws } of cases) {
        expect(flaws).toEqual([])
        expect(replay(id, timeline)).toEqual(complaint)
        const instants = timeline.map(({ at }) => at)
        expect(instants).toEqual([...instants].sort())
        expect(instants.at(-1)?.localeCompare(WEDNESDAY.toISOString())).toBeLessThanOrEqual(0)
      }
    }
  })

  test('shows each state, what is late and what is due, and a name that nobody has settled', async () => {
    const today = civilDateIn('Europe/Amsterdam', WEDNESDAY)
    for (const slug of TOLD) {
      const cases = (await casesIn(slug)).flatMap(({ complaint }) => complaint ?? [])
      const open = cases.filter(({ phase }) => phase !== 'closed' && phase !== 'answered')
      const answerIs = (is: (due: string) => boolean) =>
        open.some(({ promises }) => promises.some(({ kind, doneOn, due }) => kind === 'answer' && !doneOn && is(due)))
      expect(answerIs((due) => due < today)).toBe(true)
      expect(answerIs((due) => due >= today && due <= addDays(today, 7))).toBe(true)
      expect(answerIs((due) => due > addDays(today, 7))).toBe(true)
      const phases = new Set(cases.map(({ phase }) => phase))
      for (const phase of ['received', 'in-treatment', 'waiting-for-complainant', 'closed'] as const)
        expect(phases).toContain(phase)
      expect(cases.some(({ survey }) => survey !== null)).toBe(true)
      expect(cases.some(({ told }) => told.length > 0)).toBe(true)
    }
    const ofZonnehof = (await casesIn('zonnehof')).flatMap(({ complaint }) => complaint ?? [])
    expect(ofZonnehof.some(({ parties }) => parties.some(({ suspects }) => suspects.length > 0))).toBe(true)
    expect(ofZonnehof.some(({ promises }) => promises.some(({ extensions }) => extensions > 0))).toBe(true)
    expect(ofZonnehof.some(({ reachBy }) => reachBy === 'nothing')).toBe(true)
    expect(ofZonnehof.map(({ lang }) => lang)).toContain('en')
  })

  test('sends nothing: no message waits, and no mail about an account', async () => {
    const waiting = await asSuperuser(
      house.superuserUrl,
      (sql) => sql`
        select state, count(*)::int from messages where state not in ('held', 'sent') group by state
        union all select 'made', count(*)::int from renderings having count(*) > 0
        union all select state, count(*)::int from account_mails group by state`,
    )
    expect([...waiting]).toEqual([])
    const jobs = await asSuperuser(
      house.superuserUrl,
      (sql) => sql<{ task_identifier: string }[]>`select task_identifier from graphile_worker.jobs`,
    )
    // Filling the functions asks who is to have what waits; that sends nothing either, for the cases are told silently.
    expect(new Set(jobs.map(({ task_identifier }) => task_identifier))).toEqual(
      new Set(['grow-demo', 'hand-over-cases']),
    )
  })

  test('its mails look as if they had been sent in their time; only what has no address to go to was not', async () => {
    const mails = await asSuperuser(
      house.superuserUrl,
      (sql) => sql<{ state: string; at: boolean; reachable: boolean; n: number }[]>`
        select m.state, coalesce(m.sent_at = m.created_at, false) as at, m.member_id is not null or h.email is not null as reachable,
          count(*)::int as n
        from messages m
          left join parties p on p.tenant_id = m.tenant_id and p.case_id = m.case_id and p.id = m.party_id
          left join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
        group by 1, 2, 3`,
    )
    expect(mails.find(({ state, reachable }) => state === 'sent' && reachable)?.n).toBeGreaterThan(80)
    const odd = mails.filter(({ state, at, reachable }) => (state === 'sent') !== reachable || at !== reachable)
    expect(odd).toEqual([])
  })

  test('has a page to show as an example: in an evaluation, once it is there, and never in production', async () => {
    expect(exampleBefore).toBeNull()
    expect(await readExample(true)).toBe('/zonnehof')
    expect(await readExample(false)).toBeNull()
  })

  test('tells how to sign in, to whoever owns the folder only', async () => {
    expect(statSync(path.join(dataDir, 'demo.json')).mode & 0o777).toBe(0o600)
    const { url, tenants } = demo()
    expect(url).toBe('http://localhost:3000')
    expect(tenants.map(({ slug }: { slug: string }) => slug)).toEqual(['zonnehof', 'speelweide', 'waterrijk'])
    const [owner] = tenants[0].accounts
    expect(owner).toMatchObject({ email: 'marleen.verhoef@zonnehof.example', role: 'owner' })
    const [kept] = await asSuperuser(
      house.superuserUrl,
      (sql) => sql<{ hash: string }[]>`
        select p.hash from passwords p join users u on u.id = p.user_id where u.email = ${owner.email}`,
    )
    expect(await isPassword(owner.password, kept?.hash ?? null)).toBe(true)
  })
})

describe('telling the demo', () => {
  beforeEach(anEmptyHouse)
  afterEach(andItsEnd)

  test.each([
    ['on a Saturday', 3],
    ['on a Sunday', 4],
    ['on a Monday', 5],
  ])('can be done %s, also just after midnight', async (_, days) => {
    await seed(new Date(WEDNESDAY.getTime() + days * 86_400_000 - 14 * 3_600_000))
    expect(isDemoUnfinished(dataDir)).toBe(false)
  })

  test('broken off at any moment, it goes on where it was and ends with the same passwords and no case twice', async () => {
    let left = 30
    const once = { ...atThisMoment(), now: WEDNESDAY }
    const dying = { ...once, newId: () => (left-- > 0 ? once.newId() : fall()) }
    for (const ids of [30, 200, 350]) {
      left = ids
      await expect(seedDemo({ url: 'http://localhost:3000', dataDir }, dying)).rejects.toThrow('killed')
      expect(isDemoUnfinished(dataDir)).toBe(true)
    }
    const planned = JSON.parse(readFileSync(path.join(dataDir, 'demo-unfinished.json'), 'utf8'))
    await seed(WEDNESDAY)
    const [owner] = demo().tenants[0].accounts
    expect(owner.password).toBe(planned.passwords[zonnehof.people[0].email])
    expect(isDemoUnfinished(dataDir)).toBe(false)
    const whole = (await casesIn('zonnehof')).length
    await seed(WEDNESDAY)
    expect((await casesIn('zonnehof')).length).toBe(whole)
    expect(whole).toBe(14)
  })
})

function fall(): never {
  throw new Error('killed')
}
