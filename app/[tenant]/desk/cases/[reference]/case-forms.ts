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
import { CaseTitle } from '@/lib/core/case/case-text'
import { Outcome } from '@/lib/core/case/event-parts'
import { Slug } from '@/lib/core/procedure/slug'
import { EmailAddress } from '@/lib/core/shared/email-address'
import { parseReference } from '@/lib/core/shared/reference'

const Reference = z.string().transform((typed, context) => {
  const reference = parseReference(typed)
  if (!reference) context.addIssue({ code: 'custom', message: 'not-a-choice' })
  return reference ?? ''
})

const about = { case: Id, reference: Reference, seen: Seen }
const chosen = { error: 'not-a-choice' }

export const AcknowledgeForm = z.strictObject({ ...about, how: z.enum(['call', 'letter'], chosen), text: OptionalText })
export const AssignForm = z.strictObject({ ...about, handler: Id, department: OptionalSlug.optional() })
export const SettleForm = z.strictObject({ ...about, party: Id, member: OptionalId })
export const AddSubjectForm = z.strictObject({ ...about, member: Id })
export const ConsentForm = z.strictObject({ ...about, party: Id, consent: z.enum(['given', 'not-needed'], chosen) })
export const TitleForm = z.strictObject({
  ...about,
  title: z.string({ error: 'empty' }).trim().min(1, 'empty').pipe(CaseTitle),
})
export const StepForm = z.strictObject({ ...about, step: Slug })
export const SayForm = z.strictObject({
  ...about,
  kind: z.enum(['reply', 'ask', 'note'], chosen),
  party: Id,
  text: Text,
  replyBy: OptionalDay.optional(),
})
export const CallForm = z.strictObject({ ...about, party: Id, text: Text, confirmsAddress: Tick })
export const InformationForm = z.strictObject({ ...about, party: Id, text: Text })
export const AddPointForm = z.strictObject({ ...about, text: Text, subject: OptionalSlug })
export const ChangePointForm = z.strictObject({ ...about, point: Id, subject: OptionalSlug, cause: OptionalSlug })
export const PromiseForm = z.strictObject({ ...about, text: Text, due: Day })
export const KeepForm = z.strictObject({ ...about, promise: Id })
export const ExtendForm = z.strictObject({ ...about, promise: Id, until: Day, reason: OptionalText, consent: Tick })
export const SuspendForm = z.strictObject({ ...about, reason: Slug })
export const CaseForm = z.strictObject(about)
export const CloseForm = z.strictObject({ ...about, outcome: Outcome.exclude(['unknown']) })
export const ReopenForm = z.strictObject({ ...about, reason: Text })
export const PartyForm = z.strictObject({ ...about, party: Id })
export const AddressForm = z.strictObject({
  ...about,
  party: Id,
  email: z.string({ error: 'empty' }).min(1, { error: 'empty', abort: true }).pipe(EmailAddress),
})
