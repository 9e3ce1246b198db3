// Searching as the desk does: what is found, in which order, where; and what nobody may find.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { perform } from '@/lib/operations/cases/perform'
import { readCases } from './read-cases'

let house: TestDatabase
let web: Database
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  web = useDatabase(house.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await web.close()
  await house.drop()
})

/** What the worker does within seconds. */
const indexed = () => indexNow(house)

async function seek(search: string, actor: MemberActor = tenant.owner, after: string | null = null) {
  const asked = { view: 'all', filter: {}, search, today: '2026-11-28' } as const
  const read = await readCases(actor, { ...asked, after: after === null ? null : { due: null, id: after } })
  if (!read) throw new Error('they may read cases')
  return read
}

const names = async (search: string, actor?: MemberActor) =>
  (await seek(search, actor)).rows.map(({ complainant }) => complainant)

const counted = (table: 'search_cases' | 'search_words', word?: string) =>
  withoutWalls(house, async (sql) => {
    const rows = word
      ? await sql`select 1 from search_words where word = ${word}`
      : await sql`select 1 from ${sql(table)} where ${sql(table === 'search_cases' ? 'marks' : 'deletions')} <> '{}'`
    return rows.length
  })

describe('what is found', () => {
  beforeAll(async () => {
    await aComplaint(tenant, { answers: { name: 'José van den Berg', story: 'De monteur kwam niet voor de lekkage.' } })
    await aComplaint(tenant, { answers: { name: 'Truus Lekkage', story: 'Twee brieven bleven liggen.' } })
    await aComplaint(tenant, {
      answers: {
        name: "Marie d'Hondt",
        story: 'Iets anders.',
        phone: '06-12345678',
        email: 'marie@zonnebloem.example',
        address: 'Laan 1\n3811 AE Amersfoort',
      },
    })
    await indexed()
  })

  test('names in any order, without accents, particles and apostrophes', async () => {
    for (const typed of ['jose', 'berg jose', 'v.d. berg', 'BERG', 'josé b', 'van den berg'])
      expect([typed, await names(typed)]).toEqual([typed, ['José van den Berg']])
    for (const typed of ["d'hondt", 'hondt', 'dhondt', 'marie hondt'])
      expect([typed, await names(typed)]).toEqual([typed, ["Marie d'Hondt"]])
  })

  test('a name before a word of a story, whichever is newer', async () => {
    expect(await names('lekkage')).toEqual(['Truus Lekkage', 'José van den Berg'])
    expect(await names('lekage')).toEqual(['Truus Lekkage', 'José van den Berg'])
  })

  test('with the place where it was found and the words around it', async () => {
    const { rows, foundIn } = await seek('brief')
    expect(foundIn[rows[0]?.id ?? '']).toEqual({
      where: 'story',
      excerpt: { before: 'Twee ', found: 'brieven', after: ' bleven liggen.' },
    })
    expect(Object.values((await seek('0612345678')).foundIn)).toEqual([{ where: 'phone', excerpt: null }])
    expect(Object.values((await seek('3811ae')).foundIn)).toEqual([{ where: 'address', excerpt: null }])
    for (const typed of ['hondt', 'hont', 'honnt', 'hondt 0612345678'])
      expect([typed, ...Object.values((await seek(typed)).foundIn)]).toEqual([typed, { where: 'name', excerpt: null }])
    const addressed = { amersfoort: 'address', zonnebloem: 'email' }
    for (const [typed, where] of Object.entries(addressed))
      expect([typed, ...Object.values((await seek(typed)).foundIn)]).toEqual([typed, { where, excerpt: null }])
  })

  test('a slip in one where there are several, and the reverse, and in two words what is one', async () => {
    for (const typed of ['breif', 'brieevn']) expect([typed, await names(typed)]).toEqual([typed, ['Truus Lekkage']])
    for (const typed of ['lekages', 'van den berg jose', 'vandenberg'])
      expect([typed, await names(typed)]).toContainEqual(expect.arrayContaining(['José van den Berg']))
    expect(await names('mon teur')).toEqual(['José van den Berg'])
  })

  test('every word has to be in the case', async () => {
    expect(await names('jose monteur')).toEqual(['José van den Berg'])
    expect(await names('jose brieven')).toEqual([])
  })

  test('what was written later on, with what it is', async () => {
    const [row] = (await seek('hondt')).rows
    const note = { type: 'note', text: 'Zij heeft een parkiet.' } as const
    await perform(tenant.owner, row?.id ?? '', null, note, atThisMoment())
    expect(await names('parkieten')).toEqual([])
    await indexed()
    const { foundIn } = await seek('parkieten')
    expect(foundIn[row?.id ?? '']).toMatchObject({ where: 'note', excerpt: { found: 'parkiet' } })
  })

  test.each([
    '%',
    'j',
    "'; drop table cases; --",
    '\u0000',
    '\\',
    '\uD800',
    'x'.repeat(10_000),
    'woord '.repeat(2_000),
  ])('nothing breaks on %j', async (typed) => expect(await names(typed)).toEqual([]))

  test('a page beyond the last that was found is empty, and one beyond a case that was not found is the first', async () => {
    const { rows, counts } = await seek('lekkage')
    const beyond = await seek('lekkage', tenant.owner, rows.at(-1)?.id)
    expect([beyond.rows, beyond.next, beyond.counts.found]).toEqual([[], null, counts.found])
    const astray = await seek('lekkage', tenant.owner, atThisMoment().newId())
    expect(astray.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })

  test('another organisation finds none of it', async () => {
    const other = await aTenant()
    for (const typed of ['jose', 'lekkage', '0612345678']) expect(await names(typed, other.owner)).toEqual([])
  })
})

test('the index of a case is what its rows make of it, and making it again changes nothing', async () => {
  const before = await withoutWalls(house, (sql) => sql`select * from search_cases order by tenant_id, nth`)
  const words = await withoutWalls(house, (sql) => sql`select * from search_words order by tenant_id, word, case_id`)
  expect(before.length).toBeGreaterThan(2)
  await withoutWalls(house, (sql) => sql`insert into search_due select tenant_id, id from cases on conflict do nothing`)
  await indexed()
  expect([...(await withoutWalls(house, (sql) => sql`select * from search_cases order by tenant_id, nth`))]).toEqual([
    ...before,
  ])
  expect([
    ...(await withoutWalls(house, (sql) => sql`select * from search_words order by tenant_id, word, case_id`)),
  ]).toEqual([...words])
})

describe('nothing of a case that one may not read', () => {
  let subject: MemberActor
  beforeAll(async () => {
    subject = await aMember(tenant, 'handler', 'Hanna Zwartkruis')
    await aComplaint(tenant, {
      answers: { name: 'Wilma Rietveld', about: 'Hanna Zwartkruis', story: 'Over mijn kanarie.' },
    })
    await indexed()
  })

  test('not among what is found, nor counted, nor by a slip or a beginning', async () => {
    for (const typed of ['rietveld', 'kanarie', 'kanari', 'kanare', 'zwartkruis', 'Wilma']) {
      expect([typed, await names(typed)]).toEqual([typed, ['Wilma Rietveld']])
      const seen = await seek(typed, subject)
      expect([typed, seen.rows, seen.counts.found, seen.isPart]).toEqual([typed, [], 0, false])
    }
  })

  test('nor do the functions themselves tell, or the tables', async () => {
    const told = (actor: MemberActor) =>
      inTenant(actor, async ({ sql }) => {
        const known = await sql<{ word: string }[]>`select word from app.words_like('kanar', '{}', 200)`
        const marks = await withoutWalls(house, (all) => all`select unnest(strong) as mark from search_cases`)
        const wanted = marks.map(({ mark }) => Number(mark))
        const ones = wanted.map(() => 1)
        const found = await sql`select * from app.seek_cases(${wanted}::int[], ${ones}::int[], ${ones}::int[], 1000)`
        return { words: known.map(({ word }) => word), found: found.length }
      })
    const [all, some] = [await told(tenant.owner), await told(subject)]
    expect(all.words).toEqual(['kanarie'])
    expect(some.words).toEqual([])
    expect(some.found).toBe(all.found - 1)
    for (const table of ['search_cases', 'search_words', 'search_due'])
      await expect(web.sql`select 1 from ${web.sql(table)}`).rejects.toMatchObject({ code: '42501' })
  })
})

describe('forgotten means gone from the index, in the same transaction', () => {
  const forgetting: Record<string, string> = {
    'a text': `update texts set body = null, salt = null, forgotten_at = now() where body like '%zebravink%'`,
    'a person': `update people set name = null, email = null, email_key = null, phone = null, address = null, forgotten_at = now() where name = 'Berend Zebravink'`,
    'a name alone': `update people set name = 'Onbekend' where name = 'Berend Zebravink'`,
    'who is taken out': `delete from messages; delete from submissions; delete from parties where person_id in (select id from people where name = 'Berend Zebravink')`,
  }

  test.each(Object.keys(forgetting))('%s, whoever forgets it', async (what) => {
    const there = await aTenant()
    await aComplaint(there, { answers: { name: 'Berend Zebravink', story: 'Mijn zebravink is weg.' } })
    await aComplaint(there, { answers: { name: 'Iemand Anders', story: 'Iets anders.' } })
    await indexed()
    const typed = what === 'a text' ? 'zebravink weg' : 'berend'
    expect(await names(typed, there.owner)).toEqual(['Berend Zebravink'])
    const left = await withoutWalls(house, (sql) =>
      sql.begin(async (tx) => {
        await tx.unsafe(forgetting[what] ?? '')
        // Nobody else has come by yet.
        const [words, marks] = [
          await tx`select 1 from search_words where word in ('zebravink', 'berend')`,
          await tx`select 1 from search_cases where tenant_id = ${there.tenantId} and marks <> '{}'`,
        ]
        return { words: words.length, marks: marks.length }
      }),
    )
    expect(left).toEqual({ words: 0, marks: 1 })
    await indexed()
    expect(await names(typed, there.owner)).toEqual([])
    // What was not forgotten is found again.
    expect((await seek('iets', there.owner)).counts.found).toBe(1)
    await withoutWalls(house, (sql) => sql`update people set name = 'Weg' where name = 'Berend Zebravink'`)
    await withoutWalls(house, (sql) => sql`update texts set body = 'weg' where body like '%zebravink%'`)
    expect(await counted('search_words', 'zebravink')).toBe(0)
  })

  test('a word that another case has as well is still known by way of that one', async () => {
    const there = await aTenant()
    for (const name of ['Een', 'Twee', 'Drie'])
      await aComplaint(there, { answers: { name: `${name} Kolibrie`, story: 'De kolibries zijn weg.' } })
    await indexed()
    await withoutWalls(house, (sql) => sql`update people set name = 'Weg' where name = 'Een Kolibrie'`)
    expect((await names('kolibrei', there.owner)).sort()).toEqual(['Drie Kolibrie', 'Twee Kolibrie'])
  })
})

test('of more than a thousand the best of the newest, and that is said', async () => {
  const there = await aTenant()
  const { caseId } = await aComplaint(there, { answers: { name: 'Veel Voorkomend' } })
  await indexed()
  // As many again with the same marks, without anything written in them.
  await withoutWalls(house, async (sql) => {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'reference', 'C' || lpad(n::text, 7, '0')))).* from cases c, generate_series(1, 1200) n where c.id = ${caseId}`
      await tx`insert into search_cases
        select c.tenant_id, c.id, row_number() over (order by c.reference), i.marks, i.strong, i.shape
        from cases c join search_cases i on i.tenant_id = c.tenant_id and i.case_id = ${caseId} where c.id <> ${caseId}`
    })
  })
  const first = await seek('voorkomend', there.owner)
  expect([first.counts.found, first.isPart, first.rows.length]).toEqual([1000, true, 50])
  const second = await seek('voorkomend', there.owner, first.next?.id)
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(new Set(ids).size).toBe(100)
})

test('behind however many that one may not read, an older one that one may is found', async () => {
  const there = await aTenant()
  const { caseId } = await aComplaint(there, { answers: { name: 'Zeldzaam Leesbaar' } })
  await indexed()
  // Of no case at all: nobody may read them. By the same words, each in the marks of its group.
  await withoutWalls(house, async (sql) => {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`insert into search_cases
        select i.tenant_id, gen_random_uuid(), n, g.marks, '{}', i.shape
        from search_cases i cross join generate_series(0, 5) b cross join lateral (
          select array_agg(m # ((b::bigint * 2654435761) & 2147483647)::int) as marks from unnest(i.strong) m) g
        cross join generate_series(greatest(b * 8192, 1), b * 8192 + 8191) n
        where i.case_id = ${caseId}`
    })
  })
  const { rows, counts, isPart } = await seek('zeldzaam', there.owner)
  expect([rows.map(({ complainant }) => complainant), counts.found, isPart]).toEqual([['Zeldzaam Leesbaar'], 1, false])
})

test('in a view only what stands in it is found', async () => {
  const there = await aTenant()
  await aComplaint(there, { answers: { name: 'Eén Besloten' } })
  await indexed()
  const asked = { view: 'closed', filter: {}, search: 'besloten', after: null, today: '2026-11-28' } as const
  const read = await readCases(there.owner, asked)
  expect([read?.rows, read?.counts.found, read?.isPart]).toEqual([[], 0, false])
  expect((await readCases(there.owner, { ...asked, view: 'open' }))?.counts.found).toBe(1)
})
