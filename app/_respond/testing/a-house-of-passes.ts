import { afterAll, beforeAll } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { procedureOf } from '@/lib/core/case/testing/heard-case'
import { lookOver } from '@/lib/operations/cases/look-over'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { readCase } from '@/lib/queries/read-case'
import { type Pass, passToken } from '@/lib/secrets/status-link'
import { passHolder } from './pass-holder'

/** Two municipalities that hear both sides; in the first, Dina works as well, and Wim, who stands apart from everything. */
export function aHouseOfPasses() {
  let database: TestDatabase
  let house: Database
  let tenant: TestTenant
  let other: TestTenant
  let dina: MemberActor
  let wim: MemberActor

  beforeAll(async () => {
    database = await testDatabase()
    house = useDatabase(database.webUrl)
    ;[tenant, other] = [
      await aTenant({ procedure: procedureOf('overheid') }),
      await aTenant({ procedure: procedureOf('overheid') }),
    ]
    dina = await aMember(tenant, 'handler', 'Dina Doender')
    wim = await aMember(tenant, 'handler', 'Wim Werker')
    await lookOver(tenant.tenantId, wim.memberId)
  })
  afterAll(async () => {
    await house.close()
    await database.drop()
  })

  async function must(caseId: string, command: Command, of = tenant, moment = atThisMoment()) {
    const done = await endCase(of.owner, caseId, command, moment)
    if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.refusal)}`)
  }

  /** A complaint about Piet, who does not work here, and Dina, who does; and Jo, who was there. Each word is known by its mark. */
  async function aboutTwo(of = tenant) {
    const answers = {
      story: 'Verhaalmerk: niemand kwam.',
      name: 'Klaas Klaagmerk',
      about: 'Piet Puk',
      phone: '0612345678',
    }
    const filed = await aComplaint(of, { answers })
    const { caseId, reference } = filed
    if (of === tenant) await must(caseId, { type: 'add-subject', member: dina.memberId })
    await must(caseId, { type: 'add-witness', name: 'Jo Getuige' }, of)
    await must(caseId, { type: 'note', text: 'Notitiemerk' }, of)
    const parties = async () => (await readCase(of.owner, reference))?.complaint.parties ?? []
    const found = async (role: string, member: string | null = null) => {
      const party = (await parties()).find((one) => one.role === role && (member === null || one.member === member))
      if (!party) throw new Error(`no ${role}`)
      return party
    }
    const [piet, jo] = [await found('subject'), await found('witness')]
    await must(caseId, { type: 'change-address', party: piet.id, email: 'piet@example.org' }, of)
    await must(caseId, { type: 'change-address', party: jo.id, email: 'jo@example.org' }, of)
    const tokenOf = async (party: string) => {
      const now = (await parties()).find(({ id }) => id === party)
      const whose = { tenantId: of.tenantId, partyId: party, generation: now?.generation ?? 0 }
      return passToken(now?.role as Pass, whose)
    }
    const events = async () => (await readCase(of.owner, reference))?.timeline ?? []
    return { ...filed, piet: piet.id, jo: jo.id, found, tokenOf, events }
  }

  const copied = ({ caseId, piet }: { caseId: string; piet: string }, of = tenant) =>
    must(caseId, { type: 'send-copy', party: piet, text: 'Kopiemerk voor Piet.' }, of)

  return {
    must,
    aboutTwo,
    copied,
    get house() {
      return house
    },
    get tenant() {
      return tenant
    },
    get other() {
      return other
    },
    get wim() {
      return wim
    },
    get dina() {
      return dina
    },
  }
}

/** The day it is, where the organisation is. */
export const today = () => civilDateIn(AMSTERDAM, atThisMoment().now)

/** So many days from now. */
export const daysAhead = (days: number) => ({
  ...atThisMoment(),
  now: new Date(atThisMoment().now.getTime() + days * 86_400_000),
})

/** Opens the link that this party has now; what their browser then holds. */
export async function browserOf({ tokenOf }: { tokenOf: (party: string) => Promise<string> }, party: string) {
  return passHolder.follow(await tokenOf(party))
}
