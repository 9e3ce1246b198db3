// A term: how long something may take, from which moment, and what happens when it ends on a closed day.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { TermLaw } from '@/lib/core/calendar/term'

/** Where a number comes from: the article, the date of the text that was read, and how sure we are of it. */
export const Source = z.strictObject({
  article: z.string().trim().min(1).max(300),
  stateDate: z.string().max(10).nullable(),
  confidence: z.enum(['read', 'secondary', 'unread']),
})
export type Source = z.infer<typeof Source>

/**
 * `submitted`: the day the complainant sent it (Wkkgz 17). `received`: the day it reached the organisation (Awb 9:11).
 * `acknowledgement-sent`: the day on which the complainant was told that it arrived. `judgement-received`: the day on which
 * the organisation has the judgement or advice of its committee (WPO 14.7). `hearing-held`: the day of the last hearing, once
 * both sides were heard. `told-day`: the day that a question of the form asks for (`definition.windowFrom`): the event, the
 * return, or that somebody found out; while nobody told it, the day of receipt.
 */
export const TermStart = z.enum([
  'submitted',
  'received',
  'acknowledgement-sent',
  'judgement-received',
  'hearing-held',
  'told-day',
])
export type TermStart = z.infer<typeof TermStart>

/** `endRule`: what happens when the last day is no ordinary day; the Algemene termijnenwet only moves statutory terms. */
export const Term = z.strictObject({
  period: Period,
  from: TermStart,
  endRule: TermLaw,
  source: Source.nullable(),
})
export type Term = z.infer<typeof Term>
