import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { insertVersion } from '@/db/stores/versions'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { formatReference } from '@/lib/core/shared/reference'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { perform } from '@/lib/operations/cases/perform'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { CaseView } from './case-views'
import { readCase } from './read-case'
import { type CasesAsked, readCases } from './read-cases'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant
let other: MemberActor
const today: CivilDate = civilDateIn(AMSTERDAM, new Date())

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
  other = await aMember(tenant, 'handler', 'Hanna Jansen')
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const read = async (different: Partial<CasesAsked> = {}, actor = tenant.owner) => {
  const list = await readCases(actor, { view: 'all', filter: {}, search: '', after: null, today, ...different })
  if (!list) throw new Error('an owner may read cases')
  return list
}

describe('the list of cases', () => {
  beforeAll(async () => {
    const names = ['Karin de Wit', '50%_korting', 'Piet Jansen']
    for (const name of names) await aComplaint(tenant, { answers: { name } })
    await indexNow(database)
    const [first] = (await read()).rows
    await perform(
      other,
      first?.id ?? '',
      null,
      { type: 'assign', handler: other.memberId, department: null },
      atThisMoment(),
    )
  })

  test('whoever is on the list stands in the log, case by case, in the one line that the page costs', async () => {
    const lines = () =>
      inTenant(
        tenant.owner,
        ({ sql }) => sql<{ shown: string[] | null }[]>`
        select shown_cases as shown from access_log order by entry`,
      )
    const before = await lines()
    const { rows } = await read()
    const after = await lines()
    expect(rows.length).toBeGreaterThan(2)
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)?.shown).toEqual(rows.map(({ id }) => id))
  })

  test('who may not know of a case does not read that a colleague saw it on a list', async () => {
    const there = await aTenant()
    const subject = await aMember(there, 'handler', 'Hanna Jansen')
    const { caseId } = await aComplaint(there, { answers: { name: 'Ria Hendriks', about: 'Hanna Jansen' } })
    await read({}, there.owner)
    const seenBy = (actor: MemberActor) =>
      inTenant(actor, ({ sql }) => sql`select 1 from access_log where ${caseId}::uuid = any (shown_cases)`)
    expect(await seenBy(there.owner)).not.toHaveLength(0)
    expect(await seenBy(subject)).toHaveLength(0)
  })

  test('every view counts what it shows', async () => {
    for (const view of CaseView.options) {
      const { counts, rows } = await read({ view })
      expect([view, rows.length]).toEqual([view, counts.views[view]])
      expect([view, counts.found]).toEqual([view, counts.views[view]])
    }
  })

  test('my cases are mine', async () => {
    const { rows } = await read({ view: 'mine' }, other)
    expect(rows.map(({ handlerName }) => handlerName)).toEqual(['Hanna Jansen'])
  })

  test('what is late is what was due before today', async () => {
    expect((await read({ view: 'late' })).rows).toEqual([])
    const later = await read({ view: 'late', today: addDays(today, 400) })
    expect(later.rows).toHaveLength(3)
  })

  test('a name is found by its beginning, and characters of the database mean nothing', async () => {
    expect((await read({ search: 'karin' })).rows.map(({ complainant }) => complainant)).toEqual(['Karin de Wit'])
    expect((await read({ search: '50%' })).rows.map(({ complainant }) => complainant)).toEqual(['50%_korting'])
    expect((await read({ search: '%' })).rows).toEqual([])
    expect((await read({ search: "'; drop table cases; --" })).rows).toEqual([])
  })

  test('a reference finds its case, however it is written', async () => {
    const [first] = (await read()).rows
    const written = formatReference(first?.reference ?? '').toLowerCase()
    expect((await read({ search: written })).rows.map(({ id }) => id)).toEqual([first?.id])
  })

  test('a complaint that nobody has looked after yet is fresh; once a member did something it is not', async () => {
    const { rows } = await read()
    expect(rows.filter(({ fresh }) => !fresh).map(({ handlerName }) => handlerName)).toEqual(['Hanna Jansen'])
  })

  test('as many statements for one row as for many, and no more than three', async () => {
    const one = await countStatements(() => read({ view: 'mine' }, other))
    const many = await countStatements(() => read())
    expect(many.statements).toHaveLength(one.statements.length)
    expect(many.statements.length).toBeLessThanOrEqual(3)
    // A search says besides what was meant, which cases that are, and where it stands in them.
    expect((await countStatements(() => read({ search: 'karin' }))).statements.length).toBeLessThanOrEqual(8)
  })
})

