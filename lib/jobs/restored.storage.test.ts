import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { invitationByToken } from '@/db/outside-tenant/invitations'
import { declareRestored } from '@/db/outside-tenant/restored'
import { createSession, sessionAndUser } from '@/db/outside-tenant/sessions'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { sha256Of } from '@/lib/operations/accounts/account-links'
import { checkPassword } from '@/lib/operations/accounts/check-password'
import { requestReset } from '@/lib/operations/accounts/request-reset'
import { setPassword } from '@/lib/operations/accounts/set-password'
import { retryMessage } from '@/lib/operations/cases/retry-message'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { aConfirmedAccount, GOOD_PASSWORD, mailsTo, tokenIn } from '@/lib/operations/testing/an-account'
import { readRestored } from '@/lib/queries/read-restored'
import { markKeeper } from './keep-mark'
import { removeClosed } from './remove-closed'
import { runWorker } from './run-worker'
import { aClock, type Clock, MINUTE_MS } from './testing/a-clock'
import { anOutbox, type Outbox } from './testing/an-outbox'
import { outboxOf } from './testing/outbox-rows'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
let tenant: TestTenant
let clock: Clock
let outbox: Outbox
let folder: string
let told: string[]

beforeEach(async () => {
  house = await testDatabase()
  tenant = await asWeb(() => aTenant())
  clock = aClock('2026-11-23T09:00:00Z')
  outbox = await anOutbox(house, clock)
  told = []
})
afterEach(async () => {
  await outbox.resend.stop()
  expect(outbox.faults()).toEqual([])
  await house.drop()
})
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mark-'))
})
afterAll(() => rm(folder, { recursive: true }))

const asWeb = <T>(work: () => Promise<T>) => withDatabase(house.webUrl, work)
const file = () => path.join(folder, `${tenant.tenantId}.mark`)

/** The worker's heart beats once. */
function beat(): Promise<void> {
  const keep = markKeeper({ file: file(), onTrouble: (sentence) => told.push(sentence) })
  return withDatabase(house.workerUrl, () => keep(clock.now()))
}

async function asSuperuser(statement: string): Promise<void> {
  const superuser = connect(house.superuserUrl)
  await superuser.sql.unsafe(statement)
  await superuser.close()
}

const filed = () =>
  asWeb(() => aComplaint(tenant, { answers: { email: `k.${clock.moment().newId()}@example.org` }, now: clock.now() }))
async function aSession(userId: string): Promise<void> {
  const expiresAt = new Date(clock.now().getTime() + 3_600_000)
  await createSession({ id: 'a-session', userId, expiresAt, at: clock.now() })
}
const rowsOf = (caseId: string) => asWeb(() => outboxOf(tenant.tenantId, caseId))

const WENT_BACK: [string, () => Promise<void>][] = [
  [
    'a copy of the folder of last night, whose mark outside has counted further',
    async () => {
      const mark = JSON.parse(await readFile(file(), 'utf8'))
      await writeFile(file(), JSON.stringify({ ...mark, ticks: mark.ticks + 400 }))
    },
  ],
  ['a dump, which makes every table anew', () => asSuperuser('update installation set table_oid = 1')],
  ['a dump on another server', () => asSuperuser("update installation set system_id = '1'")],
  [
    'a point in time, from where the server goes on in another timeline',
    async () => {
      await asSuperuser('update installation set timeline = timeline + 1')
      clock.forward(20 * MINUTE_MS)
    },
  ],
]

test.each(WENT_BACK)('data that were put back from %s send nothing of before', async (_from, putBack) => {
  const { caseId } = await filed()
  await beat()
  await putBack()
  await beat()
  expect(told.join(' ')).toContain('were put back')
  await outbox.tick(5)
  expect(outbox.resend.taken()).toEqual([])
  const rows = await rowsOf(caseId)
  expect(rows.map(({ state, problem }) => `${state} ${problem}`)).toEqual(rows.map(() => 'held restored'))
  const later = await filed()
  await outbox.tick(2)
  expect((await rowsOf(later.caseId)).map(({ state }) => state)).toEqual(['sent', 'sent'])
  told.length = 0
  await beat()
  expect(told).toEqual([])
})

test('a dump is noticed by whoever would send first, without a mark and before a heart beats', async () => {
  const { caseId } = await filed()
  await asSuperuser('update installation set table_oid = 1')
  await outbox.tick(3)
  expect(outbox.resend.taken()).toEqual([])
  expect((await rowsOf(caseId)).every(({ problem }) => problem === 'restored')).toBe(true)
})

