// An e-mail address as people type or paste it, read as what it must mean; and as it travels.
import { z } from 'zod'
import { cleanLine, isFarTooLong } from './written-text'

/** The longest address that can travel, in characters (RFC 5321, erratum 1690). */
export const LONGEST_ADDRESS = 254

const Travelling = z.email({ pattern: z.regexes.html5Email }).max(LONGEST_ADDRESS)

/**
 * The address that is meant: without `mailto:`, a name before it, brackets or quotes around it, a full stop behind it, or
 * space beside its punctuation. Null when it is none: no character is guessed. Letters beyond ASCII may stand in its domain.
 */
export function emailOf(text: string): string | null {
  if (isFarTooLong(text, LONGEST_ADDRESS)) return null
  const address = bare(cleanLine(text).replace(/[\u200c\u200d]/g, ''))
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  const wire = at > 0 && domain.includes('.') ? domainOnTheWire(domain) : null
  return wire && Travelling.safeParse(`${address.slice(0, at)}@${wire}`).success
    ? `${address.slice(0, at)}@${domain}`
    : null
}

/** The address as mail servers know it: a domain beyond ASCII in punycode (RFC 5891). */
export function addressOnTheWire(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, at)}@${domainOnTheWire(email.slice(at + 1)) ?? email.slice(at + 1)}`
}

/** An e-mail address that came in, by any road. */
export const EmailAddress = z
  .string()
  .overwrite((text) => emailOf(text) ?? text)
  .refine((text) => emailOf(text) === text, { error: 'not-an-email' })

function bare(text: string): string {
  const characters = text.replaceAll('＠', '@').replace(/[．。｡]/g, '.')
  const within = /<([^<>]+)>/.exec(characters)?.[1] ?? characters
  return within
    .trim()
    .replace(/^mailto:\s?([^?]*)(?:\?.*)?$/i, '$1')
    .replace(/^[<(["'“”‘’„«\s]+/, '')
    .replace(/[>)\]"'“”‘’»\s.,;:!?]{1,20}$/, '')
    .replace(/ ?([@.]) ?/g, '$1')
}

function domainOnTheWire(domain: string): string | null {
  if (/^[a-z0-9.-]+$/i.test(domain)) return domain.toLowerCase()
  // Only letters, marks, digits, hyphens and dots: the parser of addresses would read others as something else.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
  return URL.parse(`http://${domain}`)?.hostname ?? null
}
