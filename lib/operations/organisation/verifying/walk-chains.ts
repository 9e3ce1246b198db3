// Whether what was written down is still as it was written: every case's events and every line of who looked, walked from
// the first to the last, a portion at a time. As Gehoor itself, so that what some members may not see is walked too.
import { inTenant } from '@/db/in-tenant'
import type { NamedTenant } from '@/db/outside-tenant/tenants'
import {
  type LogFlaw,
  type LogPlace,
  linesLeftUnsealed,
  verifyLinesAfter,
} from '@/db/stores/verify-access-log-statement'
import { type Flaw, verifyCasesAfter } from '@/db/stores/verify-chain'
import type { HeadFlaw } from './compare-heads'

/** The first place of a chain that is not as it was written. */
export type Broken = { slug: string } & (
  | { chain: 'case'; reference: string; flaw: Flaw }
  | { chain: 'log'; flaw: LogFlaw }
  | { chain: 'head'; flaw: HeadFlaw }
  | { chain: 'mailed' }
  | { chain: 'unsealed'; lines: number; since: Date }
)

/** What was walked of one organisation. */
type Walked = { cases: number; events: number; lines: number; broken: Broken[] }

const CASES_AT_ONCE = 50
const LINES_AT_ONCE = 1000
/** Sealed each minute: whatever waits longer is not kept by a chain, and somebody has to look why. */
const UNSEALED_FOR_MS = 10 * 60_000

/** All chains of an organisation. Each portion is one picture, so that what is written meanwhile breaks nothing. */
export async function walkChains(
  tenant: NamedTenant,
  now: Date,
  atOnce = { cases: CASES_AT_ONCE, lines: LINES_AT_ONCE },
): Promise<Walked> {
  const walked: Walked = { cases: 0, events: 0, lines: 0, broken: [] }
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const portion = await walkCases(tenant, after, atOnce.cases)
    walked.cases += portion.cases
    walked.events += portion.events
    walked.broken.push(...portion.broken)
    after = portion.next
  }
  for (let after: LogPlace | null | undefined = null; after !== undefined; ) {
    const portion = await walkLines(tenant, after, atOnce.lines)
    walked.lines += portion.lines
    walked.broken.push(...portion.broken)
    after = portion.next
  }
  walked.broken.push(...(await unsealed(tenant, now)))
  return walked
}

/** Lines that wait longer than they may. */
async function unsealed({ id, slug }: NamedTenant, now: Date): Promise<Broken[]> {
  const left = await picture(id, (tx) => linesLeftUnsealed(tx, new Date(now.getTime() - UNSEALED_FOR_MS)))
  return left ? [{ slug, chain: 'unsealed', ...left }] : []
}

/** One portion of cases; `next`: after which to go on, undefined at the end. */
export async function walkCases({ id, slug }: NamedTenant, after: string | null, atMost = CASES_AT_ONCE) {
  const cases = await picture(id, (tx) => verifyCasesAfter(tx, after, atMost))
  const broken = cases.flatMap(({ reference, flaws: [flaw] }): Broken[] =>
    flaw ? [{ slug, chain: 'case', reference, flaw }] : [],
  )
  const events = cases.reduce((sum, { events }) => sum + events, 0)
  return { cases: cases.length, events, broken, next: cases.length < atMost ? undefined : cases.at(-1)?.id }
}

/** One portion of the access log; it ends at the first line that does not fit, because all behind that hangs on it. */
export async function walkLines({ id, slug }: NamedTenant, after: LogPlace | null, atMost = LINES_AT_ONCE) {
  const { lines, last, flaw, isEnd } = await picture(id, (tx) => verifyLinesAfter(tx, after, atMost))
  const broken: Broken[] = flaw ? [{ slug, chain: 'log', flaw }] : []
  return { lines, last, broken, next: isEnd || flaw ? undefined : last }
}

function picture<T>(tenantId: string, work: Parameters<typeof inTenant<T>>[1]): Promise<T> {
  return inTenant({ kind: 'system', tenantId }, work, { onePicture: true })
}
