// The published complaints procedure (klachtenregeling) in its five parts. It is the program: page, form, routing,
// steps, dates and mails are derived from it, and from nothing else.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { PublicLang } from '@/lib/core/shared/language'
import { Words } from '@/lib/core/shared/words'
import { Contact } from './contact'
import { Definition } from './definition'
import { FollowUp } from './follow-up'
import { Intake } from './intake'
import { Processing } from './processing'
import { Slug } from './slug'

/** Who adopted this text and when, and who was asked for advice; printed at its foot. */
const Adoption = z.strictObject({
  by: Words.nullable(),
  on: CivilDate.nullable(),
  advisedBy: Words.nullable(),
})

/** A complete procedure: the only thing that can be published. Whether its parts fit together is `readiness`'s to say. */
export const Procedure = z.strictObject({
  format: z.literal(3),
  sector: Slug,
  languages: z.array(PublicLang).min(1).max(PublicLang.options.length),
  definition: Definition,
  intake: Intake,
  processing: Processing,
  contact: Contact,
  followUp: FollowUp,
  adoption: Adoption,
})
export type Procedure = z.infer<typeof Procedure>