test('what is held can be sent by somebody who decides so', async () => {
  const { caseId } = await filed()
  await beat()
  await asSuperuser('update installation set table_oid = 1')
  await beat()
  const [row] = await rowsOf(caseId)
  expect((await asWeb(() => retryMessage(tenant.owner, row?.id ?? '', clock.moment()))).ok).toBe(true)
  await outbox.tick()
  expect(outbox.resend.taken().map(({ key }) => key)).toEqual([row?.id])
})

test('what had fallen due by then is written down, and its mail is held; what falls due later goes', async () => {
  const { caseId } = await filed()
  await outbox.tick()
  await beat()
  clock.forward(15 * 24 * 60 * MINUTE_MS)
  await asSuperuser('update installation set table_oid = 1')
  await beat()
  await outbox.tick(2)
  const due = (await rowsOf(caseId)).filter(({ state }) => state !== 'sent')
  expect(due.map(({ kind }) => kind)).toContain('late')
  expect(due.every(({ state, problem }) => state === 'held' && problem === 'restored')).toBe(true)
  clock.forward(15 * 24 * 60 * MINUTE_MS)
  await outbox.tick(2)
  const after = (await rowsOf(caseId)).filter(({ id }) => !due.some((one) => one.id === id))
  expect(after.filter(({ kind }) => kind === 'silence').map(({ state }) => state)).toEqual(['sent'])
})

test('sessions, old passwords and open links of before open nothing; a new password by mail does', async () => {
  const opens = (email: string, password: string) =>
    asWeb(async () => (await checkPassword({ email, password, address: '192.0.2.9' }, clock.moment())).ok)
  const account = await asWeb(async () => {
    const made = await aConfirmedAccount()
    await aSession(made.userId)
    await requestReset({ email: made.input.email, address: '192.0.2.1' }, clock.moment())
    return made
  })
  const { email } = account.input
  const oldLink = tokenIn((await mailsTo(house.superuserUrl, email)).at(-1))
  expect(await opens(email, GOOD_PASSWORD)).toBe(true)
  await asSuperuser('update installation set table_oid = 1')
  expect(await asWeb(() => sessionAndUser('a-session', clock.now()))).toBeNull()
  expect(await opens(email, GOOD_PASSWORD)).toBe(false)
  await beat()
  expect(await asWeb(() => sessionAndUser('a-session', clock.now()))).toBeNull()
  expect(await opens(email, GOOD_PASSWORD)).toBe(false)
  const choose = (token: string) =>
    asWeb(() => setPassword({ token, password: 'een kast naast de deur' }, clock.moment()))
  expect((await choose(oldLink)).ok).toBe(false)
  await asWeb(() => requestReset({ email, address: '192.0.2.2' }, clock.moment()))
  expect((await choose(tokenIn((await mailsTo(house.superuserUrl, email)).at(-1)))).ok).toBe(true)
  expect(await opens(email, 'een kast naast de deur')).toBe(true)
})

test('an invitation of before lets nobody in: it may have been withdrawn since', async () => {
  const { token } = await asWeb(async () => {
    const invited = await inviteMember(
      tenant.owner,
      { name: 'Ad', email: 'ad@example.org', role: 'owner' },
      clock.moment(),
    )
    if (!invited.ok) throw new Error('not invited')
    return invited.value
  })
  const known = () => asWeb(() => invitationByToken(sha256Of(token), clock.now()))
  expect(await known()).not.toBeNull()
  await beat()
  await asSuperuser('update installation set table_oid = 1')
  await beat()
  expect(await known()).toBeNull()
  const again = await asWeb(() =>
    inviteMember(tenant.owner, { name: 'Ad', email: 'ad@example.org', role: 'reader' }, clock.moment()),
  )
  expect(again.ok).toBe(true)
})

test('a table that got the same number on another server is another, before a heart beats', async () => {
  await asWeb(async () => aSession((await aConfirmedAccount()).userId))
  const opens = () => asWeb(() => sessionAndUser('a-session', clock.now()))
  expect(await opens()).not.toBeNull()
  await asSuperuser("update installation set system_id = '1'")
  expect(await opens()).toBeNull()
})

