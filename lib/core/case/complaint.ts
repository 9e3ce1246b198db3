// What a complainant tells us, as the form understood it: the one shape in which a complaint reaches `fileComplaint`.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { EmailAddress } from '@/lib/core/shared/email-address'
import { PublicLang } from '@/lib/core/shared/language'
import { LONGEST_PHONE } from '@/lib/core/shared/phone-number'
import { cleanLine, cleanText } from '@/lib/core/shared/written-text'
import { Body } from './case-text'

/** The key that a form carries from its first page: sending the same form twice files one complaint. */
export const SubmissionKey = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/)
export type SubmissionKey = z.infer<typeof SubmissionKey>

/** A name as somebody typed it: one line, no more than a name needs. */
const TypedName = z.string().max(2000, { abort: true }).overwrite(cleanLine).min(1).max(200)

/** For whom somebody complains; null when their name is not known. given: they agree. asked: not known yet. not-needed: a child, or someone who died. */
const Represented = z.strictObject({
  name: TypedName.nullable(),
  consent: z.enum(['given', 'asked', 'not-needed']),
})

/** How the complainant wants to hear from us; `nothing` for someone who stays anonymous. */
export const ReachBy = z.enum(['email', 'phone', 'post', 'nothing'])
export type ReachBy = z.infer<typeof ReachBy>

/** An answer to a question of the procedure; `label` is what a file calls it that was brought in. */
const Answer = z.strictObject({ question: Slug, label: z.string().min(1).max(200).optional(), text: Body })

/**
 * The form, filled in and found in order. `answers` hold what was chosen or typed, in the complainant's words and
 * language. `about` is the typed name of the person complained about. Phone as it was typed, with a number in it
 * that can be dialled; address as lines.
 */
export const IntakeAnswers = z.strictObject({
  version: z.number().int().min(1),
  submission: SubmissionKey,
  lang: PublicLang,
  story: Body,
  subjects: z.array(Slug).max(40),
  wishes: z.array(Slug).max(12),
  answers: z.array(Answer).max(20),
  capacity: Slug.nullable(),
  represented: Represented.nullable(),
  /** The place or team where it was, of those that the form asks for. */
  department: Slug.nullable().optional(),
  /** The day from which the window of the procedure counts, when it was told. */
  happenedOn: CivilDate.optional(),
  about: TypedName.nullable(),
  anonymous: z.boolean(),
  name: TypedName.nullable(),
  email: EmailAddress.nullable(),
  phone: z.string().min(1).max(LONGEST_PHONE).nullable(),
  address: z.string().max(3000, { abort: true }).overwrite(cleanText).min(1).max(300).nullable(),
  reachBy: ReachBy,
  wantsToHear: z.boolean(),
})
export type IntakeAnswers = z.infer<typeof IntakeAnswers>
