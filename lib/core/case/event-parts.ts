// What events are made of, and the case with them. No personal data: names, addresses, stories and letters live in `people`
// and `texts` and are referred to by id.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { SumStep } from '@/lib/core/calendar/term'
import { Judgement } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'

/** A text by its id, with SHA-256(salt + text): forgetting the text destroys the salt, and the chain still verifies. */
export const TextRef = z.strictObject({ id: Id, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type TextRef = z.infer<typeof TextRef>

export const Channel = z.enum(['form', 'phone', 'letter', 'email', 'visit', 'import'])
export type Channel = z.infer<typeof Channel>

export const PartyRole = z.enum(['complainant', 'representative', 'subject', 'witness'])
export type PartyRole = z.infer<typeof PartyRole>

/**
 * Someone in the case. `person` is where the name lives; `suspects` are members whose name is like the typed one. `post`: they
 * hear from us on paper, because they asked for it and said where, or because no mail can reach them.
 */
export const Party = z.strictObject({
  id: Id,
  role: PartyRole,
  person: Id,
  capacity: Slug.nullable(),
  consent: z.enum(['given', 'asked', 'not-needed']).nullable(),
  member: Id.nullable(),
  suspects: z.array(Id),
  wantsToHear: z.boolean(),
  post: z.literal(true).optional(),
})
export type Party = z.infer<typeof Party>

/** acknowledgement, first-contact, answer: from the procedure. task: named work for a person. own: made by a handler.
 * reply-by: what we ask of the complainant. second-stage: deciding whether to look again, asked when that could no longer be. copy: what the person complained about gets. response: what we ask of them.
 * hearing: each side had its chance. measure: what we change, for them or for everybody. */
export const PromiseKind = z.enum([
  'acknowledgement',
  'first-contact',
  'judgement',
  'answer',
  'task',
  'own',
  'reply-by',
  'second-stage',
  'copy',
  'response',
  'hearing',
  'measure',
])
export type PromiseKind = z.infer<typeof PromiseKind>

/** What goes on paper to somebody whom no mail reaches. Of an acknowledgement the words are not written by a person. invitation: also that a talk is moved or called off. */
export const LetterKind = z.enum([
  ...(['acknowledgement', 'question', 'reply', 'answer', 'extension', 'refusal'] as const),
  ...(['invitation', 'report', 'copy'] as const),
])
export type LetterKind = z.infer<typeof LetterKind>

/** How a letter came to its reader. read-out: by telephone, to who wants no letter. */
export const BroughtHow = z.enum(['post', 'handed', 'read-out'])
export type BroughtHow = z.infer<typeof BroughtHow>

/** A dated commitment with the explanation of its date. `task` names the procedure's task; `text` a handler's words. `to`: a
 * message that someone still has to bring to this party, because no mail can; `text` is that message, `letter` what it is.
 * `owner`: the colleague who does it, also when the case is closed. `of`: whose word we wait for, when that is not whoever complains.
 * `beside`: the broken promise beside which this new date was promised. `why`: what asks for it where no procedure names it. */
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
  beside: Id.optional(),
  of: Id.optional(),
  why: z.enum(['no-reply', 'no-judgement', 'left-open', 'witness']).optional(),
  owner: Id.optional(),
  /** Of a measure: it is for everybody, not for whoever complained alone. */
  forAll: z.literal(true).optional(),
  letter: LetterKind.optional(),
})
export type PromiseMade = z.infer<typeof PromiseMade>

/** In which writing someone agreed: a mail, a letter, a message on their own page, or a talk that we confirmed in writing. */
export const ConsentWay = z.enum(['email', 'letter', 'page', 'talk-confirmed'])
export type ConsentWay = z.infer<typeof ConsentWay>

/** That a complainant agrees in writing to an answer no later than `until` (Awb 9:11.3): who, on which day, in which words. */
export const Agreed = z.strictObject({ party: Id, until: CivilDate, on: CivilDate, way: ConsentWay, text: TextRef })
export type Agreed = z.infer<typeof Agreed>

/** What will be done, by which day and by whom; for whoever complained, or for everybody. */
export const Measure = z.strictObject({
  text: TextRef,
  due: CivilDate.nullable(),
  owner: Id.optional(),
  forAll: z.literal(true).optional(),
})
export type Measure = z.infer<typeof Measure>

/** No mail can bring it, so someone still has to: the promise that follows says who and when. */
export const ByHand = z.boolean().optional()

/** How people agreed with each other. */
export const AgreedBy = z.enum(['talk', 'phone', 'email', 'letter'])
export type AgreedBy = z.infer<typeof AgreedBy>

/** How somebody said that they withdraw: on their own page, or to us. */
export const WithdrawnBy = z.enum(['page', 'phone', 'visit', 'email', 'letter'])
export type WithdrawnBy = z.infer<typeof WithdrawnBy>

/** What goes along when a complaint is forwarded: only that it exists, the complaint as it was sent, or the whole file. */
export const SentAlong = z.enum(['nothing', 'complaint', 'file'])
export type SentAlong = z.infer<typeof SentAlong>

/** How a case came to its end (domain: outcome). `unknown` only for what an imported file does not say. */
export const Outcome = z.enum(['answered', 'resolved', 'withdrawn', 'not-admitted', 'forwarded', 'lapsed', 'unknown'])
export type Outcome = z.infer<typeof Outcome>

/** What a body that is not ours found of a complaint; or that it did not take it up. */
export const ExternalVerdict = z.enum([...Judgement.options, 'not-taken-up'])
export type ExternalVerdict = z.infer<typeof ExternalVerdict>

/** How somebody is heard. in-writing: what they wrote counts as being heard. */
export const HeardHow = z.enum(['in-person', 'phone', 'video', 'in-writing'])
export type HeardHow = z.infer<typeof HeardHow>

/** By which way somebody told us something. */
export const ToldHow = z.enum(['in-person', 'phone', 'email', 'letter', 'page'])
export type ToldHow = z.infer<typeof ToldHow>

/** "14:30", on the clocks where the organisation is. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

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
