import type { Contact } from '@/lib/core/procedure/contact'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Words } from '@/lib/core/shared/words'

export type Named = { id: string; name: Words }

/** The functions and departments that can be filled: of the version in force, and of the draft that will follow it. */
export function functionsOf(
  coming: ProcedureDraft['contact'],
  inForce: Contact | undefined,
): { functions: Named[]; departments: Named[] } {
  return {
    functions: merged(inForce?.functions, coming?.functions),
    departments: merged(inForce?.departments, coming?.departments),
  }
}

type MaybeNamed = { id?: string; name?: Words }

function merged(...lists: (readonly MaybeNamed[] | undefined)[]): Named[] {
  const found = new Map<string, Named>()
  for (const { id, name } of lists.flatMap((list) => list ?? [])) if (id) found.set(id, { id, name: name ?? {} })
  return [...found.values()]
}
