// Part 4, contact: the functions and departments that are responsible, and who instead when they are involved.
import { z } from 'zod'
import { Words } from '@/lib/core/shared/words'
import { Slug } from './slug'

/**
 * A function, never a person: who fills it is live data, so that someone who leaves needs no new version. `readsAll`: reads every
 * complaint, also without a part in it or of another department.
 */
export const OfficeFunction = z.strictObject({
  id: Slug,
  name: Words,
  does: Words,
  independent: z.boolean(),
  insteadOf: Slug.nullable(),
  readsAll: z.boolean().optional(),
})
export type OfficeFunction = z.infer<typeof OfficeFunction>

/** `asked`: people who complain know it, as a place or a team: then the form asks whether it was there. */
const Department = z.strictObject({ id: Slug, name: Words, asked: z.boolean().optional() })

/** Complaints about `subject` go to this department and this function; the first rule that fits decides. */
export const Route = z.strictObject({
  id: Slug,
  subject: Slug,
  department: Slug.nullable(),
  function: Slug,
})
export type Route = z.infer<typeof Route>

/**
 * Who may read a complaint. everyone: whoever handles complaints here. department: the functions that work on it, and whoever
 * fills a function in its department. functions: those that work on it alone (WPO 14.9: the committee and the board).
 */
export const Readers = z.enum(['everyone', 'department', 'functions'])
export type Readers = z.infer<typeof Readers>

export const Contact = z.strictObject({
  functions: z.array(OfficeFunction).min(1).max(15),
  departments: z.array(Department).max(60),
  handler: Slug,
  officer: Slug,
  routes: z.array(Route).max(60),
  phone: z.string().trim().max(30).nullable(),
  email: z.email().max(254),
  hours: Words.nullable(),
  address: z.string().trim().max(300).nullable(),
  shows: z.enum(['function', 'person']),
  readers: Readers,
})
export type Contact = z.infer<typeof Contact>
