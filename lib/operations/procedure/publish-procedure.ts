// Publishing: the draft becomes the next numbered version, which never changes again, and the page is live.
import { z } from 'zod'
import type { Tx } from '@/db/in-tenant'
import { readDraftForUpdate } from '@/db/stores/drafts'
import { changeOwnTenant } from '@/db/stores/own-tenant'
import { liveOf, type ProcedureDesk, readProcedureDesk } from '@/db/stores/procedure-desk-statement'
import { insertVersion } from '@/db/stores/versions'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { asProcedure, type ProcedureDraft } from '@/lib/core/procedure/draft'
import { lawCheck } from '@/lib/core/procedure/law-check'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { readiness } from '@/lib/core/procedure/readiness'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'
import type { ProcedureRefusal } from './procedure-refusals'
import { changedMeanwhile } from './save-draft'

/** `revision`: the draft that was looked at. `despiteLaw`: they read what is against the law and publish it all the same. */
const PublishProcedure = z.strictObject({ revision: z.int().min(0), despiteLaw: z.boolean() })
type PublishProcedure = z.infer<typeof PublishProcedure>

type Published = Result<{ version: number }, ProcedureRefusal>

/**
 * Publishes the draft as the next version and gives its number. Refused while something holds it back, while the owner's
 * address is not confirmed, when somebody saved meanwhile, or when it breaks a law and nobody said they know.
 */
export async function publishProcedure(
  actor: MemberActor,
  input: PublishProcedure,
  moment: Moment,
): Promise<Published> {
  if (!can(actor, 'publish-procedure')) return refuse({ kind: 'not-allowed' })
  return change(actor, { kind: 'publish', object: 'procedure' }, async (tx) => {
    // The lock on the draft lets one publisher through at a time; the key of the versions stands behind it.
    const stored = await readDraftForUpdate(tx)
    if (!stored) return refuse({ kind: 'not-found' })
    if (stored.revision !== input.revision) return refuse(await changedMeanwhile(tx, stored))
    const desk = await readProcedureDesk(tx)
    const procedure = publishable(stored.body, desk, input.despiteLaw)
    if (!procedure.ok) return procedure
    return publish(tx, { procedure: procedure.value, desk, by: actor.memberId, at: moment.now })
  })
}

/** The draft as a procedure when nothing stands in its way. */
function publishable(
  draft: ProcedureDraft,
  desk: ProcedureDesk,
  despiteLaw: boolean,
): Result<Procedure, ProcedureRefusal> {
  if (desk.tenant.state === 'closed') return refuse({ kind: 'not-allowed' })
  const missing = readiness(draft, liveOf(desk)).filter(({ blocks }) => blocks)
  if (missing.length > 0) return refuse({ kind: 'not-ready', missing, draft })
  const breaches = lawCheck(draft, draft.sector ?? '').filter(({ level }) => level === 'breach')
  if (breaches.length > 0 && !despiteLaw) return refuse({ kind: 'against-the-law', remarks: breaches })
  const made = asProcedure(draft)
  if (!made.ok) throw new Error('a draft without gaps is no procedure')
  return made
}

type Publishing = { procedure: Procedure; desk: ProcedureDesk; by: string; at: Date }

async function publish(tx: Tx, { procedure, desk, by, at }: Publishing): Promise<Published> {
  const number = (desk.versions[0]?.number ?? 0) + 1
  await insertVersion(tx, { number, procedure, publishedAt: at, publishedBy: by })
  await changeOwnTenant(tx, { state: 'live', languages: procedure.languages, sector: procedure.sector })
  return ok({ version: number })
}