test('the timeline that is written on counts, not the one of the last checkpoint', async () => {
  const { sql, close } = connect(house.superuserUrl)
  const [it] = await sql`select (app.identity_now()).timeline,
    ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int as written`
  const [{ source } = {}] = await sql`select prosrc as source from pg_proc where proname = 'identity_now'`
  await close()
  expect(it?.timeline).toBe(it?.written)
  expect(source).toMatch(/pg_current_wal_lsn[\s\S]+pg_control_checkpoint/)
})

test('a copy of everything that was ready is over: what it holds may have been taken away since', async () => {
  await asSuperuser(`insert into copies (tenant_id, id, asked_by, asked_at, state, made_at, file, expires_at)
    values ('${tenant.tenantId}', gen_random_uuid(), '${tenant.owner.memberId}', now(), 'ready', now(), 'x', now() + interval '1 day')`)
  await asSuperuser('update installation set table_oid = 1')
  await beat()
  const copies = await asWeb(() => inTenant(tenant.owner, (tx) => tx.sql`select state from copies`))
  expect(copies.map(({ state }) => state)).toEqual(['over'])
})

test('an organisation that closed is not removed in the week after data were put back: it may have opened again', async () => {
  await asSuperuser(`update tenants set state = 'closed', closed_at = '2026-10-01' where id = '${tenant.tenantId}'`)
  const remove = () =>
    withDatabase(house.workerUrl, () =>
      removeClosed(clock.moment, (fault) => {
        throw fault
      }),
    )
  const isThere = async () => {
    const { sql, close } = connect(house.superuserUrl)
    const rows = await sql`select 1 from tenants where id = ${tenant.tenantId}`
    await close()
    return rows.length === 1
  }
  await beat()
  await asSuperuser('update installation set table_oid = 1')
  await beat()
  clock.forward(6 * 24 * 60 * MINUTE_MS)
  await remove()
  expect(await isThere()).toBe(true)
  clock.forward(2 * 24 * 60 * MINUTE_MS)
  await remove()
  expect(await isThere()).toBe(false)
})

test('who said it by hand is not told again by a worker, whose mark had counted further', async () => {
  await beat()
  const mark = JSON.parse(await readFile(file(), 'utf8'))
  await writeFile(file(), JSON.stringify({ ...mark, ticks: 400 }))
  await asSuperuser('update installation set table_oid = 1')
  await withDatabase(house.workerUrl, () => declareRestored(clock.now(), 400))
  const { caseId } = await filed()
  await beat()
  expect(told).toEqual([])
  await outbox.tick(2)
  expect((await rowsOf(caseId)).every(({ state }) => state === 'sent')).toBe(true)
})

test('what was done since the last beat counts: a worker that stops leaves a mark of that moment', async () => {
  const worker = await runWorker({ databaseUrl: house.workerUrl, moment: clock.moment, markFile: file() })
  clock.forward(MINUTE_MS)
  await worker.stop()
  const { sql, close } = connect(house.superuserUrl)
  const [it] = await sql`select ticks, ticked_at as at from installation`
  await close()
  expect(it?.at.toISOString()).toBe(clock.now().toISOString())
  expect(JSON.parse(await readFile(file(), 'utf8')).ticks).toBe(Number(it?.ticks))
})

test('whoever works at the desk is told for a month, from which moment the data are', async () => {
  await beat()
  const from = clock.now().toISOString()
  clock.forward(9 * 60 * MINUTE_MS)
  await asSuperuser('update installation set table_oid = 1')
  await beat()
  const seen = await asWeb(() => readRestored(clock.now()))
  expect(new Date(seen?.from ?? 0).toISOString()).toBe(from)
  clock.forward(31 * 24 * 60 * MINUTE_MS)
  expect(await asWeb(() => readRestored(clock.now()))).toBeNull()
})

test.each([
  ['a stop of a night', async () => clock.forward(12 * 60 * MINUTE_MS)],
  ['a failover a moment after the last beat', () => asSuperuser('update installation set timeline = timeline + 1')],
  ['a mark of another installation', () => writeFile(file(), JSON.stringify({ id: crypto.randomUUID(), ticks: 9999 }))],
  ['a mark that is gone', () => rm(file())],
])('after %s everything goes on as it was', async (_what, happened) => {
  const { caseId } = await filed()
  await beat()
  await happened()
  await beat()
  expect(told).toEqual([])
  await outbox.tick(2)
  expect((await rowsOf(caseId)).every(({ state }) => state === 'sent')).toBe(true)
})
