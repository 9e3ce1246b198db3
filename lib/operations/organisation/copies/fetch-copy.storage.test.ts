import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { lastCopied } from '@/db/stores/copied-rows-statement'
import { changeMember } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { useFiles } from '@/lib/files/files'
import { isSameDisk, OTHER_DISK, sayWhichDisk } from '@/lib/files/same-disk'
import { aCopy, asWorker, filesOfATest, readCopy } from '../../testing/a-copy'
import { closeAccount } from '../close-account'
import { copyWasFetched, fetchCopy } from './fetch-copy'

const NOT_FOUND = { ok: false, refusal: { kind: 'not-found' } }

describe('fetching a copy of everything', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let kept: ReturnType<typeof filesOfATest>
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
    useFiles(kept)
    tenant = await aTenant()
  })

  const fetchIt = (id: string, actor = tenant.owner, now = new Date()) =>
    fetchCopy(actor, id, { ...atThisMoment(), now })
  const textOf = async (id: string, range?: { start: number; end: number }) => {
    const found = await fetchIt(id)
    if (!found.ok) throw new Error('there is nothing to fetch')
    return new Response((await found.value.open(range)).body).text()
  }
  const lines = (like: string) =>
    inTenant(
      tenant.owner,
      (tx) => tx.sql`
        select purpose from access_log where tenant_id = ${tx.tenantId} and screen like ${like} order by entry`,
    )
  const close = async () => {
    const organisation = (await inTenant(tenant.owner, ownTenant))?.name ?? ''
    return closeAccount(tenant.owner, { organisation }, atThisMoment())
  }

  test('goes on where it was broken off, and the parts are the whole', async () => {
    await aComplaint(tenant)
    const id = await aCopy(house, tenant.owner)
    const whole = await textOf(id)
    const [first, rest] = [
      await textOf(id, { start: 0, end: 499 }),
      await textOf(id, { start: 500, end: Buffer.byteLength(whole) - 1 }),
    ]
    expect(first + rest).toBe(whole)
    expect((await fetchIt(id)).ok && (await fetchIt(id))).toMatchObject({ value: { bytes: Buffer.byteLength(whole) } })
  })

  test('keeps no connection while its reader is slow', async () => {
    const id = await aCopy(house, tenant.owner)
    const narrow = useDatabase(house.webUrl, { max: 1 })
    const found = await fetchIt(id)
    if (!found.ok) throw new Error('there is nothing to fetch')
    const readers = await Promise.all(Array.from({ length: 10 }, () => found.value.open()))
    const first = await Promise.all(readers.map(({ body }) => body.getReader().read()))
    expect(first.every(({ done }) => !done)).toBe(true)
    expect(await inTenant(tenant.owner, ownTenant)).not.toBeNull()
    await narrow.close()
    useDatabase(house.webUrl)
  })

  test('is written down each time, and counts for closing once the last byte has gone', async () => {
    const id = await aCopy(house, tenant.owner)
    await textOf(id)
    expect(await lines('fetch-copy')).toHaveLength(1)
    expect(await inTenant(tenant.owner, lastCopied)).toBeNull()
    expect(await close()).toMatchObject({ refusal: { kind: 'copy-first' } })
    await copyWasFetched(tenant.owner)
    expect((await close()).ok).toBe(true)
  })

  test('is for whoever asked, and for nobody else: not for another owner, nor another organisation', async () => {
    const id = await aCopy(house, tenant.owner)
    const second = await aMember(tenant, 'owner', 'Tweede Eigenaar')
    const other = await aTenant()
    expect(await fetchIt(id, second)).toEqual(NOT_FOUND)
    expect(await fetchIt(id, other.owner)).toEqual(NOT_FOUND)
    expect(await lines('fetch-copy')).toMatchObject([{ purpose: 'refused' }])
  })

  test('is over for who is no owner any more, and after a week', async () => {
    const second = await aMember(tenant, 'owner', 'Tweede Eigenaar')
    const id = await aCopy(house, second)
    expect((await fetchIt(id, second)).ok).toBe(true)
    expect(await fetchIt(id, second, new Date(Date.now() + 7.1 * 86_400_000))).toEqual(NOT_FOUND)
    await inTenant(tenant.owner, (tx) => changeMember(tx, second.memberId, { role: 'manager' }))
    expect(await fetchIt(id, { ...second, role: 'manager' })).toEqual(NOT_FOUND)
  })

  test('holds no case about whoever asks, does not say so, and another owner has it', async () => {
    await aComplaint(tenant)
    const about = await aComplaint(tenant, { answers: { about: 'Olga Owner' } })
    const second = await aMember(tenant, 'owner', 'Tweede Eigenaar')
    const own = await readCopy(tenant.owner, await aCopy(house, tenant.owner))
    expect(own.cases).toHaveLength(1)
    expect(JSON.stringify(own)).not.toContain(about.caseId)
    expect(own).not.toHaveProperty('casesLeftOut')
    expect((await readCopy(second, await aCopy(house, second))).cases).toHaveLength(2)
  })

  test('is over once a case in it is about whoever asked', async () => {
    const { caseId } = await aComplaint(tenant)
    const id = await aCopy(house, tenant.owner)
    expect((await fetchIt(id)).ok).toBe(true)
    await withoutWalls(
      house,
      (sql) => sql`update cases set barred = array[${tenant.owner.memberId}::uuid] where id = ${caseId}`,
    )
    expect(await fetchIt(id)).toEqual(NOT_FOUND)
  })

  test('of a file that lies on a disk we do not see says so, and so does the start', async () => {
    const now = new Date()
    expect(await isSameDisk(now)).toBe('unknown')
    await asWorker(house, () => sayWhichDisk(now))
    expect(await isSameDisk(now)).toBe('same')
    const id = await aCopy(house, tenant.owner)
    const ours = filesOfATest()
    expect(await isSameDisk(now)).toBe('other')
    const found = await fetchIt(id)
    await expect(found.ok && found.value.open()).rejects.toThrow(OTHER_DISK)
    ours.throwAway()
  })
})
