// Hearing both sides (horen): who is heard and by whom, when a side need not be, and the place of the person complained about.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { Words } from '@/lib/core/shared/words'
import { Slug } from './slug'
import { Source, Term } from './term'

/** Whoever complains, and whoever is complained about. */
export const Side = z.enum(['complainant', 'subject'])
export type Side = z.infer<typeof Side>

/**
 * Why a side need not be heard (Awb 9:10, lid 2: of the complainant only). `because`: we find so ourselves, they say so, or they
 * did not reply in time to an invitation.
 */
export const WaiveGround = z.strictObject({
  id: Slug,
  words: Words,
  of: Side,
  because: z.enum(['we-find', 'they-say-so', 'no-reply']),
  source: Source.nullable(),
})
export type WaiveGround = z.infer<typeof WaiveGround>

/**
 * Whether others may attend a hearing: nothing is said of it, never, only where whoever hears decides so for that one, or always.
 */
const Attended = z.enum(['unsaid', 'closed', 'unless-decided', 'open'])

/** Whether both sides are heard in each other's presence: as it fits, unless one of them objects, or never. */
const Together = z.enum(['as-it-fits', 'unless-objected', 'apart'])

/**
 * The hearing. `mandatory`: no answer before each side was heard, had the chance, or was left out on one of the grounds.
 * `form`: whether what somebody writes counts as being heard (WPO 14, lid 5: orally or in writing). `report`: one is made
 * of it (Awb 9:10, lid 3), and `reportSent`: whoever was heard gets it.
 */
export const Hearing = z.strictObject({
  whom: z.array(Side).min(1).max(2),
  mandatory: z.boolean(),
  form: z.enum(['oral', 'oral-or-written']),
  helper: z.boolean(),
  attended: Attended,
  together: Together,
  due: Term,
  by: Slug,
  report: z.boolean(),
  reportSent: z.boolean(),
  grounds: z.array(WaiveGround).max(10),
  source: Source.nullable(),
})
export type Hearing = z.infer<typeof Hearing>

/**
 * What the person complained about has a right to: a copy of the complaint (Awb 9:9), and to say what they think of it, within
 * `response`, counted from the day on which the copy left; null when they are not asked.
 */
export const SubjectPosition = z.strictObject({
  copy: Term,
  response: Period.nullable(),
  by: Slug,
  source: Source.nullable(),
})
export type SubjectPosition = z.infer<typeof SubjectPosition>
