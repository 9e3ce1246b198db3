// The forms of a case, each as its fields are read. Every one names its case and the last thing its author saw.
import { z } from 'zod'
import {
  Day,
  Id,
  OptionalDay,
  OptionalId,
  OptionalSlug,
  OptionalText,
  Seen,
  Text,
  Tick,
} from '@/app/_forms/fields-of-forms'
import { CaseTitle, PostalAddress } from '@/lib/core/case/case-text'
import { BroughtHow, ConsentWay } from '@/lib/core/case/event-parts'
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

const PostalAddressField = z.string({ error: 'empty' }).trim().min(1, 'empty').pipe(PostalAddress)

export const SettleForm = z.strictObject({ ...aboutCase, party: Id, member: OptionalId })
export const AddSubjectForm = z.strictObject({ ...aboutCase, member: Id })
export const WitnessForm = z.strictObject({
  ...aboutCase,
  name: z.string({ error: 'empty' }).trim().min(1, 'empty').max(200),
})
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
  despite: OptionalText.optional(),
})
export const ChangePointForm = z.strictObject({ ...aboutCase, point: Id, subject: OptionalSlug, cause: OptionalSlug })
export const KeepForm = z.strictObject({ ...aboutCase, promise: Id })
export const DropForm = z.strictObject({ ...aboutCase, promise: Id, reason: Text })
export const WithdrawForm = z.strictObject({
  ...aboutCase,
  promise: Id,
  on: Day,
  way: z.enum(ConsentWay.options, chosen),
  text: Text,
})
export const PostForm = z.strictObject({ ...aboutCase, promise: Id, how: z.enum(BroughtHow.options, chosen), on: Day })
export const PostalForm = z.strictObject({ ...aboutCase, party: Id, address: PostalAddressField, post: Tick })
export const PartyForm = z.strictObject({ ...aboutCase, party: Id })
export const AddressForm = z.strictObject({
  ...aboutCase,
  party: Id,
  email: z.string({ error: 'empty' }).min(1, { error: 'empty', abort: true }).pipe(EmailAddress),
})
