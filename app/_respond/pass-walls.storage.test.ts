import { describe, expect, test, vi } from 'vitest'
import { GET as getStatus } from '@/app/status/[reference]/route'
import { inTenant } from '@/db/in-tenant'
import { passPage } from '@/db/outside-tenant/passes'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { askForLink } from '@/lib/operations/cases/ask-for-link'
import { sha256hex, statusToken } from '@/lib/secrets/status-link'
import { aHouseOfPasses, browserOf, daysAhead, today } from './testing/a-house-of-passes'
import { get } from './testing/browser'
import { passHolder } from './testing/pass-holder'

const world = aHouseOfPasses()
const { must, aboutTwo, copied } = world
const { page, say, follow } = passHolder

describe('a link that is not theirs', () => {
  test('an older one, one of another organisation and one for the other page open nothing', async () => {
    const two = await aboutTwo()
    await copied(two)
    const { cookie } = await browserOf(two, two.piet)
    const old = await two.tokenOf(two.piet)
    await must(two.caseId, { type: 'renew-link', party: two.piet })
    expect((await follow(old)).status).toBe(404)
    expect((await page(two.reference, cookie)).status).toBe(404)
    const theirs = await aboutTwo(world.other)
    await copied(theirs, world.other)
    const elsewhere = await browserOf(theirs, theirs.piet)
    expect((await page(two.reference, elsewhere.cookie)).status).toBe(404)
    expect((await page(two.reference, elsewhere.cookie.replaceAll(theirs.reference, two.reference))).status).toBe(404)
    // As whoever complains: neither link opens the page of the other.
    const { generation } = await two.found('subject')
    expect((await follow(statusToken(world.tenant.tenantId, two.piet, generation))).status).toBe(404)
    const mine = await browserOf(two, two.piet)
    const asStatus = mine.cookie.replace('pass-', 'status-')
    const shown = await getStatus(get(`/status/${two.reference}`, { cookie: asStatus }), {
      params: Promise.resolve({ reference: two.reference }),
    })
    expect(shown.status).toBe(404)
    expect((await page(two.reference, `pass-${two.reference}=${two.token}`)).status).toBe(404)
  })

  test('that was lost is asked for with the number and the address it went to, and the old one is dead', async () => {
    const two = await aboutTwo()
    await copied(two)
    const { cookie } = await browserOf(two, two.piet)
    const asking = { from: '198.51.100.9', moment: atThisMoment() }
    await askForLink({ reference: two.reference, email: 'jo@example.org' }, asking)
    expect((await two.found('witness')).pass).toBeUndefined()
    await askForLink({ reference: two.reference, email: 'piet@example.org' }, asking)
    expect((await page(two.reference, cookie)).status).toBe(404)
    expect((await page(two.reference, (await browserOf(two, two.piet)).cookie)).status).toBe(200)
  })

  test('of somebody of whom we now say that it is not them opens nothing', async () => {
    const two = await aboutTwo()
    const her = await two.found('subject', world.dina.memberId)
    await must(two.caseId, { type: 'send-copy', party: her.id, text: 'Kopiemerk voor Dina.' })
    const { cookie } = await browserOf(two, her.id)
    expect((await page(two.reference, cookie)).status).toBe(200)
    await must(two.caseId, { type: 'settle-subject', party: her.id, member: null })
    expect((await page(two.reference, cookie)).status).toBe(404)
    // Who it turns out to be reads nothing of what was said to, or by, who was taken for them.
    await must(two.caseId, { type: 'settle-subject', party: her.id, member: world.wim.memberId })
    await must(two.caseId, { type: 'send-copy', party: her.id, text: 'Kopiemerk voor Wim.' })
    const his = await (await page(two.reference, (await browserOf(two, her.id)).cookie)).text()
    expect(his).toContain('Kopiemerk voor Wim.')
    expect(his).not.toContain('Dina')
  })

  test('of a case that is over for long says so, and shows no word of it; before that what they add is read', async () => {
    const two = await aboutTwo()
    await copied(two)
    const { cookie } = await browserOf(two, two.piet)
    const party = (await two.found('complainant')).id
    await must(two.caseId, { type: 'withdraw', party, on: today(), way: 'phone', reason: null })
    expect((await page(two.reference, cookie)).status).toBe(200)
    expect((await say(two.reference, cookie, { text: 'Nog iets.' })).status).toBe(303)
    vi.useFakeTimers({ now: daysAhead(92).now, toFake: ['Date'] })
    const over = await page(two.reference, cookie).finally(() => vi.useRealTimers())
    const html = await over.text()
    expect(over.status).toBe(410)
    expect(html).toContain('Deze zaak is afgesloten')
    expect(html).not.toContain('merk')
  })
})

describe('the database', () => {
  test('gives whoever holds a pass their own words, and nothing of anybody else, whatever is asked of it', async () => {
    const two = await aboutTwo()
    const her = await two.found('subject', world.dina.memberId)
    await copied(two)
    await must(two.caseId, { type: 'send-copy', party: her.id, text: 'Kopiemerk voor Dina.' })
    const token = sha256hex(await two.tokenOf(two.piet))
    const seen = await world.house.sql.begin(async (sql) => {
      const page = await passPage(token, two.reference, sql)
      const tables = await sql<{ name: string }[]>`
        select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`
      const rows: Record<string, number> = {}
      for (const { name } of tables) {
        const [counted] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(name)}`
        if (counted && counted.n > 0) rows[name] = counted.n
      }
      return { page, rows, tables: tables.length }
    })
    expect(seen.tables).toBeGreaterThan(15)
    expect(seen.rows).toEqual({})
    expect(Object.values(seen.page?.texts ?? {})).toEqual(['Kopiemerk voor Piet.'])
    const said = JSON.stringify(seen.page)
    for (const theirs of ['Verhaalmerk', 'Klaagmerk', 'Notitiemerk', 'Dina', 'Jo Getuige', her.id, two.jo])
      expect(said).not.toContain(theirs)
    expect(await passPage(token, '7F3K9QXM')).toBeNull()
    await expect(inTenant(world.tenant.owner, ({ sql }) => passPage(token, two.reference, sql))).rejects.toThrow(
      'a pass is followed outside an organisation',
    )
  })
})
