import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { readCases } from '@/lib/queries/read-cases'
import { readSettings } from '@/lib/queries/read-settings'
import { type Importing, importFile } from './import-file'
import { isAllIn, sayImported, sayUnknownSubjects } from './say-imported'
import { aFolder, bringIn, casesOf, HEAD, map, row } from './testing/a-file'

let house: TestDatabase
let database: ReturnType<typeof useDatabase>
const folder = aFolder()
const { fileOf } = folder
beforeAll(async () => {
  house = await testDatabase()
  database = useDatabase(house.webUrl)
})
afterAll(async () => {
  folder.remove()
  await database.close()
  await house.drop()
})

describe('a file, brought in', () => {
  test('twice adds nothing, and what an interrupted run left out is added by the next', async () => {
    const tenant = await aTenant()
    const rows = Array.from({ length: 30 }, (_, i) => row(i))
    expect(await bringIn(tenant, fileOf(rows.slice(0, 11)))).toMatchObject({ filed: 11, alreadyThere: 0 })
    expect(await bringIn(tenant, fileOf(rows))).toMatchObject({ filed: 19, alreadyThere: 11, closingDateUnknown: 19 })
    expect(await bringIn(tenant, fileOf(rows))).toMatchObject({ filed: 0, alreadyThere: 30, closingDateUnknown: 0 })
    expect(await casesOf(tenant)).toHaveLength(30)
  })

  test('what is open in the file and past its date is late, where everybody looks; the file’s own key finds it', async () => {
    const tenant = await aTenant()
    await bringIn(tenant, fileOf([row(250635, { status: 'Open' }), row(2), row(25)]))
    const list = { view: 'all', filter: {}, search: '', after: null, today: '2026-11-28' } as const
    const late = await readCases(tenant.owner, { ...list, view: 'late' })
    expect(late?.rows.map(({ receivedOn, handlerName }) => [receivedOn, handlerName])).toEqual([['2015-04-22', null]])
    expect(late?.counts.views).toMatchObject({ late: 1, unassigned: 1, closed: 2 })
    for (const [search, found] of [
      ['250635', ['2015-04-22']],
      ['25', ['2015-04-22']],
      ['2506', []],
    ] as const) {
      const read = await readCases(tenant.owner, { ...list, search })
      expect([search, read?.rows.map(({ receivedOn }) => receivedOn)]).toEqual([search, found])
      expect(read?.counts.found).toBe(found.length)
    }
  })

  test('does not count against the plan', async () => {
    const tenant = await aTenant()
    await bringIn(tenant, fileOf([row(1), row(2)]))
    await aComplaint(tenant)
    const settings = await readSettings(tenant.owner, { today: '2026-11-28', now: new Date() })
    expect(settings?.trial.cases[0]).toBe(1)
  })

  test('a row that says something else now is told with its columns, and the case stays as it was', async () => {
    const tenant = await aTenant()
    await bringIn(tenant, fileOf([row(1), row(2), row(3), row(4, { status: 'Open' }), row(5)]))
    const again = fileOf([
      row(1),
      row(2, { story: 'Another story' }),
      row(3, { date: '23-04-15', behalf: 'Yes' }),
      row(4, { status: 'Closed' }),
      row(5).replace('Abingdon', 'Baltimore'),
      row(6),
    ])
    const done = await bringIn(tenant, again)
    expect(done).toMatchObject({ filed: 1, alreadyThere: 1, notRead: [] })
    expect(done.differs).toEqual([
      { line: 3, columns: ['Customer_Complaint'] },
      { line: 4, columns: ['Date', 'Filing_on_behalf'] },
      { line: 5, columns: ['Status'] },
      { line: 6, columns: ['City'] },
    ])
    expect(sayImported(done)).toContain('line 3: "Customer_Complaint"')
    expect((await casesOf(tenant)).every(({ sound }) => sound)).toBe(true)
    expect((await bringIn(tenant, again)).differs).toHaveLength(4)
  })

  test('stops when asked to, after the rows at hand, with what it filed counted; the next run adds the rest', async () => {
    const tenant = await aTenant()
    const stopping = new AbortController()
    const file = fileOf(Array.from({ length: 40 }, (_, i) => row(i)))
    const onProgress = (rows: number) => rows === 10 && stopping.abort()
    const done = await bringIn(tenant, file, { signal: stopping.signal, onProgress })
    expect(done).toMatchObject({ stopped: true, notRead: [] })
    expect(done.filed).toBeGreaterThanOrEqual(10)
    expect(done.filed).toBeLessThan(20)
    expect(await casesOf(tenant)).toHaveLength(done.filed)
    expect(await bringIn(tenant, file)).toMatchObject({
      stopped: false,
      filed: 40 - done.filed,
      alreadyThere: done.filed,
    })
  })

  test('says which subjects the procedure does not have, and which it has, before anything is filed', async () => {
    const tenant = await aTenant()
    const said: (string | null)[] = []
    const stopping = new AbortController()
    const onBegin: Importing['onBegin'] = (subjects) => {
      said.push(sayUnknownSubjects(subjects))
      stopping.abort()
    }
    const done = await bringIn(tenant, fileOf([row(1)]), { onBegin, signal: stopping.signal })
    expect(done).toMatchObject({ filed: 0, stopped: true })
    for (const { id, label } of tenant.procedure.intake.subjects) expect(said[0]).toContain(`${id}: ${label.nl}`)
    expect(said[0]).toContain('has no subject "')
  })

  test('is all in only when something came, nothing was left out, and nothing differs', async () => {
    const fine = { filed: 2, alreadyThere: 1, differs: [], closingDateUnknown: 2, notRead: [], stopped: false }
    expect(isAllIn(fine)).toBe(true)
    expect(isAllIn({ ...fine, filed: 0 })).toBe(true)
    expect(isAllIn({ ...fine, filed: 0, alreadyThere: 0 })).toBe(false)
    expect(isAllIn({ ...fine, notRead: [{ line: 2, why: 'empty' }] })).toBe(false)
    expect(isAllIn({ ...fine, differs: [{ line: 2, columns: ['Date'] }] })).toBe(false)
    expect(isAllIn({ ...fine, stopped: true })).toBe(false)
  })

  test('two columns of one name are refused with their name, however it is written', async () => {
    const tenant = await aTenant()
    const file = folder.put('twice.csv', `${HEAD},\u200eDate\n${row(1)},4/8/2015\n`)
    const refused = await importFile({ slug: tenant.slug, file, map }, atThisMoment)
    expect(refused).toEqual({ ok: false, refusal: { kind: 'columns-twice', columns: ['Date'] } })
    expect(await casesOf(tenant)).toHaveLength(0)
  })

  test('characters that break a line only on a screen break no row, and a line without end costs itself only', async () => {
    const tenant = await aTenant()
    const endless = row(2, { story: 'x'.repeat(2_100_000) })
    const done = await bringIn(tenant, fileOf([row(1, { story: 'one\u2028two\u0085three' }), endless, row(3)]))
    expect(done.notRead).toEqual([{ line: 3, why: expect.stringContaining('longer than a complaint can be') }])
    expect(done.filed).toBe(2)
  })

  test('has the database count its tables afresh, so that lists stay quick', async () => {
    const counted = () =>
      database.sql<{ at: Date | null }[]>`select last_analyze as at from pg_stat_user_tables where relname = 'texts'`
    const tenant = await aTenant()
    await bringIn(tenant, fileOf([row(1)]))
    const [first] = await counted()
    expect(first?.at).toBeInstanceOf(Date)
  })
})
