// Part 3, processing: the steps a complaint goes through, who may take them, and what each point is judged on.
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { TermLaw } from '@/lib/core/calendar/term'
import { Words } from '@/lib/core/shared/words'
import { Committee } from './committee'
import { Hearing, SubjectPosition } from './hearing'
import { Choice } from './intake'
import { RefusalRules } from './refusal'
import { Slug } from './slug'
import { Suspension } from './standstill'
import { Source, Term } from './term'

/** What a step means, whatever an organisation calls it: mails, figures and the status page go by the phase. */
export const Phase = z.enum(['received', 'assessing', 'in-treatment', 'waiting-for-complainant', 'answered', 'closed'])
export type Phase = z.infer<typeof Phase>

/** A step. `happens` is what the public page says of it; null keeps it inside. `by` is the function that takes it. */
export const Step = z.strictObject({
  id: Slug,
  name: Words,
  phase: Phase,
  happens: Words.nullable(),
  by: Slug,
})
export type Step = z.infer<typeof Step>

export const Judgement = z.enum(['upheld', 'partly-upheld', 'not-upheld', 'no-finding'])
export type Judgement = z.infer<typeof Judgement>

/** Work the software cannot carry out by itself: a named task for a person, with its date. */
export const Task = z.strictObject({
  id: Slug,
  title: Words,
  by: Slug,
  due: Term,
  source: Source.nullable(),
})
export type Task = z.infer<typeof Task>

/** Something the answer must hold (such as Wkkgz 17: reasons, decisions, and by when measures are done). */
export const LetterItem = z.strictObject({
  id: Slug,
  words: Words,
  mandatory: z.boolean(),
  source: Source.nullable(),
})
export type LetterItem = z.infer<typeof LetterItem>

/**
 * Somebody else looks again at what was answered, once, when it is asked: the function that does, until how long after the
 * answer one can ask (null: always), and how long it takes from the day of asking. Never who handled or answered it before.
 */
const SecondStage = z.strictObject({
  by: Slug,
  within: Period.nullable(),
  period: Period,
  endRule: TermLaw,
  source: Source.nullable(),
})

export const Processing = z.strictObject({
  steps: z.array(Step).min(3).max(20),
  judgements: z.array(Judgement).min(2).max(4),
  remedies: z.array(Choice).min(1).max(30),
  causes: z.array(Choice).min(1).max(40),
  letterItems: z.array(LetterItem).max(15),
  tasks: z.array(Task).max(15),
  /** Null: the clock never stands still. */
  suspension: Suspension.nullable(),
  committee: Committee.nullable(),
  secondStage: SecondStage.nullable(),
  /** Null: every complaint is taken up. */
  refusal: RefusalRules.nullable(),
  secrecy: Words,
  /** Null: nobody is heard by a rule; an older version asked for it by a task, if at all. */
  hearing: Hearing.nullable(),
  /** Null: the person complained about gets nothing by a rule. */
  subject: SubjectPosition.nullable(),
})
export type Processing = z.infer<typeof Processing>
