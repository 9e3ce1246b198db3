// Part 5, follow-up: how people hear from us and by when, what happens after, and where to go if they disagree.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import { Words } from '@/lib/core/shared/words'
import { Slug } from './slug'
import { Source, Term } from './term'

/** More time for the answer is an act with conditions, never an edited date (Wkkgz 17.2, Awb 9:11.2-3). */
export const Extension = z.strictObject({
  period: Period,
  maxTimes: z.number().int().min(1).max(5),
  reasonRequired: z.boolean(),
  notify: z
    .array(z.enum(['complainant', 'subject']))
    .min(1)
    .max(2),
  furtherNeedsConsent: z.boolean(),
  source: Source.nullable(),
})
export type Extension = z.infer<typeof Extension>

/** An independent body to go to. `window` is how long that can, from the answer or from filing; null is unknown. */
export const ExternalBody = z.strictObject({
  id: Slug,
  name: z.string().trim().min(1).max(200),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  address: z.string().trim().max(300).nullable(),
  window: z.strictObject({ period: Period, from: z.enum(['answer', 'filing']) }).nullable(),
  when: Words,
  source: Source.nullable(),
})
export type ExternalBody = z.infer<typeof ExternalBody>

/** Something the organisation owes once a year, such as a public report before 1 June. */
const YearlyTask = z.strictObject({
  id: Slug,
  title: Words,
  by: Slug,
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  source: Source.nullable(),
})

export const FollowUp = z.strictObject({
  acknowledgement: z.strictObject({ term: Term }),
  firstContact: z.strictObject({ term: Term, by: Slug }).nullable(),
  answer: z.strictObject({ term: Term }),
  extension: Extension.nullable(),
  silence: Period,
  warnings: z.array(Period).min(1).max(4),
  reopenWithin: Period.nullable(),
  survey: z.strictObject({ after: Period }).nullable(),
  tellsImprovements: z.boolean(),
  externalBodies: z.array(ExternalBody).max(6),
  yearlyTasks: z.array(YearlyTask).max(10),
  retention: Period,
  calendar: WorkingCalendar,
})
export type FollowUp = z.infer<typeof FollowUp>
