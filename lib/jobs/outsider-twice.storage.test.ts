// Whoever complains sees who comes from outside, and sees each change with its reason: by mail and on their page, in both
// languages, also when it changes twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { memberList } from '@/db/stores/members'
import { timelineOf } from '@/db/stores/timeline'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { acceptAsNewcomer } from '@/lib/operations/accounts/accept-invitation'
import { appointOutsider, withdrawOutsider } from '@/lib/operations/people/appoint-outsider'
import { stepBack } from '@/lib/operations/people/step-back'
import { GOOD_PASSWORD } from '@/lib/operations/testing/an-account'
import { statusPageOf } from '@/lib/words/status/status-page'
import { aClock } from './testing/a-clock'
import { anOutbox } from './testing/an-outbox'
import { withDatabase } from './testing/with-database'

let house: TestDatabase
beforeAll(async () => {
  house = await testDatabase()
})
afterAll(() => house.drop())

const said = {
  nl: {
    sought: /Wie behandelt uw klacht/,
    found: /Iemand van buiten behandelt uw klacht/,
    letGo: 'De organisatie zegt: deze persoon deed te weinig.',
    back: 'De reden: geen tijd meer.',
    involved: 'Is deze persoon er volgens u',
  },
  en: {
    sought: /Who handles your complaint/,
    found: /Somebody from outside handles your complaint/,
    letGo: 'The organisation says that they did too little.',
    back: 'The reason: no time any more.',
    involved: 'Is this person involved too',
  },
}

test.each(['nl', 'en'] as const)(
  'who complains in %s hears each time who went, why, and that somebody came',
  async (lang) => {
    const clock = aClock(new Date().toISOString())
    const outbox = await anOutbox(house, clock)
    const email = `klager.${atThisMoment().secret(5)}@example.org`
    const { caseId, tenant } = await withDatabase(house.webUrl, async () => {
      const tenant = await aTenant()
      const filed = await aComplaint(tenant, { answers: { about: 'mevrouw Owner', lang, email } })
      return { caseId: filed.caseId, tenant }
    })
    const system = { kind: 'system', tenantId: tenant.tenantId } as const
    const comes = async (name: string): Promise<MemberActor> => {
      const asked = { case: caseId, name, email: `${atThisMoment().secret(5)}@elders.example` }
      const done = await appointOutsider(tenant.owner, asked, clock.moment())
      if (!done.ok || !done.value.token) throw new Error('nobody was asked')
      const coming = { token: done.value.token, name, password: GOOD_PASSWORD }
      const joined = await acceptAsNewcomer(coming, 'nl', clock.moment())
      if (!joined.ok) throw new Error(joined.refusal.kind)
      const { tenantId, memberId } = joined.value
      return { kind: 'member', tenantId, memberId, userId: '', role: 'outsider', functions: [] }
    }
    const acts: (() => Promise<unknown>)[] = [
      () => comes('Wim Buitendijk'),
      () => withdrawOutsider(tenant.owner, { case: caseId, because: 'does-nothing' }, clock.moment()),
      async () => stepBack(await comes('Ans Akkerman'), { case: caseId, because: 'no-time' }, clock.moment()),
      () => comes('Bregje Blankers'),
    ]
    for (const act of acts) {
      await withDatabase(house.webUrl, act)
      await outbox.tick(2)
    }
    const mails = outbox.resend.taken().filter(({ to }) => [to].flat().includes(email))
    const words = said[lang]
    expect(mails.filter(({ subject }) => words.found.test(subject))).toHaveLength(3)
    const sought = mails.filter(({ subject }) => words.sought.test(subject)).map(({ text }) => text)
    expect(sought.map((text) => [text.includes(words.letGo), text.includes(words.back)])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
    const page = await withDatabase(house.webUrl, () =>
      inTenant(system, async (tx) => {
        const loaded = await loadCase(tx, caseId)
        const [party] = loaded?.complaint.parties ?? []
        if (!loaded || !party) throw new Error('the case is not there')
        const members = Object.fromEntries((await memberList(tx)).map(({ id, name }) => [id, name]))
        const nobody = { people: [], aside: [], texts: new Map(), reachable: true, changes: [] }
        const timeline = await timelineOf(tx, caseId)
        return statusPageOf({ ...loaded, ...nobody, members, timeline, party: party.id, lang, today: '2026-11-29' })
      }),
    )
    expect(page.who.facts[0]?.term).toBe('Bregje Blankers')
    expect(page.who.ifInvolved).toContain(words.involved)
    const record = page.record.lines.map(({ text }) => text).join('\n')
    for (const name of ['Wim Buitendijk', 'Ans Akkerman', 'Bregje Blankers']) expect(record).toContain(name)
    expect(record).toContain(words.letGo)
    expect(record).toContain(words.back)
    await outbox.resend.stop()
    expect(outbox.faults()).toEqual([])
  },
)
