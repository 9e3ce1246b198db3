import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { statusFile } from '@/db/stores/status-file-statement'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { readFigures } from '@/lib/queries/read-figures'
import { readCasesToLink, readImprovement, readImprovements } from '@/lib/queries/read-improvements'
import { dropImprovement, finishImprovement, tellImprovement } from './finish-improvement'
import { linkImprovement } from './link-improvement'
import { startImprovement } from './start-improvement'

const today = () => civilDateIn('Europe/Amsterdam', new Date())
const changed = { nl: 'Wij bellen nu vooraf.', en: 'We now call first.' }

describe('an improvement', () => {
  let house: TestDatabase
  let tenant: TestTenant
  let cause: string
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
    tenant = await aTenant()
    cause = tenant.procedure.processing.causes[0]?.id ?? ''
  })
  afterAll(() => house.drop())

  const wanted = (different: object = {}) => {
    return {
      title: 'Vooraf bellen',
      cause,
      owner: tenant.owner.memberId,
      due: addDays(today(), 30),
      cases: [],
      ...different,
    }
  }
  const start = async (cases: string[]) => {
    const started = await startImprovement(tenant.owner, wanted({ cases }), atThisMoment())
    if (!started.ok) throw new Error(started.refusal.kind)
    return started.value
  }
  const mails = (caseId: string) =>
    inTenant(tenant.owner, (tx) => tx.sql`select id from messages where case_id = ${caseId} and kind = 'improvement'`)
  const heard = (caseId: string) =>
    inTenant(tenant.owner, async (tx) => {
      const partyId = (await loadCase(tx, caseId))?.complaint.parties[0]?.id ?? ''
      return (await statusFile(tx, { caseId, partyId, visit: null, now: new Date() }))?.changes
    })

  test('is linked to its cases, and once done told to those who asked to hear, and to nobody twice', async () => {
    const curious = await aComplaint(tenant, { answers: { wantsToHear: true } })
    const silent = await aComplaint(tenant)
    const { id, linked } = await start([curious.caseId, silent.caseId])
    expect(linked).toEqual({ done: 2, refused: 0 })
    expect(await heard(curious.caseId)).toEqual([])

    const finished = await finishImprovement(tenant.owner, { improvement: id, whatChanged: changed }, atThisMoment())
    expect(finished).toEqual({ ok: true, value: { done: 2, refused: 0 } })
    expect(await mails(curious.caseId)).toHaveLength(1)
    expect(await mails(silent.caseId)).toHaveLength(0)
    expect(await heard(curious.caseId)).toEqual([changed])

    const again = await finishImprovement(tenant.owner, { improvement: id, whatChanged: changed }, atThisMoment())
    expect(again).toEqual({ ok: false, refusal: { kind: 'already-told' } })
    expect(await tellImprovement(tenant.owner, id, atThisMoment())).toEqual({
      ok: true,
      value: { done: 0, refused: 0 },
    })
    expect(await mails(curious.caseId)).toHaveLength(1)
  })

  test('counts the people who asked to hear and were told: not cases, not events, and nobody twice', async () => {
    const curious = { wantsToHear: true, email: 'twee.klachten@example.org' }
    const cases = [
      await aComplaint(tenant, { answers: curious }),
      await aComplaint(tenant, { answers: { ...curious, email: 'Twee.Klachten@example.org' } }),
      await aComplaint(tenant, { answers: { wantsToHear: true, email: null, phone: '0612345678', reachBy: 'phone' } }),
      await aComplaint(tenant),
      await aComplaint(tenant),
    ]
    const { id } = await start(cases.map(({ caseId }) => caseId))
    const counted = async () => (await readImprovement(tenant.owner, id))?.improvement
    expect(await counted()).toMatchObject({ linked: 5, toldCases: 0, wanting: 2, told: 0 })
    await finishImprovement(tenant.owner, { improvement: id, whatChanged: changed }, atThisMoment())
    expect(await counted()).toMatchObject({ linked: 5, toldCases: 5, wanting: 2, told: 1 })
  })

  test('told by two people at once reaches nobody twice', async () => {
    const filed = await Promise.all([1, 2, 3, 4, 5].map(() => aComplaint(tenant, { answers: { wantsToHear: true } })))
    const { id } = await start(filed.map(({ caseId }) => caseId))
    await finishImprovement(tenant.owner, { improvement: id, whatChanged: changed }, atThisMoment())
    await Promise.all([1, 2].map(() => tellImprovement(tenant.owner, id, atThisMoment())))
    for (const { caseId } of filed) expect(await mails(caseId)).toHaveLength(1)
  })

  test('is told about in every language of the organisation, or not at all', async () => {
    const { id } = await start([])
    const half = await finishImprovement(
      tenant.owner,
      { improvement: id, whatChanged: { nl: 'Beter.' } },
      atThisMoment(),
    )
    expect(half).toEqual({ ok: false, refusal: { kind: 'invalid', fields: { en: 'empty' } } })
    const read = await readImprovement(tenant.owner, id)
    expect(read?.improvement).toMatchObject({ state: 'planned', whatChanged: null })
  })

  test('that is dropped is told to nobody, and cannot be finished after all', async () => {
    const filed = await aComplaint(tenant, { answers: { wantsToHear: true } })
    const { id } = await start([filed.caseId])
    expect((await dropImprovement(tenant.owner, id, atThisMoment())).ok).toBe(true)
    const finished = await finishImprovement(tenant.owner, { improvement: id, whatChanged: changed }, atThisMoment())
    expect(finished.ok).toBe(false)
    expect(await mails(filed.caseId)).toHaveLength(0)
    expect(await heard(filed.caseId)).toEqual([])
  })

  test('is started by who may, for a cause of the procedure, by someone of the organisation, on a day to come', async () => {
    const reader = { ...tenant.owner, role: 'handler' as const }
    const try_ = (different: object, actor = tenant.owner) =>
      startImprovement(actor, wanted(different), atThisMoment()).then((done) => (done.ok ? 'started' : done.refusal))
    expect(await try_({}, reader)).toEqual({ kind: 'not-allowed' })
    expect(await try_({ cause: 'maan' })).toEqual({ kind: 'invalid', fields: { cause: 'not-a-choice' } })
    expect(await try_({ owner: atThisMoment().newId() })).toEqual({
      kind: 'invalid',
      fields: { owner: 'not-a-choice' },
    })
    expect(await try_({ due: today() })).toEqual({ kind: 'date-in-past' })
  })

  test('links no case of another organisation, and says how many were not there', async () => {
    const elsewhere = await aTenant()
    const stranger = await aComplaint(elsewhere)
    const { id, linked } = await start([stranger.caseId, atThisMoment().newId()])
    expect(linked).toEqual({ done: 0, refused: 2 })
    const untouched = await inTenant(elsewhere.owner, (tx) => loadCase(tx, stranger.caseId))
    expect(untouched?.complaint.improvements).toEqual([])
    expect(await readImprovement(elsewhere.owner, id)).toBeNull()
  })

  test('linking a case twice is linking it once', async () => {
    const { caseId } = await aComplaint(tenant)
    const { id } = await start([caseId])
    await linkImprovement(tenant.owner, { improvement: id, cases: [caseId, caseId] }, atThisMoment())
    expect((await readImprovement(tenant.owner, id))?.improvement.linked).toBe(1)
  })

  test('begun from a case has that case first, whatever its cause, and never one of another organisation', async () => {
    const mine = await aComplaint(tenant)
    const stranger = await aComplaint(await aTenant())
    const from = (also: string) => readCasesToLink(tenant.owner, { filter: { cause: [cause] }, today: today(), also })
    expect((await from(mine.reference))?.cases.map(({ id }) => id)).toEqual([mine.caseId])
    expect((await from(stranger.reference))?.cases).toEqual([])
  })

  test('two hundred cases are linked in one go, and no more', async () => {
    const filed: string[] = []
    for (let i = 0; i < 205; i += 1) filed.push((await aComplaint(tenant)).caseId)
    expect((await start(filed)).linked).toEqual({ done: 200, refused: 0 })
  })

  test('its pages, and that of the figures, leave two of six statements to whoever signs in, however many cases', async () => {
    const [first] = (await readImprovements(tenant.owner))?.improvements ?? []
    const period = { choice: 'all' as const, from: null, until: addDays(today(), 1) }
    const pages: (() => Promise<unknown>)[] = [
      () => readImprovements(tenant.owner),
      () => readImprovement(tenant.owner, first?.id ?? ''),
      () => readCasesToLink(tenant.owner, { filter: { cause: [cause] }, today: today() }),
      () => readFigures(tenant.owner, { period, today: today() }),
    ]
    for (const page of pages) expect((await countStatements(page)).statements.length).toBeLessThanOrEqual(4)
  })
})
