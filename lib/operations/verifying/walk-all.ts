import { type NamedTenant, tenantBySlug, tenantsAfter } from '@/db/outside-tenant/tenants'
import { type Broken, walkChains } from './walk-chains'

/** Everything that was walked, counted; `broken`: chains that are not as they were written. */
export type WalkedAll = { tenants: number; cases: number; events: number; lines: number; broken: number }

const TENANTS_AT_ONCE = 100

/** The chains of one organisation, or of all; null when there is none of that name. What is broken is told as it is found. */
export async function walkAll(
  { slug, now }: { slug?: string | undefined; now: Date },
  onBroken: (broken: Broken) => void,
): Promise<WalkedAll | null> {
  const all: WalkedAll = { tenants: 0, cases: 0, events: 0, lines: 0, broken: 0 }
  for await (const tenant of tenantsAsked(slug)) {
    const { broken, cases, events, lines } = await walkChains(tenant, now)
    for (const one of broken) onBroken(one)
    all.tenants += 1
    all.cases += cases
    all.events += events
    all.lines += lines
    all.broken += broken.length
  }
  return slug !== undefined && all.tenants === 0 ? null : all
}

async function* tenantsAsked(slug: string | undefined): AsyncGenerator<NamedTenant> {
  if (slug !== undefined) {
    const one = await tenantBySlug(slug)
    if (one !== null) yield one
    return
  }
  for (let last: string | null | undefined = null; last !== undefined; ) {
    const portion = await tenantsAfter(last, TENANTS_AT_ONCE)
    yield* portion
    last = portion.at(-1)?.id
  }
}
