import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { inTenant, type Tx } from '@/db/in-tenant'
import { casesHardlyHeard, casesThatSeek } from '@/db/stores/cases-to-hear-statement'
import { readDraft, saveDraft } from '@/db/stores/drafts'
import { functionHolders, vacateAll } from '@/db/stores/function-holders'
import { endImprovement, improvementList, linkCases } from '@/db/stores/improvements'
import { invitationList, withdrawInvitation } from '@/db/stores/invitations'
import { loadCase, loadCaseByReference, loadCaseForUpdate } from '@/db/stores/load-case'
import { casesBarredTo, letReaderIn, markLookedOver, newcomer, unsettledNames } from '@/db/stores/look-over'
import { changeMember, memberList, memberNames, membersForUpdate } from '@/db/stores/members'
import { messagesOfCase } from '@/db/stores/messages'
import { casesAskedFor, takeUpCases } from '@/db/stores/outsiders'
import { changeOwnTenant, ownTenant } from '@/db/stores/own-tenant'
import { peopleOfCase, speakersOfCases } from '@/db/stores/people'
import { soughtCases } from '@/db/stores/sought-cases-statement'
import { codesAskedSince, countWrongCode, keepVisitOpen, openVisit, visitForUpdate } from '@/db/stores/status-visits'
import { findSubmission } from '@/db/stores/submissions'
import { readTexts, textsOfCase } from '@/db/stores/texts'
import { timelineOf } from '@/db/stores/timeline'
import { verifyChain } from '@/db/stores/verify-chain'
import { currentVersion, versionByNumber, versionForFiling, versionInForceAt, versionList } from '@/db/stores/versions'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { fillEveryTable } from '@/db/testing/fill-every-table'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { withoutWalls } from '@/db/testing/without-walls'
import { staffingOf } from '../stores/staffing-statement'
import { firstBrokenAccessLine } from '../stores/verify-access-log-statement'

type Theirs = {
  caseId: string
  reference: string
  submission: string
  member: string
  text: string
  invitation: string
  improvement: string
  visit: string
  party: string
}

