import { erasedByLink, type LinkedParty, partyByLink } from '@/db/outside-tenant/links'
import type { PartyActor } from '@/lib/core/access/actor'
import { isLinkToken } from '@/lib/core/shared/link-token'
import { sha256hex } from '@/lib/secrets/status-link'

/** Who holds a status link. */
export type LinkHolder = { actor: PartyActor; reference: string; slug: string }

/** Whose link this is; null for one that is altered, replaced, or never was. */
export async function readLink(token: string): Promise<LinkHolder | null> {
  if (!isLinkToken(token)) return null
  const party = await partyByLink(sha256hex(token))
  return party && holderOf(party)
}

/** Whether it opened something until its case was erased. */
export async function isErasedLink(token: string): Promise<boolean> {
  return isLinkToken(token) && erasedByLink(sha256hex(token))
}

/** Who holds it, before any code was entered. */
export function holderOf({ tenantId, caseId, partyId, reference, slug }: LinkedParty): LinkHolder {
  return { actor: { kind: 'party', tenantId, caseId, partyId, opened: false }, reference, slug }
}
