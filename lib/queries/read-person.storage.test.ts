// What is kept of one person, for who answers their question: everything of theirs, and nothing of others.
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
import { eraseCases } from '@/lib/operations/cases/erase-cases'
import { openFromOutside } from '@/lib/operations/cases/open-from-outside'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { personSheet } from '@/lib/paper/person-sheet'
import { readPerson, readPersonCopy } from './read-person'

let house: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  house = await testDatabase()
  useDatabase(house.webUrl)
  tenant = await aTenant()
})
afterAll(async () => {
  await house.drop()
})

const day = { today: civilDateIn(AMSTERDAM, new Date()), now: new Date() }

async function does(caseId: string, command: Command) {
  const done = await endCase(tenant.owner, caseId, command, atThisMoment())
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.refusal)}`)
}

async function speakerOf(caseId: string) {
  const loaded = await inTenant(tenant.owner, (tx) => loadCase(tx, caseId))
  return loaded?.complaint.parties.find(({ role }) => role !== 'subject')?.id ?? ''
}

/** Two complaints from one address, written in two ways, and one of somebody else. */
async function theirs(email: string) {
  const [local, host] = email.split('@')
  const one = await aComplaint(tenant, {
    answers: { email, story: 'De thuiszorg kwam niet.', about: 'Bert Beklaagde', name: 'Ria Rood' },
  })
  const other = await aComplaint(tenant, {
    answers: { email: `${local?.toUpperCase()}@${host}`, story: 'De rekening klopt niet.', name: 'R. Rood' },
  })
  await aComplaint(tenant, { answers: { story: 'Van iemand anders.' } })
  await does(one.caseId, { type: 'reply', party: await speakerOf(one.caseId), text: 'Wij zoeken het uit.' })
  await does(one.caseId, { type: 'note', text: 'Onder ons: lastig.' })
  return { one, other }
}

async function copyOf(reference: string, actor = tenant.owner): Promise<string> {
  const read = await readPersonCopy(actor, reference, day)
  return read ? JSON.stringify(personSheet({ ...read, today: day.today })) : 'nothing'
}

test('a copy holds all complaints of one address and every word to and from them', async () => {
  const { one, other } = await theirs('ria.rood@voorbeeld.example')
  const read = await readPerson(tenant.owner, one.reference)
  expect(read?.cases.map(({ reference }) => reference).sort()).toEqual([one.reference, other.reference].sort())
  const copy = await copyOf(one.reference)
  for (const word of ['De thuiszorg kwam niet.', 'De rekening klopt niet.', 'Wij zoeken het uit.', 'Ria Rood']) {
    expect(copy).toContain(word)
  }
  expect(copy).toContain('ria.rood@voorbeeld.example')
})

test('what is others’ is left out: who it is about, notes of colleagues, other people’s complaints, names of members', async () => {
  const { one } = await theirs('ria.groen@voorbeeld.example')
  const copy = await copyOf(one.reference)
  expect(copy).toContain('De thuiszorg kwam niet.')
  for (const word of ['Bert Beklaagde', 'Onder ons', 'Van iemand anders', 'Klaas Klager'])
    expect(copy).not.toContain(word)
  expect(copy).not.toContain(tenant.owner.memberId)
})

test('who left no address has this complaint alone', async () => {
  const { reference } = await aComplaint(tenant, { answers: { email: null, phone: '06 12345678', reachBy: 'phone' } })
  await aComplaint(tenant, { answers: { email: null, phone: '06 12345678', reachBy: 'phone' } })
  expect((await readPerson(tenant.owner, reference))?.cases.map((one) => one.reference)).toEqual([reference])
})

test('who may not erase finds nothing, and whoever it is about neither', async () => {
  const handler = await aMember(tenant, 'handler', 'Hanna Hoek')
  const manager = await aMember(tenant, 'manager', 'Bert Beklaagde')
  const { one } = await theirs('ria.blauw@voorbeeld.example')
  expect(await readPerson(handler, one.reference)).toBeNull()
  expect(await copyOf(one.reference, handler)).toBe('nothing')
  expect(await readPerson(manager, one.reference)).toBeNull()
  expect(await copyOf(one.reference, manager)).toBe('nothing')
})

test('because they ask, a closed complaint is erased before its time; what a law keeps and what is open say why they are not', async () => {
  const { one, other } = await theirs('ria.geel@voorbeeld.example')
  await does(other.caseId, { type: 'close', outcome: 'lapsed' })
  const read = await readPerson(tenant.owner, one.reference)
  const cases = read?.cases.map(({ id, seq }) => ({ caseId: id, seen: seq })) ?? []
  const asked = { cases, because: 'person-asked' } as const
  expect(await eraseCases(tenant.owner, asked, atThisMoment())).toMatchObject({
    done: 0,
    refused: [
      { refusal: { kind: 'kept-by-law', article: 'BGfo artikel 41' } },
      { refusal: { kind: 'case-not-closed' } },
    ],
  })
  const later = { ...atThisMoment(), now: new Date(Date.now() + 400 * 86_400_000) }
  const erased = await eraseCases(tenant.owner, asked, later)
  expect(erased).toEqual({ done: 1, refused: [{ caseId: one.caseId, refusal: { kind: 'case-not-closed' } }] })
  const copy = await copyOf(one.reference)
  expect(copy).toContain('De thuiszorg kwam niet.')
  expect(copy).not.toContain('De rekening klopt niet.')
})

test('who reads one of their complaints alone finds that one, and copies none of the others', async () => {
  const apart = await aTenant({ readers: 'functions' })
  const manager = await aMember(apart, 'manager', 'Annelies van Dongen')
  const email = 'ria.paars@voorbeeld.example'
  const { reference } = await aComplaint(apart, { answers: { email, story: 'De deur stond open.' } })
  await aComplaint(apart, { answers: { email, story: 'De bel deed het niet.' } })
  expect(await readPerson(manager, reference)).toBeNull()
  const because = { because: 'complainant-asks', text: 'Zij vraagt een kopie.' } as const
  expect(await openFromOutside(manager, { reference, ...because }, atThisMoment())).toMatchObject({ ok: true })
  const read = await readPerson(manager, reference)
  expect(read?.cases.map((one) => one.reference)).toEqual([reference])
  const copy = await copyOf(reference, manager)
  expect(copy).toContain('De deur stond open.')
  expect(copy).not.toContain('De bel deed het niet.')
})
