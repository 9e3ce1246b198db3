// The forms of a case, each as its fields are read. Every one names its case and the last thing its author saw.
import { z } from 'zod'
import { Id, OptionalDay, OptionalId, OptionalSlug, Seen, Text } from '@/app/_forms/fields-of-forms'
import { CaseTitle } from '@/lib/core/case/case-text'
import { EmailAddress } from '@/lib/core/shared/email-address'
import { parseReference } from '@/lib/core/shared/reference'

const Reference = z.string().transform((typed, context) => {
  const reference = parseReference(typed)
  if (!reference) context.addIssue({ code: 'custom', message: 'not-a-choice' })
  return reference ?? ''
})

/** Which case, and the last thing that the form's author saw of it. */
export const aboutCase = { case: Id, reference: Reference, seen: Seen }
export const chosen = { error: 'not-a-choice' }

export const SettleForm = z.strictObject({ ...aboutCase, party: Id, member: OptionalId })
export const AddSubjectForm = z.strictObject({ ...aboutCase, member: Id })
export const ConsentForm = z.strictObject({ ...aboutCase, party: Id, consent: z.enum(['given', 'not-needed'], chosen) })
export const TitleForm = z.strictObject({
  ...aboutCase,
  title: z.string({ error: 'empty' }).trim().min(1, 'empty').pipe(CaseTitle),
})
export const SayForm = z.strictObject({
  ...aboutCase,
  kind: z.enum(['reply', 'ask', 'note'], chosen),
  party: Id,
  text: Text,
  replyBy: OptionalDay.optional(),
})
export const ChangePointForm = z.strictObject({ ...aboutCase, point: Id, subject: OptionalSlug, cause: OptionalSlug })
export const KeepForm = z.strictObject({ ...aboutCase, promise: Id })
export const PartyForm = z.strictObject({ ...aboutCase, party: Id })
export const AddressForm = z.strictObject({
  ...aboutCase,
  party: Id,
  email: z.string({ error: 'empty' }).min(1, { error: 'empty', abort: true }).pipe(EmailAddress),
})
