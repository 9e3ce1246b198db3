import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as postIntake } from '@/app/[tenant]/intake/route'
import { GET as getProcedure } from '@/app/[tenant]/route'
import { type Database, useDatabase as openDatabase } from '@/db/client'
import { createSession, sessionAndUser } from '@/db/outside-tenant/sessions'
import { poolerHere, startPooler } from '@/db/testing/a-pooler'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { checkPassword } from '@/lib/operations/accounts/check-password'
import { perform } from '@/lib/operations/cases/perform'
import { aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { newToken, tokenHash } from '@/lib/session/session-token'
import { get, post } from './testing/browser'

const program = poolerHere()
const WITHOUT = 'PgBouncer is not installed here: on Debian, apt-get install pgbouncer'

// Two connections to the server for eight of ours: whoever asks something gets another's each time.
describe.skipIf(program === undefined)(program ? 'behind PgBouncer, by transaction' : WITHOUT, () => {
  let database: TestDatabase
  let pooler: Awaited<ReturnType<typeof startPooler>>
  let house: Database
  let organisations: LiveOrganisation[]

  beforeAll(async () => {
    database = await testDatabase()
    pooler = await startPooler(program ?? '', database.webUrl)
    house = openDatabase(pooler.url, { max: 8, waitsAtMostMs: 30_000 })
    organisations = [await aLiveOrganisation(), await aLiveOrganisation()]
  })
  afterAll(async () => {
    await house.close()
    await pooler.stop()
    await database.drop()
  })

  const today = () => civilDateIn(AMSTERDAM, new Date())
  const listOf = async ({ owner }: LiveOrganisation) => {
    const list = await readCases(owner, { view: 'all', filter: {}, search: '', after: null, today: today() })
    return list?.rows ?? []
  }
  const file = async ({ slug, name }: LiveOrganisation, n: number): Promise<string> => {
    const said = {
      story: `Over ${name}.`,
      name: 'Ria Hendriks',
      email: `ria.${slug}.${n}@voorbeeld.nl`,
      reach: 'email',
      capacity: 'client',
    }
    const form = post(
      `/${slug}/intake`,
      { ...said, submission: atThisMoment().newId() },
      { accept: 'application/json' },
    )
    const response = await postIntake(form, { params: Promise.resolve({ tenant: slug }) })
    const body = await response.json()
    expect([response.status, body.errors ?? []]).toEqual([201, []])
    return body.reference
  }

  test('two organisations file, read and list at once, and neither sees a word of the other', async () => {
    const filed = await Promise.all(
      organisations.map((one) => Promise.all(Array.from({ length: 12 }, (_, n) => file(one, n)))),
    )
    const reading = organisations.flatMap((one, at) =>
      Array.from({ length: 10 }, async () => {
        const page = await getProcedure(get(`/${one.slug}`), { params: Promise.resolve({ tenant: one.slug }) })
        expect(await page.text()).toContain(one.name)
        const rows = await listOf(one)
        expect(rows.map(({ reference }) => reference).sort()).toEqual([...(filed[at] ?? [])].sort())
      }),
    )
    await Promise.all(reading)
  })

  test('a complaint goes the whole way to its answer', async () => {
    const [one] = organisations
    if (!one) throw new Error('not made yet')
    const reference = await file(one, 100)
    const row = (await listOf(one)).find((found) => found.reference === reference)
    const id = row?.id ?? ''
    const read = await readCase(one.owner, reference)
    const act = async (command: Parameters<typeof perform>[3]) =>
      expect(await perform(one.owner, id, null, command, atThisMoment())).toMatchObject({ ok: true })
    const holds = read?.procedure.processing.letterItems.map((item) => item.id) ?? []
    const point = read?.complaint.points[0]?.id ?? ''
    await act({
      type: 'judge-point',
      point,
      judgement: 'upheld',
      reasons: 'Zo was het.',
      cause: null,
      remedies: [],
      measures: [],
    })
    await act({ type: 'answer', text: 'U hebt gelijk.', holds })
  })

  test('who signs in is who they are', async () => {
    for (const { accounts, owner } of organisations) {
      const { email = '', password = '' } = accounts[0] ?? {}
      const right = await checkPassword({ email, password, address: '192.0.2.7' }, atThisMoment())
      expect(right).toEqual({ ok: true, value: { userId: owner.userId } })
      expect(
        await checkPassword({ email, password: 'iets anders', address: '192.0.2.7' }, atThisMoment()),
      ).toMatchObject({ ok: false })
      const { now, secret } = atThisMoment()
      const id = tokenHash(newToken(secret))
      await createSession({ id, userId: owner.userId, expiresAt: new Date(now.getTime() + 60_000), at: now })
      expect(await sessionAndUser(id, now)).toMatchObject({ user: { id: owner.userId } })
    }
  })

  test('nothing of who asked stays behind on a connection of the server', async () => {
    const left = await Promise.all(
      Array.from({ length: 20 }, async () => {
        await Promise.all(organisations.map(listOf))
        return house.sql`select current_setting('app.tenant_id', true) as tenant, current_setting('app.member_id', true) as member,
          (select count(*)::int from pg_prepared_statements) as prepared,
          (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`
      }),
    )
    for (const [row] of left) expect(row).toEqual({ tenant: '', member: '', prepared: 0, locks: 0 })
  })
})
