// The fields of account forms, each with what can be wrong with it. The messages are codes: the form turns them into
// sentences in the reader's language.
import { z } from 'zod'
import { emailOf, LONGEST_ADDRESS } from '@/lib/core/shared/email-address'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { isLinkToken, withoutStuckCharacters } from '@/lib/core/shared/link-token'
import { addressKey } from '@/lib/core/shared/same-address'
import { cleanLine, isFarTooLong } from '@/lib/core/shared/written-text'

const is = (problem: FieldProblem): FieldProblem => problem

/** One line of text: trimmed, not empty, without characters that show nothing. */
export function line(longest: number) {
  return z
    .string(is('empty'))
    .refine((text) => !isFarTooLong(text, longest), { error: is('too-long'), abort: true })
    .overwrite(cleanLine)
    .min(1, is('empty'))
    .max(longest, is('too-long'))
}

/** An e-mail address, in the one way in which it is kept: small letters, its domain as it travels. */
export const Email = z
  .string(is('empty'))
  .refine((text) => cleanLine(text.slice(0, 1000)) !== '', { error: is('empty'), abort: true })
  .refine((text) => text.length <= 2 * LONGEST_ADDRESS, { error: is('too-long'), abort: true })
  .refine((text) => emailOf(text) !== null, { error: is('not-an-email'), abort: true })
  .overwrite((text) => addressKey(emailOf(text) ?? text))

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

/** The token of a link, without what was copied along. Anything else was never a link of ours. */
export const LinkToken = z.string().overwrite(withoutStuckCharacters).refine(isLinkToken)
