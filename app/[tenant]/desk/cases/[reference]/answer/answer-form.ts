// The answer as one form: judgements of every point, the letter and what it holds, and what its sender wants done with it.
import { z } from 'zod'
import { Id, OptionalDay, OptionalId, OptionalSlug, OptionalText, Seen, Tick } from '@/app/_forms/fields-of-forms'
import type { Command } from '@/lib/core/case/commands'
import type { CasePoint } from '@/lib/core/case/complaint-case'
import { Judgement } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import type { FieldProblem } from '@/lib/core/shared/field-problem'

const WantedMeasure = z.strictObject({
  text: OptionalText,
  due: OptionalDay,
  owner: OptionalId.optional(),
  forAll: Tick.optional(),
})

const JudgedPoint = z.strictObject({
  judgement: Judgement.optional(),
  reasons: OptionalText,
  cause: OptionalSlug,
  remedies: z.array(Slug).max(30).optional(),
  measures: z.record(z.string().max(3), WantedMeasure).optional(),
})
type JudgedPoint = z.infer<typeof JudgedPoint>

/** save: keep the judgements. preview: only show. renew: make the draft again. send: keep, and send the letter. offer: keep, and hand it over to who signs. */
export const AnswerForm = z.strictObject({
  case: Id,
  reference: z.string().max(20),
  seen: Seen,
  intent: z.enum(['save', 'preview', 'renew', 'send', 'offer'], { error: 'not-a-choice' }).default('save'),
  text: OptionalText.optional(),
  // The draft as it was shown: whoever left it as it was has not written a letter of their own yet.
  drafted: OptionalText.optional(),
  holds: z.array(Slug).max(15).optional(),
  points: z.record(z.uuid(), JudgedPoint).default({}),
})
export type AnswerForm = z.infer<typeof AnswerForm>

/** Whether the letter is still the draft that was shown, whatever the browser made of its line ends. */
export function isDraftStill({ text, drafted }: AnswerForm): boolean {
  const plain = (letter: string | null | undefined) => (letter ?? '').replace(/\s+/g, ' ').trim()
  return plain(text) === plain(drafted)
}

type JudgePoint = Extract<Command, { type: 'judge-point' }>

/** One command for each point that has both judgement and reasons, and says something else than what was kept. */
export function judgementsIn(
  form: AnswerForm,
  kept: readonly CasePoint[],
  text: (id: string) => string | null,
): JudgePoint[] {
  return kept.flatMap((point) => {
    const judged = form.points[point.id]
    if (!judged?.judgement || !judged.reasons || measuresIn(judged).some(({ due }) => due === null)) return []
    const command: JudgePoint = {
      type: 'judge-point',
      point: point.id,
      judgement: judged.judgement,
      reasons: judged.reasons,
      cause: judged.cause,
      remedies: judged.remedies ?? [],
      measures: measuresIn(judged),
    }
    return isKept(command, point, text) ? [] : [command]
  })
}

/** A judgement without reasons, reasons without a judgement, a measure without its day: what is open, by the name of the field. */
export function halfJudged(form: AnswerForm): Record<string, FieldProblem> {
  const halves = Object.entries(form.points).flatMap(([id, point]): [string, FieldProblem][] => {
    const { judgement, reasons, measures = {} } = point
    const dateless = Object.entries(measures).find(([, { text, due }]) => text && !due)
    if (dateless) return [[`points.${id}.measures.${dateless[0]}.due`, 'empty']]
    if (judgement && !reasons) return [[`points.${id}.reasons`, 'empty']]
    return !judgement && reasons ? [[`points.${id}.judgement`, 'empty']] : []
  })
  return Object.fromEntries(halves)
}

function measuresIn({ measures = {} }: JudgedPoint): JudgePoint['measures'] {
  return Object.entries(measures)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, { text, due, owner = null, forAll = false }]) => (text ? [{ text, due, owner, forAll }] : []))
}

function isKept(command: JudgePoint, point: CasePoint, text: (id: string) => string | null): boolean {
  const before = {
    judgement: point.judgement,
    reasons: point.reasons && text(point.reasons.id),
    cause: point.cause,
    remedies: point.remedies,
    measures: point.measures.map((measure) => {
      const { due, owner = null, forAll = false } = measure
      return { text: text(measure.text.id), due, owner, forAll }
    }),
  }
  const { type: _, point: __, ...now } = command
  return JSON.stringify(before) === JSON.stringify(now)
}
