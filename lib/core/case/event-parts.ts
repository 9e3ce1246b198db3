// What events are made of, and the case with them. No personal data: names, addresses, stories and letters live in `people`
// and `texts` and are referred to by id.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { SumStep } from '@/lib/core/calendar/term'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'

/** A text by its id, with SHA-256(salt + text): forgetting the text destroys the salt, and the chain still verifies. */
export const TextRef = z.strictObject({ id: Id, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type TextRef = z.infer<typeof TextRef>

export const Channel = z.enum(['form', 'phone', 'letter', 'email', 'visit', 'import'])
export type Channel = z.infer<typeof Channel>

export const PartyRole = z.enum(['complainant', 'representative', 'subject', 'witness'])
export type PartyRole = z.infer<typeof PartyRole>

/** Someone in the case. `person` is where the name lives; `suspects` are members whose name is like the typed one. */
export const Party = z.strictObject({
  id: Id,
  role: PartyRole,
  person: Id,
  capacity: Slug.nullable(),
  consent: z.enum(['given', 'asked', 'not-needed']).nullable(),
  member: Id.nullable(),
  suspects: z.array(Id),
  wantsToHear: z.boolean(),
})
export type Party = z.infer<typeof Party>

/** acknowledgement, first-contact, answer: from the procedure. task: named work for a person. own: made by a handler.
 * reply-by: what we ask of the complainant. */
export const PromiseKind = z.enum(['acknowledgement', 'first-contact', 'answer', 'task', 'own', 'reply-by'])
export type PromiseKind = z.infer<typeof PromiseKind>

/** A dated commitment with the explanation of its date. `task` names the procedure's task; `text` a handler's words. `to`: a
 * message that someone still has to bring to this party, because no mail can; `text` is that message. */
export const PromiseMade = z.strictObject({
  id: Id,
  kind: PromiseKind,
  task: Slug.nullable(),
  text: TextRef.nullable(),
  by: Slug.nullable(),
  due: CivilDate,
  rawEnd: CivilDate,
  sum: z.array(SumStep),
  to: Id.optional(),
})
export type PromiseMade = z.infer<typeof PromiseMade>

export const Measure = z.strictObject({ text: TextRef, due: CivilDate.nullable() })
export type Measure = z.infer<typeof Measure>

/** How a case came to its end (domain: outcome). `unknown` only for what an imported file does not say. */
export const Outcome = z.enum(['answered', 'resolved', 'withdrawn', 'not-admitted', 'forwarded', 'lapsed', 'unknown'])
export type Outcome = z.infer<typeof Outcome>

export const RoutedBecause = z.enum([
  'rule',
  'default',
  'name-alike',
  'conflict',
  'nobody-eligible',
  'by-hand',
  'imported',
])
export type RoutedBecause = z.infer<typeof RoutedBecause>

/** Who did it, without a name. */
export const EventActor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member'), member: Id }),
  z.strictObject({ kind: z.literal('party'), party: Id }),
  z.strictObject({ kind: z.literal('visitor') }),
  z.strictObject({ kind: z.literal('system') }),
  z.strictObject({ kind: z.literal('import') }),
])
export type EventActor = z.infer<typeof EventActor>
