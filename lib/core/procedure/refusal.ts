// Not taking up a complaint (niet in behandeling nemen): on which grounds, until when, and who decides it (Awb 9:8).
import { z } from 'zod'
import { Words } from '@/lib/core/shared/words'
import { Slug } from './slug'
import { Source, Term } from './term'

/** A reason not to take up a complaint, as it stands on the page and in the letter. */
const RefusalGround = z.strictObject({ id: Slug, words: Words, source: Source.nullable() })

/**
 * What it takes to refuse a complaint: one of these grounds, by the function that decides it (`by`), before this term is
 * over (null: none of its own). `namesExternalBody`: the letter that says so tells where the complainant can go.
 */
export const RefusalRules = z.strictObject({
  grounds: z.array(RefusalGround).min(1).max(15),
  term: Term.nullable(),
  by: Slug,
  namesExternalBody: z.boolean(),
})
export type RefusalRules = z.infer<typeof RefusalRules>
