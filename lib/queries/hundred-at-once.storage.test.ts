// A hundred handlers who look at once, through a pool of a few connections with turns, as a web process has it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, useDatabase } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aMember, aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import type { MemberActor } from '@/lib/core/access/actor'
import { indexNow } from '@/lib/jobs/testing/index-now'
import { readCase } from './read-case'
import { readCases } from './read-cases'

const HANDLERS = 100

let house: TestDatabase
let web: Database
let tenant: TestTenant
let reference: string
beforeAll(async () => {
  house = await testDatabase()
  web = useDatabase(house.webUrl, { max: 4, waitsAtMostMs: 60_000 })
  tenant = await aTenant()
  reference = (await aComplaint(tenant, { answers: { name: 'Karin de Wit', story: 'De lift doet het niet.' } }))
    .reference
  await indexNow(house)
})
afterAll(async () => {
  await web.close()
  await house.drop()
})

test('a hundred handlers who open the list, search and open a case at once all get what one gets', async () => {
  const some = await Promise.all(Array.from({ length: 4 }, (_, n) => aMember(tenant, 'handler', `Hanna ${n}`)))
  const asked = { view: 'all', filter: {}, after: null, today: '2026-11-28' } as const
  const looks: ((who: MemberActor) => Promise<string | undefined>)[] = [
    async (who) => (await readCases(who, { ...asked, search: '' }))?.rows[0]?.reference,
    async (who) => (await readCases(who, { ...asked, search: 'karni wit' }))?.rows[0]?.reference,
    async (who) => (await readCase(who, reference))?.complaint.reference,
  ]
  const seen = await Promise.all(
    Array.from({ length: HANDLERS }, (_, n) => {
      const [who, look] = [some[n % some.length], looks[n % looks.length]]
      if (!who || !look) throw new Error('there is one of each')
      return look(who)
    }),
  )
  expect(new Set(seen)).toEqual(new Set([reference]))
})
