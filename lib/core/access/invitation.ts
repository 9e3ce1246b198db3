// An invitation as it is filled in: whom, where to, and in which role. The form checks it with the same schema as the door.
import { z } from 'zod'
import { Email, line } from './account-fields'
import { Role } from './actor'

export const Invitation = z.strictObject({
  name: line(120),
  email: Email,
  role: z.enum(Role.options, 'not-a-choice'),
})
export type Invitation = z.infer<typeof Invitation>
