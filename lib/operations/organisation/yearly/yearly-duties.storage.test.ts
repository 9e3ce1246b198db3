import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { tenantsWithDuties } from '@/db/outside-tenant/duties'
import { dutyProofs } from '@/db/stores/yearly-duties'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn, startOfDay } from '@/lib/core/calendar/civil-date'
import { yearlyDatesFor } from '@/lib/core/procedure/promises'
import { sampleFromReturn } from '@/lib/core/procedure/testing/sample-from-return'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { yearlyStanding } from '@/lib/core/procedure/yearly'
import { withDatabase } from '@/lib/jobs/testing/with-database'
import { readCases } from '@/lib/queries/read-cases'
import { tickOffDuty } from './tick-off-duty'
import { warnOfDuties } from './warn-of-duties'

const on = (day: CivilDate) => ({
  ...atThisMoment(),
  now: new Date(startOfDay(AMSTERDAM, day).getTime() + 9 * 3_600_000),
})

describe('what an organisation owes each year', () => {
  let house: TestDatabase
  let tenant: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    useDatabase(house.webUrl)
    tenant = await aTenant()
  })
  afterAll(() => house.drop())

  const today = civilDateIn(AMSTERDAM, new Date())
  const dutyOf = ({ procedure }: TestTenant) => {
    const [duty] = yearlyDatesFor(procedure, today)
    if (!duty) throw new Error('the sample procedure has a yearly duty')
    return duty
  }
  const looked = (day: CivilDate, of = tenant) =>
    withDatabase(house.workerUrl, () => warnOfDuties({ id: of.tenantId, slug: of.slug }, on(day)))
  const mails = async () => {
    const superuser = connect(house.superuserUrl, { max: 1 })
    const rows = await superuser.sql<{ n: number }[]>`
      select count(*)::int as n from account_mails where kind = 'duty-due'`
    await superuser.close()
    return rows[0]?.n ?? 0
  }

  test('whoever does it is warned once for each step, and again when its day is over; each day is looked at once', async () => {
    const { warnsOn, due } = dutyOf(tenant)
    const [first, second] = warnsOn
    if (!first || !second) throw new Error('two warnings')
    await looked(first)
    const told = await mails()
    expect(told).toBeGreaterThan(0)
    await looked(first)
    await looked(addDays(first, 1))
    expect(await mails()).toBe(told)
    await looked(second)
    const twice = await mails()
    expect(twice).toBeGreaterThan(told)
    await looked(addDays(due, 1))
    expect(await mails()).toBeGreaterThan(twice)
    const left = await withDatabase(house.workerUrl, () =>
      tenantsWithDuties({ last: null, today: addDays(due, 1), atMost: 100 }),
    )
    expect(left.map(({ id }) => id)).not.toContain(tenant.tenantId)
  })

  test('is ticked off with proof, once, by whoever runs the organisation or fills its function; then nobody is warned', async () => {
    const other = await aTenant()
    const { task, year, due } = dutyOf(other)
    const ticked = { task, year, how: 'done' as const, doneOn: today, proof: 'Staat op de website.', link: null }
    const moment = atThisMoment()
    const handler = await aMember(other, 'handler', 'Noor de Wit')
    expect(await tickOffDuty({ ...handler, functions: [] }, ticked, moment)).toMatchObject({ ok: false })
    expect(await tickOffDuty(other.owner, { ...ticked, doneOn: addDays(today, 1) }, moment)).toMatchObject({
      ok: false,
    })
    expect(await tickOffDuty(other.owner, ticked, moment)).toMatchObject({ ok: true })
    expect(await tickOffDuty(other.owner, ticked, moment)).toMatchObject({ refusal: { kind: 'already-told' } })
    const before = await mails()
    await looked(addDays(due, 1), other)
    expect(await mails()).toBe(before)
    const proofs = await inTenant(other.owner, dutyProofs)
    const standing = yearlyStanding(other.procedure, { today: due, since: '2026-01-01', proofs })
    expect(standing.find((one) => one.year === year)).toMatchObject({ state: 'done', proof: { proof: ticked.proof } })
  })

  test('that nobody complained is not said where somebody did, also by who may not read it', async () => {
    const sample = sampleProcedure()
    const { followUp } = sample
    const yearlyTasks = followUp.yearlyTasks.map((task) => ({ ...task, notWithoutComplaints: true }))
    const procedure = { ...sample, followUp: { ...followUp, yearlyTasks } }
    const apart = await aTenant({ readers: 'functions', procedure })
    const { task } = dutyOf(apart)
    const outside = { ...(await aMember(apart, 'manager', 'Mila Manager')), functions: [] }
    const nothing = (of: CivilDate) =>
      tickOffDuty(
        outside,
        { task, year: Number(of.slice(0, 4)) + 1, how: 'no-complaints', doneOn: today, proof: 'Niemand.', link: null },
        atThisMoment(),
      )
    await aComplaint(apart)
    expect((await readCases(outside, { view: 'all', filter: {}, search: '', after: null, today }))?.rows).toEqual([])
    expect(await nothing(today)).toMatchObject({ refusal: { kind: 'there-were-complaints' } })
    expect(await nothing(addDays(today, -400))).toMatchObject({ ok: true })
  })

  test('did not have to be done only where nobody complained in the twelve months that it is about', async () => {
    const procedure = sampleFromReturn()
    // The financial year from July 2025 to June 2026: what came in July 2026 is of the next.
    const [of2026, of2027] = await Promise.all(
      [2026, 2027].map(async (year) => {
        const other = await aTenant({ procedure, since: new Date('2025-01-01T08:00:00Z') })
        await aComplaint(other, { now: new Date('2026-07-01T10:00:00+02:00') })
        const ticked = { task: 'report', year, how: 'no-complaints' as const, doneOn: '2026-08-01' as const }
        const proof = { proof: 'Er waren er geen.', link: null }
        return tickOffDuty(other.owner, { ...ticked, ...proof }, { ...atThisMoment(), now: new Date('2026-08-02') })
      }),
    )
    expect(of2026).toMatchObject({ ok: true })
    expect(of2027).toMatchObject({ refusal: { kind: 'there-were-complaints' } })
  })
})
