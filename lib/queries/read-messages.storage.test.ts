import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { retryMessage } from '@/lib/operations/cases/retry-message'
import { readFigures } from './read-figures'
import { type MessagePlace, readMessages } from './read-messages'

describe('the list of messages', () => {
  let house: TestDatabase
  let tenant: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
    tenant = await aTenant()
    for (let i = 0; i < 40; i += 1) await aComplaint(tenant)
  })
  afterAll(() => house.drop())

  const read = (state: 'waiting' | 'failed' | null, after: MessagePlace | null = null, of = tenant) =>
    readMessages(of.owner, { state, after })

  test('goes through all of them page by page, each once, the newest first', async () => {
    const seen: string[] = []
    const times: number[] = []
    let after: MessagePlace | null = null
    do {
      const page: Awaited<ReturnType<typeof readMessages>> = await read(null, after)
      for (const { id, createdAt } of page?.messages ?? []) {
        seen.push(id)
        times.push(createdAt.getTime())
      }
      after = page?.next ?? null
    } while (after)
    const all = await inTenant(tenant.owner, (tx) => tx.sql`select id from messages`)
    expect(seen.length).toBeGreaterThan(50)
    expect(new Set(seen).size).toBe(all.length)
    expect(times).toEqual([...times].sort((a, b) => b - a))
  })

  test('shows nothing of another organisation', async () => {
    expect(await read(null, null, await aTenant())).toEqual({ messages: [], unsent: {}, next: null, stuck: null })
  })

  test('a mail that was given up is tried again when somebody presses, once, and only then', async () => {
    const [first] = (await read('waiting'))?.messages ?? []
    const id = first?.id ?? ''
    expect(await retryMessage(tenant.owner, id, atThisMoment())).toMatchObject({ refusal: { kind: 'not-found' } })
    await giveUp(id)
    expect((await read('failed'))?.messages).toMatchObject([{ id, lastProblem: 'given-up', attempts: 9 }])
    const stranger = await aTenant()
    expect(await retryMessage(stranger.owner, id, atThisMoment())).toMatchObject({ refusal: { kind: 'not-found' } })
    const reader = { ...tenant.owner, role: 'reader' as const }
    expect(await retryMessage(reader, id, atThisMoment())).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect(await retryMessage(tenant.owner, id, atThisMoment())).toEqual({ ok: true, value: null })
    expect(await retryMessage(tenant.owner, id, atThisMoment())).toMatchObject({ refusal: { kind: 'not-found' } })
    const again = (await read('waiting'))?.messages.find((message) => message.id === id)
    expect(again).toMatchObject({ state: 'waiting', attempts: 0, lastProblem: null })
    await inTenant(tenant.owner, (tx) => tx.sql`update messages set state = 'sent' where id = ${id}`)
    expect(await retryMessage(tenant.owner, id, atThisMoment())).toMatchObject({ refusal: { kind: 'not-found' } })
    await inTenant(tenant.owner, (tx) => tx.sql`update messages set state = 'waiting' where id = ${id}`)
  })

  test('a mail kept back for want of an address, or because there were enough, is tried again; of a silent case never', async () => {
    const id = (await read('waiting'))?.messages[0]?.id ?? ''
    const hold = (problem: string | null) =>
      inTenant(
        tenant.owner,
        (tx) => tx.sql`update messages set state = 'held', last_problem = ${problem} where id = ${id}`,
      )
    const again = () => retryMessage(tenant.owner, id, atThisMoment())
    for (const problem of ['no-address', 'capped']) {
      await hold(problem)
      expect(await again(), problem).toEqual({ ok: true, value: null })
    }
    await hold(null)
    expect(await again()).toMatchObject({ refusal: { kind: 'not-found' } })
    await hold('no-address')
    const silence = (silent: boolean) =>
      inTenant(
        tenant.owner,
        (tx) => tx.sql`
        update cases set silent = ${silent} where id = (select case_id from messages where id = ${id})`,
      )
    await silence(true)
    expect(await again()).toMatchObject({ refusal: { kind: 'not-found' } })
    await silence(false)
    expect(await again()).toMatchObject({ ok: true })
  })

  test('shows a member nothing of a case that is about them, and neither do the figures', async () => {
    const other = await aTenant()
    await aComplaint(other, { answers: { about: 'Olga Owner', email: null, phone: '030 123 45 67', reachBy: 'phone' } })
    const { caseId } = await aComplaint(other, { answers: { about: 'Olga Owner' } })
    await aComplaint(other)
    const shown = await read(null, null, other)
    expect(shown?.messages.map(({ kind }) => kind).sort()).toEqual(['acknowledgement', 'assigned'])
    expect(shown?.unsent).toEqual({ waiting: 2 })
    const seen = await inTenant(
      { kind: 'system', tenantId: other.tenantId },
      (tx) => tx.sql`
      select id from messages where case_id = ${caseId}`,
    )
    expect(seen.length).toBeGreaterThan(0)
    const period = { choice: 'all', from: null, until: '9999-01-01' } as const
    const figures = await readFigures(other.owner, { period, today: '2026-11-23' })
    expect(figures?.figures.ledger.new).toBe(1)
  })

  test('costs as many statements whatever there is', async () => {
    expect((await countStatements(() => read(null))).statements).toHaveLength(4)
  })

  const giveUp = (id: string) =>
    inTenant(
      tenant.owner,
      (tx) => tx.sql`update messages set state = 'failed', last_problem = 'given-up', attempts = 9 where id = ${id}`,
    )
})
