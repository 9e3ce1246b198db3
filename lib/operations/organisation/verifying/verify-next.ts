// One portion of the night's walk of an organisation's chains; how far it has come stands in its row, so that whoever is
// stopped loses one portion at most. At its end the head of who looked leaves the database: into a file, and by mail.
import { inTenant, type Tx } from '@/db/in-tenant'
import type { NamedTenant } from '@/db/outside-tenant/tenants'
import { type ChainCheck, checkUnderWay, endCheck, keepCheck, type WalkPlace } from '@/db/stores/chain-checks'
import type { LogPlace } from '@/db/stores/verify-access-log-statement'
import type { Moment } from '@/lib/core/shared/moment'
import { type KeptHead, keepHead } from '@/lib/files/heads-file'
import { headsAgainst } from './compare-heads'
import { mailHead } from './mail-head'
import { walkCases, walkLines } from './walk-chains'

/** Where heads are kept outside the database, and the last that was kept of each organisation. */
export type Outside = { file: string; last: ReadonlyMap<string, KeptHead> }

/** Goes on where the walk was, or begins one. */
export async function verifyNext(tenant: NamedTenant, moment: Moment, outside?: Outside): Promise<void> {
  const { now } = moment
  const asGehoor = <T>(work: (tx: Tx) => Promise<T>) => inTenant({ kind: 'system', tenantId: tenant.id }, work)
  const { beganAt, broken: before, place } = (await asGehoor(checkUnderWay)) ?? begun(now)
  const step = await walk(tenant, place)
  const broken = before + step.broken
  if (step.next !== null) return asGehoor((tx) => keepCheck(tx, { beganAt, broken, place: step.next }))
  const unfit = outside ? await leave(tenant, { now, outside, isWhole: broken === 0, ...step }) : 0
  const { last } = step
  await asGehoor(async (tx) => {
    await endCheck(tx, { beganAt, broken: broken + unfit, at: now })
    if (broken + unfit === 0 && last !== null) await mailHead(tx, last, moment)
  })
}

function begun(now: Date): ChainCheck {
  return { beganAt: now, place: { part: 'cases', after: null, cases: 0, events: 0 }, broken: 0 }
}

type Step = { broken: number; cases: number; events: number } & (
  | { next: WalkPlace }
  | { next: null; last: LogPlace | null }
)

async function walk(tenant: NamedTenant, place: WalkPlace): Promise<Step> {
  if (place.part === 'cases') {
    const portion = await walkCases(tenant, place.after)
    const counted = { cases: place.cases + portion.cases, events: place.events + portion.events }
    const next: WalkPlace = portion.next
      ? { part: 'cases', after: portion.next, ...counted }
      : { part: 'lines', after: null, ...counted }
    return { broken: portion.broken.length, next, ...counted }
  }
  const { broken, next, last } = await walkLines(tenant, place.after)
  const { cases, events } = place
  if (next) return { broken: broken.length, next: { ...place, after: next }, cases, events }
  return { broken: broken.length, next: null, last, cases, events }
}

type Leaving = { now: Date; outside: Outside; isWhole: boolean; cases: number; events: number; last: LogPlace | null }

/** Compares with the head of the night before, and keeps tonight's; of chains that are broken nothing is vouched for. */
async function leave(tenant: NamedTenant, { now, outside, isWhole, cases, events, last }: Leaving): Promise<number> {
  const before = outside.last.get(tenant.id)
  const flaw = before ? await headsAgainst(tenant, [before], { cases, events }) : null
  if (flaw !== null) return 1
  const head = { at: now.toISOString(), tenant: tenant.id, line: last?.seq ?? 0, hash: last?.hash ?? '', cases, events }
  if (isWhole) await keepHead(outside.file, head)
  return 0
}