// With the wall open: as a role that row security does not bind, asked for what belongs to somebody else.
describe('every query keeps to its own organisation by itself', () => {
  let house: TestDatabase
  let pool: Database
  let mine: TestTenant
  let theirs: Theirs
  let before: string
  let other: TestTenant
  beforeAll(async () => {
    house = await testDatabase()
    const web = useDatabase(house.webUrl)
    other = await aTenant()
    mine = await aTenant()
    const submission = 'their-form'
    const filed = await aComplaint(other, { answers: { submission } })
    await fillEveryTable(house, other, filed.caseId)
    const member = (await aMember(other, 'handler', 'Hun Collega')).memberId
    theirs = { ...(await idsOf(house, other)), caseId: filed.caseId, reference: filed.reference, submission, member }
    await web.close()
    before = await everythingOf(house, other)
    pool = useDatabase(house.superuserUrl)
  })
  afterAll(async () => {
    await pool.close()
    await house.drop()
  })

  const now = new Date()
  const someone = {
    role: 'handler',
    name: 'Hun Collega',
    names: [] as string[],
    email: '',
    lookedOver: false,
    round: 0,
    letInBy: null,
  } as const
  const asMine = <T>(work: (tx: Tx) => Promise<T>) => inTenant(mine.owner, work)

  test('what is asked for by an id of theirs is not there', async () => {
    const found = await asMine(async (tx) => ({
      loadCase: await loadCase(tx, theirs.caseId),
      loadCaseForUpdate: await loadCaseForUpdate(tx, theirs.caseId),
      loadCaseByReference: await loadCaseByReference(tx, theirs.reference),
      newcomer: await newcomer(tx, theirs.member),
      findSubmission: await findSubmission(tx, theirs.submission),
      visitForUpdate: await visitForUpdate(tx, theirs.visit),
    }))
    for (const [query, result] of Object.entries(found)) expect(result, query).toBeNull()
  })

  test('what is listed by an id of theirs is empty', async () => {
    const portion = { after: null, limit: 10 }
    const lists = await asMine(async (tx) => ({
      peopleOfCase: await peopleOfCase(tx, theirs.caseId),
      speakersOfCases: [...(await speakersOfCases(tx, [theirs.caseId]))],
      messagesOfCase: await messagesOfCase(tx, theirs.caseId),
      textsOfCase: [...(await textsOfCase(tx, theirs.caseId))],
      readTexts: [...(await readTexts(tx, [theirs.text]))],
      timelineOf: await timelineOf(tx, theirs.caseId),
      verifyChain: await verifyChain(tx, theirs.caseId),
      memberNames: [...(await memberNames(tx, [theirs.member]))],
      invitationList: await invitationList(tx),
      improvementList: await improvementList(tx),
      casesBarredTo: await casesBarredTo(tx, theirs.member, portion),
      casesThatSeek: await casesThatSeek(tx, portion),
      casesHardlyHeard: await casesHardlyHeard(tx, portion),
      soughtCases: await soughtCases(tx),
      casesAskedFor: await casesAskedFor(tx, { id: theirs.member, email: 'hun@example.org' }),
      takeUpCases: await takeUpCases(tx, { id: theirs.member, email: 'hun@example.org', except: [] }),
      unsettledNames: await unsettledNames(tx, { after: null, limit: 10 }),
    }))
    for (const [query, rows] of Object.entries(lists)) expect(rows, query).toEqual([])
    const none = await asMine(async (tx) => [await codesAskedSince(tx, theirs.party, theirs.caseId, new Date(0))])
    expect(none).toEqual([0])
  })

  test('what every organisation has is our own', async () => {
    const { memberId, tenantId } = mine.owner
    const own = await asMine(async (tx) => ({
      tenant: await ownTenant(tx),
      draft: await readDraft(tx),
      members: [...(await memberList(tx)), ...(await membersForUpdate(tx))].map(({ id }) => id),
      holders: (await functionHolders(tx)).map(({ member }) => member),
      staffing: (await staffingOf(tx)).members.map(({ id }) => id),
      versions: await versionList(tx),
      publishers: [await currentVersion(tx), await versionByNumber(tx, 1), await versionInForceAt(tx, now)].map(
        (it) => it?.publishedBy,
      ),
      filing: await versionForFiling(tx, 1, now),
      log: await firstBrokenAccessLine(tx),
    }))
    expect(own.tenant?.id).toBe(tenantId)
    expect(own.draft?.savedBy).toBe(memberId)
    expect(own.members).toEqual([memberId, memberId])
    expect(new Set(own.holders)).toEqual(new Set([memberId]))
    expect(own.staffing).toEqual([memberId])
    expect(own.versions).toHaveLength(1)
    expect(own.publishers).toEqual([memberId, memberId, memberId])
    expect(own.filing).not.toBeNull()
    expect(own.log).toBeNull()
  })

  test('nothing of theirs is changed', async () => {
    await asMine(async (tx) => {
      expect(await changeMember(tx, theirs.member, { role: 'owner' })).toBe(false)
      expect(await withdrawInvitation(tx, theirs.invitation, now)).toBe(false)
      expect(await endImprovement(tx, theirs.improvement, { state: 'dropped', whatChanged: null, at: now })).toBe(false)
      await changeOwnTenant(tx, { name: 'Renamed' })
      await saveDraft(tx, { body: { mine: true }, seen: 1, at: now, by: mine.owner.memberId })
      await vacateAll(tx, theirs.member)
      await letReaderIn(tx, theirs.member, mine.owner.memberId)
      expect(await markLookedOver(tx, { ...someone, id: theirs.member })).toBe(false)
      await countWrongCode(tx, theirs.visit)
      await openVisit(tx, theirs.visit, now)
      await keepVisitOpen(tx, theirs.visit, new Date(now.getTime() + 60_000))
    })
    await expect(asMine((tx) => linkCases(tx, theirs.improvement, [theirs.caseId]))).rejects.toMatchObject({
      code: '23503',
    })
    expect(await everythingOf(house, other)).toBe(before)
  })
})

/** One of each that hangs on the other organisation's case. */
async function idsOf(house: TestDatabase, { tenantId }: TestTenant) {
  const [row] = await withoutWalls(
    house,
    (sql) => sql<Omit<Theirs, 'caseId' | 'reference' | 'submission' | 'member'>[]>`
    select (select id from texts where tenant_id = ${tenantId} limit 1) as text,
      (select id from invitations where tenant_id = ${tenantId} limit 1) as invitation,
      (select id from improvements where tenant_id = ${tenantId} limit 1) as improvement,
      (select id from status_visits where tenant_id = ${tenantId} limit 1) as visit,
      (select party_id from status_visits where tenant_id = ${tenantId} limit 1) as party`,
  )
  if (row === undefined) throw new Error('nothing there')
  return row
}

/** A fingerprint of everything of an organisation. */
async function everythingOf(house: TestDatabase, { tenantId }: TestTenant): Promise<string> {
  return withoutWalls(house, async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`
    const parts = [`select jsonb_agg(t) from tenants t where id = '${tenantId}'`].concat(
      tables.map(({ name }) => `select jsonb_agg(t order by t::text) from ${name} t where tenant_id = '${tenantId}'`),
    )
    const found = []
    for (const part of parts) found.push(...(await sql.unsafe(part)))
    return JSON.stringify(found)
  })
}
