import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { startVisit } from '@/db/stores/status-visits'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { sha256hex } from '@/lib/secrets/status-link'
import { statusByLink } from './links'

let database: TestDatabase
let house: Database
let tenant: TestTenant
let other: TestTenant
let complaint: Awaited<ReturnType<typeof aComplaint>>

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  ;[tenant, other] = [await aTenant(), await aTenant()]
  complaint = await aComplaint(tenant)
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const now = new Date()
const asked = (different = {}) => ({ named: complaint.reference, visit: null, now, ...different })
const byLink = (different = {}) => statusByLink(sha256hex(complaint.token), asked(different))
// Nobody in particular: an owner without a function does not see the case.
const asHouse = <T>(work: (tx: Tx) => Promise<T>) => inTenant({ kind: 'system', tenantId: tenant.tenantId }, work)
const lines = () =>
  asHouse(({ sql }) => sql`select actor, purpose, screen, case_id, fields from access_log order by entry`)

test('one message says whose link it is and what its page shows, and writes who looked', async () => {
  const before = await lines()
  const { result, statements } = await countStatements(() => byLink())
  expect(statements).toHaveLength(1)
  expect(result?.link).toMatchObject({
    tenantId: tenant.tenantId,
    caseId: complaint.caseId,
    reference: complaint.reference,
  })
  expect(JSON.parse(result?.live ?? '')).toMatchObject({
    tenant: { slug: tenant.slug },
    versions: { bound: 1, today: 1 },
  })
  const after = await lines()
  expect(after).toHaveLength(before.length + 1)
  expect(after.at(-1)).toEqual({
    actor: { kind: 'party', party: result?.link.partyId },
    purpose: 'look',
    screen: 'status',
    case_id: complaint.caseId,
    fields: [],
  })
})

test('of a link that is nobody’s, or of a case that is not named, nothing is said and nothing written', async () => {
  const theirs = await aComplaint(other)
  const before = await lines()
  expect(await statusByLink(sha256hex(atThisMoment().secret(32)), asked())).toBeNull()
  expect(await byLink({ named: theirs.reference })).toBeNull()
  expect(await statusByLink(sha256hex(theirs.token), asked())).toBeNull()
  expect(await lines()).toEqual(before)
})

test('nobody follows a link from within an organisation, and none is left open behind it', async () => {
  const within = inTenant(other.owner, ({ sql }) => statusByLink(sha256hex(complaint.token), asked(), sql))
  await expect(within).rejects.toThrow('a link is followed outside an organisation')
  const seen = await house.sql.begin(async (sql) => {
    await statusByLink(sha256hex(complaint.token), asked(), sql)
    return sql`select id from cases`
  })
  expect(seen).toHaveLength(0)
})

test('where the words are open in this browser, nothing is shown or written before they are read', async () => {
  const { caseId } = complaint
  const partyId = (await byLink())?.link.partyId ?? ''
  const visit = { caseId, partyId, codeHmac: null, codeExpiresAt: null, createdAt: now }
  await asHouse(async (tx) => {
    for (const id of ['open', 'idle']) await startVisit(tx, { ...visit, id })
    await tx.sql`update status_visits set opened_at = ${now} where id = 'open'`
    await tx.sql`update status_visits set opened_at = ${new Date(now.getTime() - 3_600_000)} where id = 'idle'`
  })
  const before = await lines()
  expect(await byLink({ visit: 'open' })).toMatchObject({ live: null })
  expect(await lines()).toEqual(before)
  expect((await byLink({ visit: 'idle' }))?.live).toContain('"open" : false')
  const another = await aComplaint(tenant)
  const elsewhere = await statusByLink(sha256hex(another.token), { named: another.reference, visit: 'open', now })
  expect(elsewhere?.live).not.toBeNull()
})

const changes: Record<string, (tx: Tx, party: string) => PromiseLike<unknown>> = {
  'how the organisation looks': (tx) => changeOwnTenant(tx, { accent: '#123456' }),
  'what it is called': (tx) => changeOwnTenant(tx, { name: 'Een andere naam' }),
  'what somebody there is called': ({ sql, tenantId }) =>
    sql`update members set name = 'Iemand anders' where tenant_id = ${tenantId}`,
  'who fills a function': ({ sql, tenantId }) => sql`delete from function_holders where tenant_id = ${tenantId}`,
  'what who looks is called': ({ sql, tenantId }, party) =>
    sql`update people h set name = 'Een ander' from parties p where h.tenant_id = ${tenantId}
      and p.tenant_id = h.tenant_id and p.person_id = h.id and p.id = ${party}`,
  'what is said of the case': ({ sql, tenantId }) =>
    sql`update cases set state = state where tenant_id = ${tenantId} and id = ${complaint.caseId}`,
  'that a code is waited for': (tx, partyId) =>
    startVisit(tx, {
      id: 'waits',
      caseId: complaint.caseId,
      partyId,
      codeHmac: 'x',
      codeExpiresAt: new Date(now.getTime() + 60_000),
      createdAt: now,
    }),
}

test.each(Object.entries(changes))('what it shows is the same text until %s changes', async (_what, change) => {
  const live = async () => (await byLink({ visit: 'waits' }))?.live
  const before = await live()
  expect(await live()).toBe(before)
  const party = (await byLink())?.link.partyId ?? ''
  await asHouse(async (tx) => change(tx, party))
  expect(await live()).not.toBe(before)
})
