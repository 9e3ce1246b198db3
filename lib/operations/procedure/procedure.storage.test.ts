import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { confirmEmail } from '@/db/outside-tenant/users'
import { saveDraft as storeDraft } from '@/db/stores/drafts'
import { currentVersion, versionList } from '@/db/stores/versions'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { countStatements } from '@/db/testing/count-statements'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { readDraft } from '@/lib/queries/read-draft'
import { publishProcedure } from './publish-procedure'
import { saveDraft } from './save-draft'
import { startFromPreset } from './start-from-preset'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
})

afterAll(async () => {
  await house.close()
  await database.drop()
})

const moment = atThisMoment

/** An organisation whose draft is what it published, ready to be published again. */
async function aReadyTenant(): Promise<TestTenant & { revision: number }> {
  const tenant = await aTenant()
  await confirmEmail(tenant.owner.userId, new Date())
  await aMember(tenant, 'handler', 'Hanna Handler')
  const procedure = { ...tenant.procedure, sector: 'algemeen' }
  return { ...tenant, procedure, revision: await putDraft(tenant, procedure) }
}

async function putDraft({ owner }: TestTenant, body: ProcedureDraft): Promise<number> {
  const seen = (await readDraft(owner))?.revision ?? 0
  const revision = await inTenant(owner, (tx) => storeDraft(tx, { body, seen, at: new Date(), by: owner.memberId }))
  if (revision === null) throw new Error('somebody else saved')
  return revision
}

async function draftOf({ owner }: TestTenant): Promise<ProcedureDraft> {
  return (await readDraft(owner))?.draft ?? {}
}

