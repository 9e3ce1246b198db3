// A committee that judges a complaint, or advises on it, before the organisation decides (WPO 14, Jeugdwet 4.2.1, Awb 9:14).
import { z } from 'zod'
import { Period } from '@/lib/core/calendar/period'
import { ToldOfExtension } from './follow-up'
import { Slug } from './slug'
import { Source, Term } from './term'

/**
 * More time for its word, taken by the committee itself, always with the reason and a new date (WPO 14.2, onder d; Jeugdwet
 * 4.2.1.2, onder d). `period`: at most so much more each time; null is no maximum. `maxTimes`: null is as often as it takes.
 */
export const JudgementExtension = z.strictObject({
  period: Period.nullable(),
  maxTimes: z.number().int().min(1).max(5).nullable(),
  notify: z.array(ToldOfExtension).min(1).max(3),
  source: Source.nullable(),
})
export type JudgementExtension = z.infer<typeof JudgementExtension>

/**
 * Its people fill functions: the members, the chair, and a secretary, who writes and has no vote. `chairFromOutside`: the chair
 * takes no other part in complaints here. `least`: with fewer it does not judge (WPO 14.4: three; Awb 9:14: a person will do). `term`: by when its judgement is there; the
 * answer of the organisation can be counted from that day (`judgement-received`). `enclosed`: the answer goes with it.
 */
export const Committee = z.strictObject({
  gives: z.enum(['judgement', 'advice']),
  members: Slug,
  chair: Slug,
  chairFromOutside: z.boolean(),
  secretary: Slug.nullable(),
  least: z.number().int().min(1).max(9),
  term: Term,
  /** Null: it keeps to its term. */
  extension: JudgementExtension.nullable(),
  source: Source.nullable(),
})
export type Committee = z.infer<typeof Committee>

/** Who fills what, as far as a committee asks. */
type Holder = { function: string; member: string }

/** Why the committee cannot judge now, with the people who may: too few of them, or a chair who is of the house. */
export type CommitteeLack =
  | { kind: 'committee-too-small'; least: number; there: number }
  | { kind: 'chair-from-inside' }

/**
 * What the committee lacks; null when it can judge. Who is or may be the subject is none of them. A chair who handles, answers
 * or decides here as well is no chair from outside.
 */
export function committeeLack(
  { members, chair, chairFromOutside, secretary, least }: Committee,
  holders: readonly Holder[],
  barred: readonly string[] = [],
): CommitteeLack | null {
  const free = holders.filter(({ member }) => !barred.includes(member))
  const of = (id: string) => free.filter((holder) => holder.function === id).map(({ member }) => member)
  const own = [members, chair, ...(secretary ? [secretary] : [])]
  const isOfTheHouse = (member: string) =>
    holders.some((holder) => holder.member === member && !own.includes(holder.function))
  const chairs = of(chair).filter((member) => !chairFromOutside || !isOfTheHouse(member))
  const there = new Set([...of(members), ...chairs]).size
  if (of(chair).length > 0 && chairs.length === 0) return { kind: 'chair-from-inside' }
  return chairs.length === 0 || there < least ? { kind: 'committee-too-small', least, there } : null
}
