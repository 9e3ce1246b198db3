// Saving what was written in the procedure: one or more places at once, on top of what their author had before them.
import { z } from 'zod'
import type { Tx } from '@/db/in-tenant'
import { readDraftForUpdate, type StoredDraft, saveDraft as storeDraft } from '@/db/stores/drafts'
import { memberNames } from '@/db/stores/members'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { ProcedureDraft } from '@/lib/core/procedure/draft'
import { valueAt, withValueAt, writableSchema } from '@/lib/core/procedure/draft-place'
import { keepSources } from '@/lib/core/procedure/keep-sources'
import { presetFor } from '@/lib/core/procedure/presets/all'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'
import type { DraftChanged, ProcedureRefusal } from './procedure-refusals'

/** `values`: what now stands at each path, such as `contact.phone`. `revision`: the one the author had before them. */
const SaveDraft = z.strictObject({ revision: z.int().min(0), values: z.record(z.string(), z.unknown()) })
type SaveDraft = z.infer<typeof SaveDraft>

type Saved = Result<{ revision: number }, ProcedureRefusal>

/** Saves, and gives the new revision. Refused when somebody saved meanwhile: with what stands there now. */
export async function saveDraft(actor: MemberActor, input: SaveDraft, moment: Moment): Promise<Saved> {
  if (!can(actor, 'edit-procedure')) return refuse({ kind: 'not-allowed' })
  return change(actor, { kind: 'save-draft', object: 'procedure' }, async (tx) => {
    const stored = await readDraftForUpdate(tx)
    if (!stored) return refuse({ kind: 'not-found' })
    if (stored.revision !== input.revision) return refuse(await changedMeanwhile(tx, stored))
    const next = withValues(stored.body, input.values)
    if (!next.ok) return next
    return store(tx, { draft: next.value, seen: stored.revision, by: actor.memberId, at: moment.now })
  })
}

/** What to tell someone whose text was overtaken. */
export async function changedMeanwhile(tx: Tx, stored: StoredDraft): Promise<DraftChanged> {
  const { body, revision, savedAt, savedBy } = stored
  const names = savedBy ? await memberNames(tx, [savedBy]) : new Map<string, string>()
  const name = savedBy ? (names.get(savedBy) ?? null) : null
  return { kind: 'draft-changed', draft: body, revision, savedAt, savedBy: name }
}

/** Writes a draft over the revision that was seen; the row is locked, so nobody can have come between. */
export async function store(
  tx: Tx,
  { draft, seen, by, at }: { draft: ProcedureDraft; seen: number; by: string; at: Date },
): Promise<Saved> {
  const revision = await storeDraft(tx, { body: draft, seen, by, at })
  if (revision === null) throw new Error('a locked draft was saved by somebody else')
  return ok({ revision })
}

function withValues(draft: ProcedureDraft, values: SaveDraft['values']): Result<ProcedureDraft, ProcedureRefusal> {
  const preset = presetFor(draft.sector ?? '')?.draft
  const problems: Record<string, FieldProblem> = {}
  let next: unknown = draft
  for (const [path, value] of Object.entries(values)) {
    const schema = writableSchema(path)
    if (!schema) problems[path] = 'unknown'
    else {
      const sourced = keepSources(schema, value, [valueAt(preset, path), valueAt(draft, path)])
      next = withValueAt(next, path, sourced)
    }
  }
  const parsed = ProcedureDraft.safeParse(next)
  for (const issue of parsed.error?.issues ?? []) problems[issue.path.join('.')] ??= problemOf(issue)
  if (!parsed.success || Object.keys(problems).length > 0) return refuse({ kind: 'invalid', fields: problems })
  return ok(parsed.data)
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.code === 'too_big') return 'too-long'
  return issue.code === 'unrecognized_keys' ? 'unknown' : 'not-a-choice'
}
