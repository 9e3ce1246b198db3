import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { caseToStore } from '@/lib/core/case/case-from'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { isLetter } from '@/lib/core/case/consequences/by-hand'
import { isPending } from '@/lib/core/case/consequences/pending'
import { heldUntilOf } from '@/lib/core/case/keeping'
import { livesOn } from '@/lib/core/case/left-open'
import { figureRowOf } from '@/lib/core/insights/figure-row'
import { livingCountsOf } from '@/lib/core/insights/living-counts'
import type { NextPromise } from '../schema/cases'

/**
 * The shape in which rows are written today. Whoever adds a column here, counts something otherwise, or gives the state of a
 * case another format, raises it by one: the worker then makes every older row anew from its events.
 */
export const ROW_SHAPE = 3

/** What a row says that the case alone cannot tell: its procedure gives the days. */
type CaseRowExtra = { nextStepAt: Date | null; erasableFrom: CivilDate | null; lastHash: string }

/** The row of a case: its projection, with the columns by which cases are found. The one place where these are copied. */
export function caseRowOf(complaint: ComplaintCase, extra: CaseRowExtra) {
  const next = nextPromiseOf(complaint)
  const figures = figureRowOf(complaint)
  return {
    id: complaint.id,
    reference: complaint.reference,
    version: complaint.version,
    phase: complaint.phase,
    step: complaint.step,
    handler: complaint.handler,
    department: complaint.department,
    function: complaint.function,
    channel: complaint.channel,
    lang: complaint.lang,
    silent: complaint.silent,
    submitted_on: complaint.submittedOn,
    received_on: complaint.receivedOn,
    filed_at: complaint.filedAt,
    answer_due: complaint.promises.findLast(({ kind }) => kind === 'answer')?.due ?? null,
    answered_on: complaint.answeredOn,
    closed_on: complaint.closedOn,
    outcome: complaint.outcome,
    next_due: next?.due ?? null,
    next_promise: next,
    next_step_at: extra.nextStepAt?.toISOString() ?? null,
    post_due: postDueOf(complaint),
    offered_to: complaint.answerLetter?.state === 'offered' ? (complaint.answerLetter.to ?? []) : null,
    lives_due: livesDueOf(complaint),
    followed: complaint.verdicts !== undefined || complaint.promises.some(livesOn),
    living: livingCountsOf(complaint),
    barred: complaint.barred,
    external_key: complaint.externalKey,
    story: complaint.story.id,
    title: complaint.title?.id ?? null,
    subjects: figures.subjects,
    causes: figures.causes,
    promised_on: figures.promisedOn,
    first_answered_on: figures.firstAnsweredOn,
    extended: figures.extended,
    suspended_on: figures.suspendedOn,
    points: figures.points,
    seq: complaint.seq,
    last_person_seq: complaint.lastPersonSeq,
    last_hash: extra.lastHash,
    erasable_from: extra.erasableFrom,
    held_until: heldUntilOf(complaint),
    erased_on: complaint.erasedOn ?? null,
    state: caseToStore(complaint),
    shape: ROW_SHAPE,
  }
}

/** The day by which the first letter of this case has to be brought; null while there is none to bring. */
function postDueOf({ promises }: ComplaintCase): CivilDate | null {
  const letters = promises.filter((promise) => isLetter(promise) && isPending(promise)).map(({ due }) => due)
  return letters.sort()[0] ?? null
}

/** The day by which the first is promised that goes on though the case is closed; null while there is none. */
function livesDueOf({ promises, erasedOn }: ComplaintCase): CivilDate | null {
  if (erasedOn) return null
  const living = promises.filter((promise) => livesOn(promise) && isPending(promise)).map(({ due }) => due)
  return living.sort()[0] ?? null
}

/** The promise of ours that comes first: still open, or broken and not made good. What we ask of others is not ours. */
export function nextPromiseOf({ promises }: ComplaintCase): NextPromise | null {
  const owed = promises.filter(
    ({ kind, state, doneOn, over }) =>
      kind !== 'reply-by' && !over && (state === 'open' || (state === 'broken' && doneOn === null)),
  )
  const first = owed.reduce<CasePromise | null>(
    (soonest, it) => (soonest && soonest.due <= it.due ? soonest : it),
    null,
  )
  return first && { id: first.id, kind: first.kind, task: first.task, due: first.due, state: first.state }
}
