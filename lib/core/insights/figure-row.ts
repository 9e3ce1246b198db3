// What figures and lists look at in a case: no names, no words, only the facts that are counted.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Channel } from '@/lib/core/case/event-parts'
import type { Judgement, Phase } from '@/lib/core/procedure/processing'
import { type AnswerFacts, answerFactsOf } from './answer-standing'

/** A point as it is counted: what it is about, how it arose, what was found. */
export type FigurePoint = { subject: string | null; cause: string | null; judgement: Judgement | null }

export type FigureRow = AnswerFacts & {
  phase: Phase
  receivedOn: CivilDate
  closedOn: CivilDate | null
  department: string | null
  handler: string | null
  channel: Channel
  /** Everything it is about: one complaint counts once in the total, and once under each of its subjects (as in KO41a). */
  subjects: string[]
  causes: string[]
  points: FigurePoint[]
  improvements: string[]
}

/** The facts of a case that figures and lists go by. */
export function figureRowOf(complaint: ComplaintCase): FigureRow {
  const { points } = complaint
  return {
    ...answerFactsOf(complaint),
    phase: complaint.phase,
    receivedOn: complaint.receivedOn,
    closedOn: complaint.closedOn,
    department: complaint.department,
    handler: complaint.handler,
    channel: complaint.channel,
    subjects: [...new Set([...complaint.subjects, ...points.flatMap(({ subject }) => subject ?? [])])],
    causes: [...new Set(points.flatMap(({ cause }) => cause ?? []))],
    points: points.map(({ subject, cause, judgement }) => ({ subject, cause, judgement })),
    improvements: complaint.improvements,
  }
}
