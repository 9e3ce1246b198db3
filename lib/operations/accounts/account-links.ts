import { createHash } from 'node:crypto'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { appUrl } from '@/lib/settings/env'

/** A link's token, and what is kept of it: 256 random bits outside, their SHA-256 inside. */
type LinkSecret = { token: string; sha256: string }

export function newLinkSecret({ secret }: Moment): LinkSecret {
  const token = Buffer.from(secret(32), 'hex').toString('base64url')
  return { token, sha256: sha256Of(token) }
}

export function sha256Of(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The whole address of one of our pages, in the reader's language. */
export function addressOf(path: string, lang: PublicLang): string {
  return `${appUrl()}${path}?lang=${lang}`
}
