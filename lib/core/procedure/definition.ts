// Part 1, definition: what we call a complaint, who may complain, until when, and what is dealt with elsewhere.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { Words } from '@/lib/core/shared/words'
import { Slug } from './slug'

/** A capacity in which someone complains. `represents`: for someone else, so we ask for whom and whether they agree. */
const Capacity = z.strictObject({
  id: Slug,
  label: Words,
  represents: z.boolean(),
})

/** Something that is not dealt with as a complaint here, and where it goes instead. `urgent`: said before all else. */
export const Elsewhere = z.strictObject({
  id: Slug,
  when: Words,
  where: Words,
  urgent: z.boolean(),
})
export type Elsewhere = z.infer<typeof Elsewhere>

/** What happened on that day: what the complaint is about, the return from a journey, or that somebody found out. */
export const WindowStart = z.enum(['event', 'return', 'discovery'])
export type WindowStart = z.infer<typeof WindowStart>

/** The question of the intake that asks for the day from which the window counts, and terms that say so; only a day that was told is counted from. */
const WindowFrom = z.strictObject({ question: Slug, is: WindowStart })

export const Definition = z.strictObject({
  opening: Words,
  complaint: Words,
  reassurance: Words,
  capacities: z.array(Capacity).min(1).max(12),
  filingWindow: Period.nullable(),
  /** Null: no form asks for that day, and nobody counts from it. */
  windowFrom: WindowFrom.nullable(),
  elsewhere: z.array(Elsewhere).max(20),
})
export type Definition = z.infer<typeof Definition>