test('a subject that was taken out of the procedure is still found, under its last name', async () => {
  const changed = await aTenant()
  const [subject] = changed.procedure.intake.subjects
  if (!subject) throw new Error('the sample has subjects')
  await aComplaint(changed, { answers: { subjects: [subject.id] } })
  const { intake, contact } = changed.procedure
  const without = {
    ...changed.procedure,
    intake: { ...intake, subjects: [{ id: 'iets-nieuws', label: { nl: 'Iets nieuws', en: 'Something new' } }] },
    contact: { ...contact, routes: [] },
  }
  await inTenant(changed.owner, (tx) =>
    insertVersion(tx, { number: 2, procedure: without, publishedAt: new Date(), publishedBy: changed.owner.memberId }),
  )
  const found = await read({ filter: { subject: [subject.id] } }, changed.owner)
  expect(found.rows).toHaveLength(1)
  expect(found.procedure?.intake.subjects.map(({ id }) => id)).toEqual(['iets-nieuws'])
  expect(found.names.subjects[subject.id]).toEqual(subject.label)
})

describe('pages of the list', () => {
  test.each(['all', 'closed'] as const)('walking through %s meets every case once', async (view) => {
    const big = await aTenant()
    const days = Array.from({ length: 120 }, (_, i) => addDays(today, -(i % 7)))
    for (const day of days) {
      const now = new Date(`${day}T10:00:00Z`)
      const { caseId } = await aComplaint(big, { now })
      if (view === 'closed') {
        await endCase(big.owner, caseId, { type: 'close', outcome: 'lapsed' }, { ...atThisMoment(), now })
      }
    }
    const seen: string[] = []
    let after: CasesAsked['after'] = null
    do {
      const page: Awaited<ReturnType<typeof read>> = await read({ view, after }, big.owner)
      seen.push(...page.rows.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
    // And from the last page back to the first, each in the same order.
    const back: string[] = []
    let before: CasesAsked['after'] = null
    do {
      const page: Awaited<ReturnType<typeof read>> = await read({ view, after: before, backwards: true }, big.owner)
      back.unshift(...page.rows.map(({ id }) => id))
      expect([page.next === null, page.previous?.id ?? null]).toEqual([
        before === null,
        page.previous && (page.rows[0]?.id ?? null),
      ])
      before = page.previous
    } while (before)
    expect(back).toEqual(seen)
  })

  test('beyond the last case there is an empty page, and the count says how many there are', async () => {
    const last = await read({ backwards: true })
    const place = last.rows.at(-1)
    const beyond = await read({ after: { due: place?.nextDue ?? null, id: place?.id ?? '' } })
    expect([beyond.rows, beyond.next]).toEqual([[], null])
    expect(beyond.counts.found).toBe(last.counts.found)
  })
})

describe('one case', () => {
  test('comes with its words, names, messages and who looked, in three statements', async () => {
    const { reference } = await aComplaint(tenant, { answers: { name: 'Karin de Wit', email: 'karin@example.org' } })
    const { result, statements } = await countStatements(() => readCase(tenant.owner, reference))
    expect(result?.complaint.reference).toBe(reference)
    expect(Object.values(result?.people ?? {}).map(({ name }) => name)).toEqual(['Karin de Wit'])
    expect(result?.texts[result.complaint.story.id]).toBe('Er kwam niemand, drie dagen lang.')
    expect(result?.messages.map(({ kind, state }) => [kind, state])).toContainEqual(['acknowledgement', 'waiting'])
    expect(statements).toHaveLength(3)
  })

  test('other cases of the same address are shown, and never the case itself', async () => {
    const answers = { email: 'vaker@example.org' }
    const first = await aComplaint(tenant, { answers })
    const second = await aComplaint(tenant, { answers: { email: 'Vaker@Example.org' } })
    const read = await readCase(tenant.owner, second.reference)
    expect(read?.earlier.map(({ reference }) => reference)).toEqual([first.reference])
  })

  test('is not there for another organisation, for whom it is about, or under a number that is none', async () => {
    const stranger = await aTenant()
    const { reference } = await aComplaint(tenant, {
      answers: { about: 'Hanna Jansen' },
      complaint: { aboutMember: other.memberId },
    })
    expect(await readCase(stranger.owner, reference)).toBeNull()
    expect(await readCase(other, reference)).toBeNull()
    expect(await readCase(tenant.owner, "7F3K' or 1=1")).toBeNull()
  })
})
