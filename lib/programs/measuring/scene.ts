import { randomBytes } from 'node:crypto'
import { connect, type Database, useDatabase as openDatabase } from '@/db/client'
import { createSession } from '@/db/outside-tenant/sessions'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { aLiveOrganisation, aReaderOfOne, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { newToken, tokenHash } from '@/lib/session/session-token'
import type { Provider } from '../breaking/provider'
import type { House } from '../testing/throw-away-house'
import { bringCases } from './bring-cases'
import type { Figure } from './figure'
import type { Plan } from './plan'
import { withoutWorker } from './quiet'

/** As many people as the goals speak of. */
export const AT_ONCE = 8

/** A house that keeps its word, the organisation that is measured with its cases, and a stranger beside it. */
export type Scene = {
  house: House
  provider: Provider
  /** For looking past every wall. */
  all: Database
  one: LiveOrganisation
  other: LiveOrganisation
  /** Who reads in `one`, signed in: its owner, who reads everything. */
  reader: MemberActor
  cookie: string
  plan: Plan
  /** The same house with another reader, or another organisation as the one that is measured; `called`: what tells it apart. */
  beside: (Scene & { called: string })[]
}

/**
 * One part of the bench: one figure, or some that only mean something together. `reads`: it changes nothing, and is measured for
 * the organisations beside as well.
 */
export type Part = { name: string; reads?: true; measure: (scene: Scene) => Promise<Figure[]> }

export async function setScene(house: House, provider: Provider, plan: Plan): Promise<Scene> {
  const database = openDatabase(house.webUrl)
  const all = connect(house.superuserUrl, { max: 1 })
  await inItsOwnTime(all)
  try {
    const one = await aMeasured()
    const other = await aLiveOrganisation({ sector: 'algemeen' })
    const besides: (Measured & { size: number })[] = []
    for (const size of plan.beside) besides.push({ ...(await aMeasured()), size })
    await all.sql`insert into chain_checks (tenant_id, began_at, verified_at) select id, now(), now() from tenants
      on conflict (tenant_id) do update set place = null, began_at = now(), verified_at = now()`
    // A worker would walk the chains of these cases while they come, and go on with it while others are measured.
    await withoutWorker({ house, all }, async () => {
      await bringCases(one.organisation, plan.size, house.superuserUrl)
      await bringCases(other, plan.neighbour, house.superuserUrl)
      for (const { size, organisation } of besides) await bringCases(organisation, size, house.superuserUrl)
    })
    // What the server would do by itself within minutes: cases that came all at once are known to whoever plans.
    await inItsOwnTime(all)
    await all.sql`vacuum (analyze)`
    const sceneOf = async (organisation: LiveOrganisation, reader: MemberActor, size: number): Promise<Scene> => {
      const cookie = `session=${await aSession(reader)}`
      return { house, provider, all, one: organisation, other, reader, cookie, plan: { ...plan, size }, beside: [] }
    }
    const beside: Scene['beside'] = []
    for (const { organisation, narrow, size } of [{ ...one, size: plan.size }, ...besides]) {
      const called = organisation === one.organisation ? [] : [`of ${size} cases`]
      if (called.length > 0)
        beside.push({ ...(await sceneOf(organisation, organisation.owner, size)), called: called.join() })
      beside.push({ ...(await sceneOf(organisation, narrow, size)), called: [...called, NARROW].join(', ') })
    }
    return { ...(await sceneOf(one.organisation, one.organisation.owner, plan.size)), beside }
  } finally {
    await database.close()
  }
}

const DEPARTMENTS = 12
const NARROW = 'by who reads one department'

/** An organisation of some departments; its owner reads all of it, and `narrow` what belongs to one department. */
type Measured = { organisation: LiveOrganisation; narrow: MemberActor }

async function aMeasured(): Promise<Measured> {
  const organisation = await aLiveOrganisation({ sector: 'algemeen', departments: DEPARTMENTS })
  return { organisation, narrow: await aReaderOfOne(organisation, 'Nel Maas') }
}

/** What looks over a large organisation may take as long as it takes; said again when its connection may be another by now. */
async function inItsOwnTime({ sql }: Database): Promise<void> {
  await sql`set statement_timeout = 0`
}

async function aSession({ userId }: MemberActor): Promise<string> {
  const token = newToken((bytes) => randomBytes(bytes).toString('hex'))
  const { now } = atThisMoment()
  const expiresAt = new Date(now.getTime() + 12 * 3_600_000)
  await createSession({ id: tokenHash(token), userId, expiresAt, at: now })
  return token
}
