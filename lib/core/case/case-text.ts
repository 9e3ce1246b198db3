// What people write in a case: a story, letter, message or note, and what a handler calls it.
import { z } from 'zod'
import { cleanText, isFarTooLong } from '@/lib/core/shared/written-text'

/** Longest story, letter or message, in characters. What came in is cleaned before it is measured. */
export const LONGEST_TEXT = 10_000

export const Body = z
  .string()
  .refine((text) => !isFarTooLong(text, LONGEST_TEXT), { error: 'too-long', abort: true })
  .overwrite(cleanText)
  .min(1)
  .max(LONGEST_TEXT)

const LONGEST_POSTAL_ADDRESS = 300

/** Where somebody gets their post, in lines. */
export const PostalAddress = z
  .string()
  .refine((text) => !isFarTooLong(text, LONGEST_POSTAL_ADDRESS), { error: 'too-long', abort: true })
  .overwrite(cleanText)
  .min(1)
  .max(LONGEST_POSTAL_ADDRESS)

/** What a handler calls a case: one line. */
export const CaseTitle = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\n\t]*$/)
