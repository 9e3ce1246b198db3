import type { StoredDraft } from '@/db/stores/drafts'
import type { Version } from '@/db/stores/versions'
import { draftFrom } from '@/lib/procedure/upgrade'
import type { Words } from '@/lib/shared/words'

type Named = { id: string; name: Words }

/** The functions and departments that can be filled: of the version in force, and of the draft that will follow it. */
export function functionsOf(
  draft: StoredDraft | null,
  version: Version | null,
): { functions: Named[]; departments: Named[] } {
  const coming = draft ? draftFrom(draft.body).contact : undefined
  const inForce = version?.procedure.contact
  return {
    functions: merged(inForce?.functions, coming?.functions),
    departments: merged(inForce?.departments, coming?.departments),
  }
}

type MaybeNamed = { id?: string; name?: Words | Partial<Words> | null }

function merged(...lists: (readonly MaybeNamed[] | undefined)[]): Named[] {
  const found = new Map<string, Named>()
  for (const { id, name } of lists.flatMap((list) => list ?? [])) if (id) found.set(id, { id, name: name ?? {} })
  return [...found.values()]
}
