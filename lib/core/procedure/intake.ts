// Part 2, intake: the ways to complain and the questions that find out how a complaint arose.
import { z } from 'zod'
import { Words } from '@/lib/core/shared/words'
import { Slug } from './slug'

const WayKind = z.enum(['form', 'phone', 'email', 'letter', 'visit'])

/** A way to complain; every way weighs the same. Numbers and addresses come from the contact part. */
export const Way = z.strictObject({ kind: WayKind, note: Words.nullable() })
export type Way = z.infer<typeof Way>

export const Choice = z.strictObject({ id: Slug, label: Words })
export type Choice = z.infer<typeof Choice>

const QuestionKind = z.enum(['short', 'long', 'choice', 'choices', 'date', 'yes-no'])

/** One question. `why` says what the answer is for: nothing personal is asked without it (GDPR art. 5(1)(c)). */
export const Question = z.strictObject({
  id: Slug,
  kind: QuestionKind,
  label: Words,
  hint: Words.nullable(),
  why: Words.nullable(),
  options: z.array(Choice).max(30),
  required: z.boolean(),
  showIf: z.strictObject({ question: Slug, equals: Slug }).nullable(),
})
export type Question = z.infer<typeof Question>

export const Intake = z.strictObject({
  ways: z.array(Way).min(1).max(5),
  layout: z.enum(['topics', 'one-page']),
  prompts: z.array(Words).max(8),
  subjects: z.array(Choice).min(1).max(40),
  asksWho: z.boolean(),
  questions: z.array(Question).max(20),
  wishes: z.array(Choice).max(12),
  anonymous: z.boolean(),
  reachBy: z
    .array(z.enum(['email', 'phone', 'post']))
    .min(1)
    .max(3),
})
export type Intake = z.infer<typeof Intake>
