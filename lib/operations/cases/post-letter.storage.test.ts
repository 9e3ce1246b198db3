import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { letterSheet } from '@/lib/paper/letter-sheet'
import { readCase } from '@/lib/queries/read-case'
import { readLettersToPost } from '@/lib/queries/read-letters-to-post'
import { sayEvent } from '@/lib/words/case/say-event'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const today = () => civilDateIn(AMSTERDAM, atThisMoment().now)

async function complaintOf(caseId: string) {
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  if (!loaded) throw new Error('the case is there')
  return loaded
}

async function does(caseId: string, command: Command) {
  const done = await perform(tenant.owner, caseId, null, command, atThisMoment())
  expect(done).toMatchObject({ ok: true })
}

/** Filed at the desk, from a letter; with an address for post, or without. */
const byLetter = (address: string | null) =>
  aComplaint(tenant, {
    answers: { email: null, reachBy: 'post', address, name: 'Piet Jansen' },
    complaint: { channel: 'letter' },
    actor: tenant.owner,
  })

async function answered(caseId: string) {
  const { complaint, procedure } = await complaintOf(caseId)
  for (const { id } of complaint.points) {
    await does(caseId, {
      ...{ type: 'judge-point', point: id, judgement: 'upheld', reasons: 'Het was zo.', cause: null },
      ...{ remedies: [], measures: [] },
    })
  }
  const holds = procedure.processing.letterItems.map(({ id }) => id)
  await does(caseId, { type: 'answer', text: 'Beste Piet, u hebt gelijk.', holds })
}

test('a letter-writer gets paper from first to last: listed, printed, posted, and only then answered; no mail is made', async () => {
  const { caseId, reference } = await byLetter('Laan 1\n1234 AB Ede')
  await answered(caseId)
  const listed = await readLettersToPost(tenant.owner)
  const letters = listed?.letters.filter((letter) => letter.caseId === caseId) ?? []
  expect(letters.map(({ promise }) => promise.letter).sort()).toEqual(['acknowledgement', 'answer'])
  expect(letters[0]).toMatchObject({ name: 'Piet Jansen', address: 'Laan 1\n1234 AB Ede', reference })
  expect((await complaintOf(caseId)).complaint.answeredOn).toBeNull()

  const file = await readCase(tenant.owner, reference, 'letter')
  if (!file) throw new Error('the case is there')
  // The acknowledgement first: an answer that went acknowledges as well.
  for (const { promise } of letters.toSorted((a, b) => (a.promise.kind < b.promise.kind ? -1 : 1))) {
    const sheet = letterSheet({ ...file, organisation: 'Linde' }, promise.id)
    expect(sheet?.to).toEqual(['Piet Jansen', 'Laan 1', '1234 AB Ede'])
    await does(caseId, { type: 'post-letter', promise: promise.id, on: today(), how: 'handed' })
  }

  const { complaint } = await complaintOf(caseId)
  expect(complaint).toMatchObject({ answeredOn: today(), phase: 'answered' })
  const after = await readCase(tenant.owner, reference)
  expect(after?.messages.filter(({ party }) => party !== null)).toEqual([])
  const telling = {
    ...{ lang: 'nl' as const, procedure: file.procedure, complaint, member: () => 'Hanna', person: () => 'Piet' },
    ...{ text: () => null, improvement: () => null },
  }
  const told = after?.timeline.map((recorded) => sayEvent(recorded, telling)) ?? []
  expect(told.filter((line) => line.includes('gaf het antwoord in handen'))).toHaveLength(1)
  const left = await readLettersToPost(tenant.owner)
  expect(left?.letters.filter((letter) => letter.caseId === caseId)).toEqual([])
})

test('who lacks a postal address stands in the list as such, and can be given one', async () => {
  const { caseId } = await byLetter(null)
  const mine = async () => (await readLettersToPost(tenant.owner))?.letters.filter((letter) => letter.caseId === caseId)
  expect((await mine())?.[0]?.address).toBeNull()
  const party = (await complaintOf(caseId)).complaint.parties[0]?.id ?? ''
  await does(caseId, { type: 'change-postal-address', party, address: 'Plein 2\n3811 LN Amersfoort', post: true })
  expect((await mine())?.[0]?.address).toBe('Plein 2\n3811 LN Amersfoort')
})

test('letters of a case about somebody stand not in their list', async () => {
  const barred = await aMember(tenant, 'handler', 'Nadia Nijland')
  const { caseId } = await byLetter('Laan 1')
  await does(caseId, { type: 'add-subject', member: barred.memberId })
  const theirs = await readLettersToPost(barred)
  expect(theirs?.letters.filter((letter) => letter.caseId === caseId)).toEqual([])
})
