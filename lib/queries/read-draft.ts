// The screens about the procedure: the draft, the version in force, all versions, and who fills which function.
import { liveOf, readProcedureDesk } from '@/db/stores/procedure-desk-statement'
import type { MemberActor, Role } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Live } from '@/lib/core/procedure/readiness/live'
import { look } from './look'

export type DraftScreen = {
  tenant: { slug: string; name: string; state: 'setting-up' | 'live' | 'closed'; sector: string; accent: string }
  draft: ProcedureDraft
  revision: number
  savedAt: Date | null
  savedBy: string | null
  current: Procedure | null
  versions: { number: number; publishedAt: Date; publishedBy: string | null }[]
  members: { id: string; name: string; role: Role; away: boolean }[]
  holders: { function: string; department: string | null; member: string }[]
  live: Live
}

/** Null for who may not read the procedure at the desk. `screen` names the page, for the line of who looked. */
export async function readDraft(actor: MemberActor, screen = 'procedure'): Promise<DraftScreen | null> {
  if (!can(actor, 'read-procedure')) return null
  return look(actor, { screen }, async (tx) => {
    const desk = await readProcedureDesk(tx)
    return {
      tenant: desk.tenant,
      draft: desk.draft?.body ?? {},
      revision: desk.draft?.revision ?? 0,
      savedAt: desk.draft ? new Date(desk.draft.savedAt) : null,
      savedBy: desk.draft?.savedBy ?? null,
      current: desk.current,
      versions: desk.versions.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt) })),
      members: desk.members,
      holders: desk.holders,
      live: liveOf(desk),
    }
  })
}
