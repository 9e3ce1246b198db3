import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { procedureOf } from '@/lib/core/case/testing/heard-case'
import { readCase } from '@/lib/queries/read-case'
import { sayEvent } from '@/lib/words/case/say-event'
import { perform } from './perform'

let database: TestDatabase
let house: ReturnType<typeof useDatabase>
let tenant: TestTenant
let piet: MemberActor

beforeAll(async () => {
  database = await testDatabase()
  house = useDatabase(database.webUrl)
  tenant = await aTenant({ procedure: procedureOf('overheid') })
  piet = await aMember(tenant, 'handler', 'Piet Puk')
})
afterAll(async () => {
  await house.close()
  await database.drop()
})

const today = () => civilDateIn(AMSTERDAM, atThisMoment().now)
const give = (caseId: string, command: Command, by: MemberActor = tenant.owner) =>
  perform(by, caseId, null, command, atThisMoment())

async function must(caseId: string, command: Command) {
  expect(await give(caseId, command)).toMatchObject({ ok: true })
}

async function look(reference: string) {
  const read = await readCase(tenant.owner, reference)
  if (!read) throw new Error('the case is there')
  return read
}

/** A complaint in which the handler found out that it is about Piet. */
async function aboutPiet() {
  const filed = await aComplaint(tenant)
  await must(filed.caseId, { type: 'add-subject', member: piet.memberId })
  const { complaint, procedure } = await look(filed.reference)
  const party = (role: string) => complaint.parties.find((one) => one.role === role)?.id ?? ''
  const point = complaint.points[0]?.id ?? ''
  const judged = { type: 'judge-point', point, judgement: 'upheld', reasons: 'Dat klopt.' } as const
  await must(filed.caseId, { ...judged, cause: null, remedies: [], measures: [] })
  const holds = procedure.processing.letterItems.map(({ id }) => id)
  return {
    ...filed,
    klager: party('complainant'),
    ander: party('subject'),
    answer: { type: 'answer', text: 'Ons antwoord.', holds } as Command,
  }
}

test('a municipality hears both sides: copy, invitation, hearing and report, from the desk to the outbox and the timeline', async () => {
  const { caseId, reference, klager, ander, answer } = await aboutPiet()
  const held: Command = {
    type: 'hold-hearing',
    on: today(),
    how: 'phone',
    there: [klager, ander],
    absent: [],
    report: null,
  }
  expect(await give(caseId, answer)).toMatchObject({
    ok: false,
    refusal: { kind: 'hearing-first', parties: [klager, ander], article: 'Awb artikel 9:10' },
  })
  expect(await give(caseId, held, piet)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })

  await must(caseId, { type: 'send-copy', party: ander, text: 'Er is een klacht over u.' })
  const when = { on: addDays(today(), 3), at: '14:30', how: 'phone', text: 'Wij bellen u.' } as const
  await must(caseId, { type: 'invite-to-hearing', parties: [klager, ander], ...when })
  await must(caseId, held)
  expect(await give(caseId, answer)).toMatchObject({ ok: false, refusal: { kind: 'report-first' } })
  const hearing = (await look(reference)).complaint.hearings?.held[0]?.id ?? ''
  await must(caseId, { type: 'write-report', hearing, text: 'Zij vertelden hoe het ging.' })
  await must(caseId, answer)

  const { timeline, complaint, procedure, texts, people } = await look(reference)
  const kinds = await inTenant(
    tenant.owner,
    ({ sql, tenantId }) => sql<{ kind: string; to: string | null }[]>`
      select kind, member_id as "to" from messages where tenant_id = ${tenantId} and case_id = ${caseId}
      and kind in ('hearing', 'hearing-subject', 'hearing-report', 'report-subject', 'copy-subject') order by kind`,
  )
  expect(kinds).toEqual([
    { kind: 'copy-subject', to: piet.memberId },
    { kind: 'hearing', to: null },
    { kind: 'hearing-report', to: null },
    { kind: 'hearing-subject', to: piet.memberId },
    { kind: 'report-subject', to: piet.memberId },
  ])
  const told = timeline.map((recorded) =>
    sayEvent(recorded, {
      lang: 'nl',
      procedure,
      complaint,
      text: (id) => texts[id] ?? null,
      member: () => 'Olga Owner',
      person: (id) => people[id]?.name ?? null,
    }),
  )
  expect(told).toEqual(
    expect.arrayContaining([
      'Olga Owner stuurde een kopie van de klacht aan Piet Puk.',
      expect.stringMatching(/^Olga Owner nodigde Klaas Klager uit voor een gesprek op .* om 14:30 uur\.$/),
      expect.stringMatching(/^Olga Owner hoorde Klaas Klager en Piet Puk op /),
      'Olga Owner schreef het verslag van het horen.',
      'Het verslag van het horen gaat naar Piet Puk.',
    ]),
  )
  expect(complaint.promises.find(({ kind }) => kind === 'hearing')).toMatchObject({ state: 'kept', doneOn: today() })
  expect(complaint.promises.find(({ kind }) => kind === 'response')).toMatchObject({ state: 'open' })
})
