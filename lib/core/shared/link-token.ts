// The secret part of a link in a mail. People copy it with what stands around it; the secret itself has one length and form.
import { cleanLine } from './written-text'

/** 256 bits, base64url. */
const LINK_TOKEN = /^[\w-]{43}$/

/** What may stick to a link that was copied from a sentence, or typed over from paper. */
const STUCK = /^[<("'“„«[\s]{0,5}([\w-]{43,200})(?:[^\w-].{0,40})?$/

/** Whether this can be the secret of a link of ours; anything else never was. */
export function isLinkToken(token: string): boolean {
  return LINK_TOKEN.test(token)
}

/** The secret without the full stop, bracket, quote or space that came along; what is no secret stays as it was. */
export function withoutStuckCharacters(token: string): string {
  return STUCK.exec(cleanLine(decoded(token.slice(0, 400))))?.[1] ?? token
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
