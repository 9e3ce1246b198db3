// One portion of the night's walk of an organisation's chains; how far it has come stands in its row, so that whoever is
// stopped loses one portion at most.
import { inTenant, type Tx } from '@/db/in-tenant'
import type { NamedTenant } from '@/db/outside-tenant/tenants'
import { type ChainCheck, checkUnderWay, endCheck, keepCheck, type WalkPlace } from '@/db/stores/chain-checks'
import { walkCases, walkLines } from './walk-chains'

/** Goes on where the walk was, or begins one. */
export async function verifyNext(tenant: NamedTenant, now: Date): Promise<void> {
  const asGehoor = <T>(work: (tx: Tx) => Promise<T>) => inTenant({ kind: 'system', tenantId: tenant.id }, work)
  const check = (await asGehoor(checkUnderWay)) ?? begun(now)
  const { broken, next } = await walk(tenant, check.place)
  const soFar = { beganAt: check.beganAt, broken: check.broken + broken }
  await asGehoor((tx) => (next ? keepCheck(tx, { ...soFar, place: next }) : endCheck(tx, { ...soFar, at: now })))
}

function begun(now: Date): ChainCheck {
  return { beganAt: now, place: { part: 'cases', after: null }, broken: 0 }
}

async function walk(tenant: NamedTenant, place: WalkPlace): Promise<{ broken: number; next: WalkPlace | null }> {
  if (place.part === 'cases') {
    const { broken, next } = await walkCases(tenant, place.after)
    return { broken: broken.length, next: next ? { part: 'cases', after: next } : { part: 'lines', after: null } }
  }
  const { broken, next } = await walkLines(tenant, place.after)
  return { broken: broken.length, next: next ? { part: 'lines', after: next } : null }
}
