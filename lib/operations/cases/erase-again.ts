// A ledger outside the database of what was erased: brought up to date after each erasure, and carried out on data that are put back.
import { z } from 'zod'
import { inTenant } from '@/db/in-tenant'
import { erasuresKept, erasuresToKeep } from '@/db/outside-tenant/erasures'
import { loadCase } from '@/db/stores/load-case'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { EraseBecause } from '@/lib/core/case/keeping-reasons'
import type { Moment } from '@/lib/core/shared/moment'
import { type KeptErasure, keepErasures, keptErasures } from '@/lib/files/erased-file'
import { eraseThrough } from './erase-case'

const AT_ONCE = 200

/** What a line of the ledger says of the decision. */
const Decision = z.object({ because: EraseBecause, on: CivilDate })

/** Writes what was erased since into the ledger: after its transaction, and again when it is not sure that it stands there. */
export async function keepErasedOutside(file: string): Promise<void> {
  for (let isMore = true; isMore; ) {
    const found = await erasuresToKeep(AT_ONCE)
    if (found.length === 0) return
    await keepErasures(file, found)
    await erasuresKept(found)
    isMore = found.length === AT_ONCE
  }
}

/**
 * Everything in the ledger that these data hold still, or again, is erased: how many cases. One that cannot be is told of, and
 * keeps no other waiting.
 */
export async function eraseAgain(
  file: string,
  moment: () => Moment,
  onFault: (fault: unknown) => void,
): Promise<number> {
  let done = 0
  for await (const kept of keptErasures(file)) {
    try {
      if (await eraseOne(kept, moment())) done += 1
    } catch (fault) {
      onFault(fault)
    }
  }
  return done
}

async function eraseOne({ tenant, case: caseId, decidedBy, ...said }: KeptErasure, moment: Moment): Promise<boolean> {
  const { because, on } = Decision.parse(said)
  const actor = { kind: 'system', tenantId: tenant } as const
  const found = await inTenant(actor, (tx) => loadCase(tx, caseId))
  if (!found || found.complaint.erasedOn) return false
  const command = { type: 'erase-again', because, on, ...(decidedBy ? { decidedBy } : {}) } as const
  const asked = { actor, caseId, command, moment }
  const { ok } = await eraseThrough(asked, { seen: null, because, decidedBy, again: true })
  if (!ok) throw new Error('a case of the ledger is not erased again')
  return true
}
