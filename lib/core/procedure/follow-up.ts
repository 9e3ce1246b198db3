// Part 5, follow-up: how people hear from us and by when, what happens after, and where to go if they disagree.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import { Words } from '@/lib/core/shared/words'
import { Retention } from './retention'
import { Slug } from './slug'
import { Source, Term } from './term'

/** Who hears of it; `organisation`: whoever gives the answer, where a committee judges for it (Jeugdwet 4.2.1.2, onder d). */
export const ToldOfExtension = z.enum(['complainant', 'subject', 'organisation'])
export type ToldOfExtension = z.infer<typeof ToldOfExtension>

/**
 * More time for the answer is an act with conditions, never an edited date (Wkkgz 17.2, Awb 9:11.2-3). `period`: at most so
 * much more; null is no maximum: somebody chooses a new date (Jeugdwet 4.2.1.2). `maxTimes`: null is as often as it takes.
 * `total`: how long the whole takes at most, from the start of the term on, whoever agrees (BGfo 43a.3); null is no such end.
 * `furtherNeedsConsent`: more than all that is possible if the complainant agrees in writing; else it is not possible.
 */
export const Extension = z.strictObject({
  period: Period.nullable(),
  maxTimes: z.number().int().min(1).max(5).nullable(),
  total: Period.nullable(),
  reasonRequired: z.boolean(),
  notify: z.array(ToldOfExtension).min(1).max(3),
  furtherNeedsConsent: z.boolean(),
  source: Source.nullable(),
})
export type Extension = z.infer<typeof Extension>

/** How long one can go to a body. `filing`: from the day it was sent; `receipt`: from the day it came; `event`: since it happened. */
export const BodyWindow = z.strictObject({
  period: Period,
  from: z.enum(['answer', 'filing', 'receipt', 'acknowledgement', 'event']),
})
export type BodyWindow = z.infer<typeof BodyWindow>

/** After how long without an answer one can go there at once (BGfo 43.3). */
export const BodyOpening = z.strictObject({ period: Period, from: z.enum(['filing', 'receipt', 'acknowledgement']) })
export type BodyOpening = z.infer<typeof BodyOpening>

/**
 * An independent body to go to. `windows`: how long that can, by its own rules; none when they are unknown. With several the
 * `first` or the `last` of these days counts (`until`). `opens`: when it is open without an answer; the first day counts.
 */
export const ExternalBody = z.strictObject({
  id: Slug,
  name: z.string().trim().min(1).max(200),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  address: z.string().trim().max(300).nullable(),
  phone: z.string().trim().max(30).nullable(),
  windows: z.array(BodyWindow).max(3),
  until: z.enum(['first', 'last']),
  opens: z.array(BodyOpening).max(2),
  /** It opens as much later as we wait for an answer of whoever complains (BGfo 43.4). */
  waits: z.boolean(),
  cost: Words.nullable(),
  when: Words,
  source: Source.nullable(),
})
export type ExternalBody = z.infer<typeof ExternalBody>

/**
 * Something the organisation owes once a year, such as a public report: done *before* this day of the year, or
 * `monthsAfterYear` after the end of its financial year at the latest; then month and day say nothing. `warnings`: how long
 * ahead whoever does it is warned. `notWithoutComplaints`: there is nothing to do about a year in which nobody complained.
 */
export const YearlyTask = z.strictObject({
  id: Slug,
  title: Words,
  by: Slug,
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  monthsAfterYear: z.number().int().min(1).max(12).nullable(),
  warnings: z.array(Period).max(4),
  notWithoutComplaints: z.boolean(),
  source: Source.nullable(),
})
export type YearlyTask = z.infer<typeof YearlyTask>

/** A rung of the ladder: so long before a date the handler is warned, and whoever fills the function `also` as well. */
const Warning = z.strictObject({ before: Period, also: Slug.nullable() })

/** A date that passed: the handler hears it, `also` a function, and the complainant if `tellsComplainant`, with where to go. */
const Late = z.strictObject({ also: Slug.nullable(), tellsComplainant: z.boolean() })

/** While a question to the complainant stands: when they are reminded of it, and when a person decides how to go on. All of
 * these are counted from the day it was asked. */
const Waiting = z.strictObject({ reminders: z.array(Period).min(1).max(2), decidesAfter: Period })

export const FollowUp = z.strictObject({
  /** `inWriting`: a call is not enough (Awb 9:6: "bevestigt de ontvangst van het klaagschrift schriftelijk"). */
  acknowledgement: z.strictObject({ term: Term, inWriting: z.boolean() }),
  firstContact: z.strictObject({ term: Term, by: Slug }).nullable(),
  answer: z.strictObject({ term: Term }),
  extension: Extension.nullable(),
  silence: Period,
  warnings: z.array(Warning).min(1).max(4),
  late: Late,
  waiting: Waiting.nullable(),
  reopenWithin: Period.nullable(),
  survey: z.strictObject({ after: Period }).nullable(),
  tellsImprovements: z.boolean(),
  externalBodies: z.array(ExternalBody).max(6),
  yearlyTasks: z.array(YearlyTask).max(10),
  /** The month on whose last day the organisation's financial year ends; December is the calendar year. */
  financialYearEnds: z.number().int().min(1).max(12),
  retention: Retention,
  calendar: WorkingCalendar,
})
export type FollowUp = z.infer<typeof FollowUp>
