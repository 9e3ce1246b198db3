import { restoredLately } from '@/db/outside-tenant/restored'
import { type NamedTenant, tenantBySlug, tenantsAfter } from '@/db/outside-tenant/tenants'
import { type KeptHead, keptHeads } from '@/lib/files/heads-file'
import { type Counted, hasLineOf, headsAgainst } from './compare-heads'
import { type Broken, walkChains } from './walk-chains'

/** Everything that was walked, counted; `heads`: kept outside and compared; `broken`: what is not as it was written. */
export type WalkedAll = {
  tenants: number
  cases: number
  events: number
  lines: number
  heads: number
  broken: number
}

/** `slug`: of one alone. `headsFile`: where the heads are kept, if anywhere. `mailed`: the check number that its owner has. */
type Walking = {
  slug?: string | undefined
  now: Date
  headsFile?: string
  mailed?: string | undefined
}

const TENANTS_AT_ONCE = 100
const HEADS_AT_ONCE = 1000

type Known = Map<string, NamedTenant & Counted>

/** The chains of one organisation, or of all; null when there is none of that name. What is broken is told as it is found. */
export async function walkAll(
  { slug, now, headsFile, mailed }: Walking,
  onBroken: (broken: Broken) => void,
): Promise<WalkedAll | null> {
  const all: WalkedAll = { tenants: 0, cases: 0, events: 0, lines: 0, heads: 0, broken: 0 }
  const tell = (broken: Broken) => {
    all.broken += 1
    onBroken(broken)
  }
  const known: Known = new Map()
  for await (const tenant of tenantsAsked(slug)) {
    const { broken, cases, events, lines } = await walkChains(tenant, now)
    broken.forEach(tell)
    known.set(tenant.id, { ...tenant, cases, events })
    all.tenants += 1
    all.cases += cases
    all.events += events
    all.lines += lines
  }
  if (slug !== undefined && all.tenants === 0) return null
  if (mailed) {
    for (const tenant of known.values()) {
      all.heads += 1
      if (!(await hasLineOf(tenant, mailed))) tell({ slug: tenant.slug, chain: 'mailed' })
    }
  }
  if (headsFile !== undefined) {
    const putBack = await restoredLately(now)
    all.heads += await compareAll(portionsOf(keptHeads(headsFile, putBack), known), known, tell)
  }
  return all
}

/** Every head that was kept of these organisations, a portion of the file at a time. Returns how many were compared. */
async function compareAll(
  portions: AsyncGenerator<KeptHead[]>,
  known: Known,
  tell: (broken: Broken) => void,
): Promise<number> {
  let compared = 0
  for await (const portion of portions) {
    compared += portion.length
    for (const [id, heads] of Map.groupBy(portion, ({ tenant }) => tenant)) {
      const tenant = known.get(id)
      const flaw = tenant ? await headsAgainst(tenant, heads, tenant) : null
      if (!tenant || flaw === null) continue
      tell({ slug: tenant.slug, chain: 'head', flaw })
      // The first says it; those behind it hang on the same.
      known.delete(id)
    }
  }
  return compared
}

async function* portionsOf(heads: AsyncGenerator<KeptHead>, known: Known): AsyncGenerator<KeptHead[]> {
  let portion: KeptHead[] = []
  for await (const head of heads) {
    if (!known.has(head.tenant)) continue
    portion.push(head)
    if (portion.length < HEADS_AT_ONCE) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
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
