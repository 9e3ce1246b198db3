import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { draftFrom } from '@/lib/core/procedure/procedure-from'
import type { Tx } from '../in-tenant'
import type { Unread } from './unread'

/** `revision` counts how often it was saved: whoever saves says which they had before them. */
export type StoredDraft = { body: ProcedureDraft; revision: number; savedAt: Date; savedBy: string | null }

type Row = Unread<StoredDraft, 'body'>

export async function readDraft({ sql, tenantId }: Tx): Promise<StoredDraft | null> {
  const [row] = await sql<Row[]>`
    select body, revision, saved_at as "savedAt", saved_by as "savedBy"
    from procedure_drafts where tenant_id = ${tenantId}`
  return row ? { ...row, body: draftFrom(row.body, tenantId) } : null
}

/** Like readDraft, and whoever comes next waits until this transaction ends. */
export async function readDraftForUpdate({ sql, tenantId }: Tx): Promise<StoredDraft | null> {
  const [row] = await sql<Row[]>`
    select body, revision, saved_at as "savedAt", saved_by as "savedBy"
    from procedure_drafts where tenant_id = ${tenantId} for update`
  return row ? { ...row, body: draftFrom(row.body, tenantId) } : null
}

type SavedDraft = { body: unknown; seen: number; at: Date; by: string }

/** Saves over the revision that was seen, and gives the new one; null when somebody saved meanwhile. */
export async function saveDraft({ sql, tenantId }: Tx, { body, seen, at, by }: SavedDraft): Promise<number | null> {
  const [row] = await sql<{ revision: number }[]>`
    update procedure_drafts set body = ${body}::jsonb, revision = revision + 1, saved_at = ${at}, saved_by = ${by}
    where tenant_id = ${tenantId} and revision = ${seen} returning revision`
  return row?.revision ?? null
}
