// What whoever is complained about, or a witness, reads of a case. The database gives no more than that.
import { type PassParty, passPage } from '@/db/outside-tenant/passes'
import { liveVersion } from '@/db/stores/known-versions'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { PublicLang } from '@/lib/core/shared/language'
import { isLinkToken } from '@/lib/core/shared/link-token'
import { sha256hex } from '@/lib/secrets/status-link'
import { isPassOver, type PassReading } from '@/lib/words/pass/pass-reading'
import { readOpenly } from './look'

export type PassRead = {
  pass: PassParty
  tenant: { slug: string; name: string; accent: string }
  /** Null once the case was closed long enough. */
  reading: PassReading | null
  lang: PublicLang
  languages: readonly PublicLang[]
}

/** By the link that this browser holds for the case it names; null where it holds none that is still good. */
export async function readPassPage(
  token: string,
  { reference, lang, today }: { reference: string; lang: PublicLang | null; today: CivilDate },
): Promise<PassRead | null> {
  if (!isLinkToken(token)) return null
  const found = await passPage(sha256hex(token), reference)
  if (!found) return null
  const { pass, tenant, versions, events, texts, until, closedOn } = found
  const procedure = await readOpenly(pass.tenantId, (tx) => liveVersion(tx, versions))
  const { languages } = procedure
  const spoken = lang && languages.includes(lang) ? lang : tenant.lang
  const reading = { role: pass.role, reference, procedure, events, texts, until, closedOn, lang: spoken, today }
  return { pass, tenant, reading: isPassOver(reading) ? null : reading, lang: spoken, languages }
}
