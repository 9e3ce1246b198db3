import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { aTenant, type TestTenant } from '@/db/testing/a-tenant'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import type { Actor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import { perform } from '@/lib/operations/cases/perform'
import { aClock, type Clock } from './a-clock'
import { anOutbox, type Outbox } from './an-outbox'
import { withDatabase } from './with-database'

/**
 * For a file of tests about mail: one database and one organisation for all of them, and for each a clock that begins on a
 * Monday morning, an outbox and a provider. No test may leave a fault of ours behind.
 */
export function aMailHouse() {
  let house: TestDatabase
  let tenant: TestTenant
  let clock: Clock
  let outbox: Outbox

  beforeAll(async () => {
    house = await testDatabase()
    tenant = await asWeb(() => aTenant())
  })
  afterAll(() => house.drop())
  beforeEach(async () => {
    clock = aClock('2026-11-23T09:00:00Z')
    outbox = await anOutbox(house, clock)
  })
  afterEach(async () => {
    await outbox.resend.stop()
    expect(outbox.faults()).toEqual([])
  })

  function asWeb<T>(work: () => Promise<T>): Promise<T> {
    return withDatabase(house.webUrl, work)
  }

  /** The number of the last event, once it is done. */
  async function does(caseId: string, command: Command, actor: Actor = tenant.owner): Promise<number> {
    const done = await asWeb(() => perform(actor, caseId, null, command, clock.moment()))
    if (!done.ok) throw new Error(`${command.type}: ${done.refusal.kind}`)
    return done.value.seq
  }

  async function complaintOf(caseId: string) {
    const loaded = await asWeb(() => inTenant(tenant.owner, (tx) => loadCase(tx, caseId)))
    const party = loaded?.complaint.parties[0]
    if (!loaded || !party) throw new Error('the case is not there')
    return { ...loaded.complaint, party: party.id }
  }

  return {
    asWeb,
    does,
    complaintOf,
    get house() {
      return house
    },
    get tenant() {
      return tenant
    },
    get clock() {
      return clock
    },
    get outbox() {
      return outbox
    },
  }
}
