// The fields of account forms, each with what can be wrong with it. The messages are codes: the form turns them into
// sentences in the reader's language.
import { z } from 'zod'
import type { FieldProblem } from '@/lib/case/refusals'
import { Lang } from '@/lib/shared/language'

const is = (problem: FieldProblem): FieldProblem => problem

// Control signs, and signs that turn the direction of what follows: never part of a name, often part of a trick.
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

/** One line of text: trimmed, not empty, without control and direction signs. */
export function line(longest: number) {
  return z
    .string(is('empty'))
    .refine((text) => !unwanted.test(text), is('control-signs'))
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, is('empty')).max(longest, is('too-long')))
}

/** An e-mail address, in small letters because that is how it is kept. */
export const Email = z
  .string(is('empty'))
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, is('empty'))
      .max(254, is('too-long'))
      .pipe(z.email(is('not-an-email'))),
  )

/** A password as it was typed; how good it must be is a rule of its own. Longer than anyone types is cut off before hashing. */
export const Password = z.string(is('empty')).min(1, is('empty')).max(1000, is('too-long'))

/** A box that must be ticked. */
export const Agreed = z.literal('yes', is('must-agree'))

/** A box that may be ticked. */
export const Ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

export function choice<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, is('not-a-choice'))
}

export const FormLang = Lang

/** The token of a link: 256 bits, base64url. Anything else was never a link of ours. */
export const LinkToken = z.string().regex(/^[\w-]{43}$/)
