import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { firstBrokenAccessLine } from '@/db/stores/verify-access-log-statement'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { sealAllLines } from '@/db/testing/seal-all-lines'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { change } from '@/lib/operations/change'
import { look, readOpenly } from './look'

describe('the door for reading', () => {
  let house: TestDatabase
  let tenant: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
    tenant = await aTenant()
  })
  afterAll(() => house.drop())

  const lines = () =>
    inTenant(
      tenant.owner,
      (tx) => tx.sql`select seq, actor, purpose, screen, object, fields from access_log order by entry`,
    )

  test('each look leaves exactly one line, with who, which screen and which fields', async () => {
    const before = await lines()
    await look(tenant.owner, { screen: 'cases', fields: ['name'] }, async (tx) => tx.sql`select 1`)
    const after = await lines()
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)).toMatchObject({
      actor: { kind: 'member', member: tenant.owner.memberId },
      purpose: 'look',
      screen: 'cases',
      fields: ['name'],
    })
  })

  test('what anybody may read leaves no line', async () => {
    const before = await lines()
    expect(await readOpenly(tenant.tenantId, async () => 1)).toBe(1)
    expect(await lines()).toHaveLength(before.length)
  })

  test('each change leaves exactly one line', async () => {
    const before = await lines()
    await change(tenant.owner, { kind: 'rename', object: 'member', objectId: 'x' }, async () => 1)
    const after = await lines()
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)).toMatchObject({ purpose: 'change', screen: 'rename', object: 'member/x' })
  })

  test('what failed was not looked at: no line', async () => {
    const before = await lines()
    await expect(
      look(tenant.owner, { screen: 'cases' }, async () => {
        throw new Error('gone')
      }),
    ).rejects.toThrow('gone')
    expect(await lines()).toHaveLength(before.length)
  })

  test('what cannot be written down is not shown, and nothing of it stays', async () => {
    const before = await lines()
    const shown = look(tenant.owner, { screen: 'cases', caseId: 'no id at all' }, async () => 'words of somebody')
    await expect(shown).rejects.toThrow('no id at all')
    const wrote = look(tenant.owner, { screen: 'cases', caseId: 'no id at all' }, async ({ sql, tenantId }) => {
      await sql`update members set away = not away where tenant_id = ${tenantId}`
    })
    await expect(wrote).rejects.toThrow('no id at all')
    expect(await inTenant(tenant.owner, ({ sql }) => sql`select 1 from members where away`)).toHaveLength(0)
    expect(await lines()).toHaveLength(before.length)
  })

  test('a look costs one statement besides what it reads', async () => {
    const { statements } = await countStatements(() =>
      look(tenant.owner, { screen: 'cases' }, (tx) => tx.sql`select count(*) from cases`),
    )
    expect(statements).toEqual(['select count(*) from cases', expect.stringContaining('app.write_access_line')])
  })

  test('looks at the same moment make one chain without a fork', async () => {
    await Promise.all(Array.from({ length: 60 }, () => look(tenant.owner, { screen: 'case' }, async () => null)))
    await sealAllLines(house)
    const numbers = (await lines()).map(({ seq }) => seq)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(await inTenant(tenant.owner, firstBrokenAccessLine)).toBeNull()
  })

  test('a list leaves one line too, which names every case that was on it', async () => {
    const before = await lines()
    const shown = [randomUUID(), randomUUID(), randomUUID()]
    const seen = await look(tenant.owner, { screen: 'cases', shows: (ids) => ids }, async () => shown)
    expect(seen).toEqual(shown)
    const after = await inTenant({ kind: 'system', tenantId: tenant.tenantId }, (tx) => allLines(tx))
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)).toMatchObject({ screen: 'cases', caseId: null, shownCases: shown })
    await sealAllLines(house)
    expect(await inTenant({ kind: 'system', tenantId: tenant.tenantId }, firstBrokenAccessLine)).toBeNull()
  })
})

function allLines({ sql }: Tx) {
  return sql`select screen, case_id as "caseId", shown_cases as "shownCases" from access_log order by entry`
}
