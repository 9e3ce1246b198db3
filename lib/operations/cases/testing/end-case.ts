import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import type { Actor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import { endsAs } from '@/lib/core/case/ends-as'
import { dropAll } from '@/lib/core/case/tryout'
import type { Moment } from '@/lib/core/shared/moment'
import { perform } from '../perform'

/** Whatever is done to a case; what ends it drops all that is open in it, for tests that are about something else. */
export async function endCase(actor: Actor, caseId: string, command: Command, moment: Moment) {
  const loaded = await inTenant({ kind: 'import', tenantId: actor.tenantId }, (tx) => loadCase(tx, caseId))
  const complaint = loaded?.complaint
  const outcome = command.type === 'close' ? command.outcome : complaint ? endsAs(command.type, complaint) : null
  const decided = complaint && outcome ? { decided: dropAll(complaint, outcome) } : {}
  return perform(actor, caseId, null, { ...command, ...decided } as Command, moment)
}