describe('saving the draft', () => {
  test('keeps what was written, and everything else as it was', async () => {
    const tenant = await aReadyTenant()
    const values = { 'contact.phone': '020 000 11 22', 'definition.opening': { nl: 'Zeg het ons.', en: 'Tell us.' } }
    const saved = await saveDraft(tenant.owner, { revision: tenant.revision, values }, moment())
    expect(saved).toEqual({ ok: true, value: { revision: tenant.revision + 1 } })
    const { contact, definition } = tenant.procedure
    expect(await draftOf(tenant)).toEqual({
      ...tenant.procedure,
      contact: { ...contact, phone: '020 000 11 22' },
      definition: { ...definition, opening: values['definition.opening'] },
    })
  })

  test('is refused when somebody saved meanwhile, with what stands there and who did it', async () => {
    const tenant = await aReadyTenant()
    const colleague = await aMember(tenant, 'manager', 'Marie Manager')
    const save = (actor: typeof colleague, phone: string) =>
      saveDraft(actor, { revision: tenant.revision, values: { 'contact.phone': phone } }, moment())
    await save(colleague, '030 000 00 00')
    const late = await save(tenant.owner, '040 000 00 00')
    expect(late).toMatchObject({
      ok: false,
      refusal: {
        kind: 'draft-changed',
        revision: tenant.revision + 1,
        savedBy: 'Marie Manager',
        draft: { contact: { phone: '030 000 00 00' } },
      },
    })
    expect((await draftOf(tenant)).contact?.phone).toBe('030 000 00 00')
  })

  test('lets one of two through that save at the same moment', async () => {
    const tenant = await aReadyTenant()
    const both = await Promise.all(
      ['010', '020'].map((phone) =>
        saveDraft(tenant.owner, { revision: tenant.revision, values: { 'contact.phone': phone } }, moment()),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([
    ['a place that no procedure has', { 'contact.fax': '1' }, 'contact.fax', 'unknown'],
    ['the sector, which only starting over changes', { sector: 'webshop' }, 'sector', 'unknown'],
    ['a place by its position in a list', { 'intake.subjects.0.id': 'x' }, 'intake.subjects.0.id', 'unknown'],
    ['the innards of JavaScript', { '__proto__.polluted': 'yes' }, '__proto__.polluted', 'unknown'],
    ['a choice that does not exist', { 'contact.shows': 'nobody' }, 'contact.shows', 'not-a-choice'],
    ['a text that is too long', { 'contact.phone': '1'.repeat(31) }, 'contact.phone', 'too-long'],
  ])('refuses %s, and changes nothing', async (_name, values, field, problem) => {
    const tenant = await aReadyTenant()
    const saved = await saveDraft(tenant.owner, { revision: tenant.revision, values }, moment())
    expect(saved).toMatchObject({ ok: false, refusal: { kind: 'invalid', fields: { [field]: problem } } })
    expect(await draftOf(tenant)).toEqual(tenant.procedure)
  })

  test('takes the article away with the number, and brings it back with it', async () => {
    const tenant = await aReadyTenant()
    await startFromPreset(tenant.owner, { sector: 'zorg', revision: tenant.revision }, moment())
    const answer = (amount: number) => ({
      'followUp.answer': { term: { period: { amount, unit: 'weeks' }, from: 'submitted', endRule: 'termijnenwet' } },
    })
    const sourceAfter = async (amount: number, revision: number) => {
      await saveDraft(tenant.owner, { revision, values: answer(amount) }, moment())
      return (await draftOf(tenant)).followUp?.answer?.term?.source
    }
    expect(await sourceAfter(8, tenant.revision + 1)).toBeNull()
    expect(await sourceAfter(6, tenant.revision + 2)).toMatchObject({ article: 'Wkkgz artikel 17, lid 1' })
  })

  test('is for owners and managers', async () => {
    const tenant = await aReadyTenant()
    for (const role of ['handler', 'reader'] as const) {
      const member = await aMember(tenant, role, 'Rik Reader')
      const saved = await saveDraft(member, { revision: tenant.revision, values: {} }, moment())
      expect(saved).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    }
  })
})

describe('publishing', () => {
  const publish = (tenant: TestTenant & { revision: number }, despiteLaw = false) =>
    publishProcedure(tenant.owner, { revision: tenant.revision, despiteLaw }, moment())

  test('makes the next version of what the draft says, and the page is live', async () => {
    const tenant = await aReadyTenant()
    expect(await publish(tenant)).toEqual({ ok: true, value: { version: 2 } })
    const [current, screen] = [await inTenant(tenant.owner, currentVersion), await readDraft(tenant.owner)]
    expect(current).toMatchObject({ number: 2, procedure: tenant.procedure, publishedBy: tenant.owner.memberId })
    expect(screen?.tenant.state).toBe('live')
    expect(screen?.versions.map(({ number }) => number)).toEqual([2, 1])
  })

  test('by two at once gives each their own number', async () => {
    const tenant = await aReadyTenant()
    const both = await Promise.all([publish(tenant), publish(tenant)])
    expect(both.map((one) => (one.ok ? one.value.version : null)).sort()).toEqual([2, 3])
    expect(await inTenant(tenant.owner, versionList)).toHaveLength(3)
  })

  test('is refused while something is missing, and says what', async () => {
    const tenant = await aReadyTenant()
    const contact = { ...tenant.procedure.contact, email: '' }
    const revision = await putDraft(tenant, { ...tenant.procedure, contact })
    const refused = await publish({ ...tenant, revision })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-ready', missing: [{ field: 'contact.email' }] } })
    expect(await inTenant(tenant.owner, versionList)).toHaveLength(1)
  })

  test('is refused while the owner has not confirmed their address', async () => {
    const tenant = await aTenant()
    const revision = await putDraft(tenant, tenant.procedure)
    expect(await publish({ ...tenant, revision })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-ready', missing: [{ field: '' }] },
    })
  })

  test('is refused when it breaks a law, until somebody says they know', async () => {
    const tenant = await aReadyTenant()
    const revision = await putDraft(tenant, { ...tenant.procedure, sector: 'zorg' })
    expect(await publish({ ...tenant, revision })).toMatchObject({ ok: false, refusal: { kind: 'against-the-law' } })
    expect(await publish({ ...tenant, revision }, true)).toMatchObject({ ok: true })
  })

  test('is refused when somebody saved since it was looked at', async () => {
    const tenant = await aReadyTenant()
    await putDraft(tenant, tenant.procedure)
    expect(await publish(tenant)).toMatchObject({ ok: false, refusal: { kind: 'draft-changed' } })
  })

  test('is for owners and managers', async () => {
    const tenant = await aReadyTenant()
    const owner = await aMember(tenant, 'handler', 'Hans Handler')
    expect(await publish({ ...tenant, owner })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  })
})

describe('starting over from a sector', () => {
  test('takes its preset, and keeps how to reach the organisation', async () => {
    const tenant = await aReadyTenant()
    const started = await startFromPreset(tenant.owner, { sector: 'webshop', revision: tenant.revision }, moment())
    expect(started).toMatchObject({ ok: true })
    const draft = await draftOf(tenant)
    expect(draft.sector).toBe('webshop')
    expect(draft.definition).toEqual(presetFor('webshop')?.draft.definition)
    expect(draft.contact?.email).toBe(tenant.procedure.contact.email)
  })

  test('refuses a sector that does not exist', async () => {
    const tenant = await aReadyTenant()
    const started = await startFromPreset(tenant.owner, { sector: 'space', revision: tenant.revision }, moment())
    expect(started).toMatchObject({ ok: false, refusal: { kind: 'invalid', fields: { sector: 'not-a-choice' } } })
  })
})

test('the screens about the procedure take one statement, and write who looked', async () => {
  const tenant = await aReadyTenant()
  const { statements } = await countStatements(() => readDraft(tenant.owner))
  expect(statements.filter((statement) => !/^\s*(begin|commit|select set_config)/i.test(statement))).toHaveLength(2)
})
