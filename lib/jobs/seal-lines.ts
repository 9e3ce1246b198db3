// Each minute: what was written down of who looked is sealed into the chain of its organisation.
import { inTenant } from '@/db/in-tenant'
import { tenantsWithLinesToSeal } from '@/db/outside-tenant/due-work'
import { sealAccessLines } from '@/db/stores/access-lines'

const LINES_AT_ONCE = 500
const TENANTS_AT_ONCE = 100
/** Then the next minute goes on where this one came to: a pile of lines does not keep a hand from the mail of all. */
const NO_LONGER_THAN_MS = 20_000

type Portions = { linesAtOnce?: number; noLongerThanMs?: number }

/**
 * A portion of every organisation that has any, in a circle, until there is no more. One that fails does not keep the others.
 * Each portion is whole or not there at all: whoever is killed leaves lines that wait, for the next.
 */
export function lineSealer({ linesAtOnce = LINES_AT_ONCE, noLongerThanMs = NO_LONGER_THAN_MS }: Portions = {}) {
  let served: string | null = null
  return async (onFault: (fault: unknown) => void): Promise<void> => {
    const began = performance.now()
    const failed = new Set<string>()
    for (let isMore = true; isMore; ) {
      isMore = false
      for await (const tenantId of inACircle(served)) {
        if (failed.has(tenantId)) continue
        try {
          const sealed = await inTenant({ kind: 'system', tenantId }, (tx) => sealAccessLines(tx, linesAtOnce))
          isMore ||= sealed === linesAtOnce
        } catch (fault) {
          failed.add(tenantId)
          onFault(fault)
        }
        served = tenantId
        if (performance.now() - began > noLongerThanMs) return
      }
    }
  }
}

/** Every organisation with lines to seal, once: those after the one that was served last, and then those up to it. */
async function* inACircle(served: string | null): AsyncGenerator<string> {
  yield* tenantsFrom(served, null)
  if (served !== null) yield* tenantsFrom(null, served)
}

async function* tenantsFrom(after: string | null, upTo: string | null): AsyncGenerator<string> {
  for (let last: string | null | undefined = after; last !== undefined; ) {
    const portion: string[] = await tenantsWithLinesToSeal(last, TENANTS_AT_ONCE)
    for (const tenantId of portion) {
      if (upTo !== null && tenantId > upTo) return
      yield tenantId
    }
    last = portion.at(-1)
  }
}
