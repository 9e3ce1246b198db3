import type { Tx } from '@/db/in-tenant'
import { readDraft } from '@/db/stores/drafts'
import { currentVersion } from '@/db/stores/versions'
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

type WithCommittee = {
  contact?: { handler?: string; officer?: string }
  processing?: { committee?: { members?: string; chair?: string; secretary?: string | null } | null }
}

/**
 * The functions of its committee, each once: who fills one reads no case by it. Not a secretary who handles complaints as well,
 * who reads by that.
 */
export function seatsIn(...procedures: readonly (WithCommittee | null | undefined)[]): string[] {
  const all = procedures.flatMap((one) => {
    const { members, chair, secretary } = one?.processing?.committee ?? {}
    const others = [one?.contact?.handler, one?.contact?.officer]
    return [members, chair, secretary].flatMap((id) => (id && !others.includes(id) ? [id] : []))
  })
  return [...new Set(all)]
}

/** What can be filled in this organisation, and which of that belongs to a committee. */
export async function functionsInOffice(tx: Tx): Promise<ReturnType<typeof functionsOf> & { seats: string[] }> {
  const [draft, version] = [await readDraft(tx), await currentVersion(tx)]
  const named = functionsOf(draft?.body.contact, version?.procedure.contact)
  return { ...named, seats: seatsIn(draft?.body, version?.procedure) }
}

type MaybeNamed = { id?: string; name?: Words }

function merged(...lists: (readonly MaybeNamed[] | undefined)[]): Named[] {
  const found = new Map<string, Named>()
  for (const { id, name } of lists.flatMap((list) => list ?? [])) if (id) found.set(id, { id, name: name ?? {} })
  return [...found.values()]
}
