// The short names by which parts of a procedure point at each other; they never change once a case refers to them.
import { z } from 'zod'

export const Slug = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
export type Slug = z.infer<typeof Slug>
