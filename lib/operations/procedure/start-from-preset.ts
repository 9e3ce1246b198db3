// Starting the draft over from a sector's preset; published versions stay what they are.
import { z } from 'zod'
import { readDraftForUpdate } from '@/db/stores/drafts'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { startedFrom } from '@/lib/core/procedure/start-from'
import type { Moment } from '@/lib/core/shared/moment'
import { type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'
import type { ProcedureRefusal } from './procedure-refusals'
import { changedMeanwhile, store } from './save-draft'

const StartFromPreset = z.strictObject({ sector: z.string().max(60), revision: z.int().min(0) })
type StartFromPreset = z.infer<typeof StartFromPreset>

/** Replaces the draft by the preset, and keeps what only the organisation could know. */
export async function startFromPreset(
  actor: MemberActor,
  { sector, revision }: StartFromPreset,
  moment: Moment,
): Promise<Result<{ revision: number }, ProcedureRefusal>> {
  if (!can(actor, 'edit-procedure')) return refuse({ kind: 'not-allowed' })
  const preset = presetFor(sector)
  if (!preset) return refuse({ kind: 'invalid', fields: { sector: 'not-a-choice' } })
  return change(actor, { kind: 'start-from-preset', object: 'procedure' }, async (tx) => {
    const stored = await readDraftForUpdate(tx)
    if (!stored) return refuse({ kind: 'not-found' })
    if (stored.revision !== revision) return refuse(await changedMeanwhile(tx, stored))
    const draft = startedFrom(preset, stored.body)
    return store(tx, { draft, seen: stored.revision, by: actor.memberId, at: moment.now })
  })
}
