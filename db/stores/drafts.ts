import { and, eq, sql } from 'drizzle-orm'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { draftFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import { procedureDrafts as drafts } from '../schema/procedure-drafts'

/** `revision` counts how often it was saved: whoever saves says which they had before them. */
export type StoredDraft = { body: ProcedureDraft; revision: number; savedAt: Date; savedBy: string | null }

export async function readDraft(tx: Tx): Promise<StoredDraft | null> {
  const [row] = await draftOf(tx)
  return row ? { ...row, body: draftFrom(row.body, tx.tenantId) } : null
}

/** Like readDraft, and whoever comes next waits until this transaction ends. */
export async function readDraftForUpdate(tx: Tx): Promise<StoredDraft | null> {
  const [row] = await draftOf(tx).for('update')
  return row ? { ...row, body: draftFrom(row.body, tx.tenantId) } : null
}

function draftOf({ db, tenantId }: Tx) {
  return db
    .select({ body: drafts.body, revision: drafts.revision, savedAt: drafts.savedAt, savedBy: drafts.savedBy })
    .from(drafts)
    .where(eq(drafts.tenantId, tenantId))
}

type SavedDraft = { body: unknown; seen: number; at: Date; by: string }

/** Saves over the revision that was seen, and gives the new one; null when somebody saved meanwhile. */
export async function saveDraft({ db, tenantId }: Tx, { body, seen, at, by }: SavedDraft): Promise<number | null> {
  const [row] = await db
    .update(drafts)
    .set({ body, revision: sql`${drafts.revision} + 1`, savedAt: at, savedBy: by })
    .where(and(eq(drafts.tenantId, tenantId), eq(drafts.revision, seen)))
    .returning({ revision: drafts.revision })
  return row?.revision ?? null
}
