// What is still open where a case ends. Nothing of it lapses unseen: whoever ends the case decides what becomes of each (F39).
import type { AnswerLetter, CasePromise, ComplaintCase } from './complaint-case'
import { isLetter, letterKindOf } from './consequences/by-hand'
import { isPending } from './consequences/pending'
import type { Outcome, PromiseKind } from './event-parts'
import { hearingsOf } from './hearing'
import type { LeftOpenWhat } from './left-open-decision'

/**
 * One thing that is open. `promise`: that promise, where it is one. `byLaw`: the law still asks it, however the case ends, so
 * it stays as it is and cannot be dropped.
 */
export type LeftOpen = { id: string; what: LeftOpenWhat; promise: CasePromise | null; byLaw: boolean }

/** Everything that is open when the case ends like this, and that nobody decided on. What has an owner already lives on. */
export function leftOpen(complaint: ComplaintCase, outcome: Outcome): LeftOpen[] {
  const promises = complaint.promises
    .filter((promise) => isPending(promise) && !livesOn(promise) && !isOvertaken(promise, complaint, outcome))
    .map((promise) => ({ id: promise.id, what: 'promise' as const, promise, byLaw: isAskedByLaw(promise) }))
  return [...promises, ...othersOpen(complaint, outcome)]
}

/** Of these what somebody has to decide on. */
export function toDecide(things: readonly LeftOpen[]): LeftOpen[] {
  return things.filter(({ byLaw }) => !byLaw)
}

/** It has somebody and a day, and goes on when the case ends. */
export function livesOn({ owner }: Pick<CasePromise, 'owner'>): boolean {
  return owner !== undefined
}

/** Promises that the end of the case itself does away with: told by what ends it, or asked of others. */
export function overtaken(complaint: ComplaintCase, outcome: Outcome): CasePromise[] {
  return complaint.promises.filter(
    (promise) => isPending(promise) && !livesOn(promise) && isOvertaken(promise, complaint, outcome),
  )
}

/** That it came in is said in writing (Awb 9:6), what was answered or refused is sent (Awb 9:8, 9:12), whatever happens. */
export function isAskedByLaw(promise: CasePromise): boolean {
  if (promise.kind === 'acknowledgement') return true
  return isLetter(promise) && ['acknowledgement', 'answer', 'refusal'].includes(letterKindOf(promise))
}

/** What we ask of others, and what only mattered while we went on. */
const WHILE_GOING_ON: readonly PromiseKind[] = ['reply-by', 'response']
/** What whoever complains hears by the end itself, or no longer wants to hear. */
const HEARD_BY_THE_END: readonly PromiseKind[] = ['answer', 'first-contact']

function isOvertaken(promise: CasePromise, { answerLetter }: ComplaintCase, outcome: Outcome): boolean {
  if (isLetter(promise)) {
    const kind = letterKindOf(promise)
    return kind === 'extension' || (kind === 'answer' && answerLetter !== undefined)
  }
  if (WHILE_GOING_ON.includes(promise.kind) || promise.why !== undefined || promise.beside !== undefined) return true
  return outcome !== 'lapsed' && HEARD_BY_THE_END.includes(promise.kind)
}

function othersOpen(complaint: ComplaintCase, outcome: Outcome): LeftOpen[] {
  const { question, hold } = complaint
  const answer = waitsForSignature(complaint)
  const thing = (what: LeftOpenWhat, id: string): LeftOpen => ({ id, what, promise: null, byLaw: false })
  return [
    // Who withdraws has answered what we asked.
    ...(question && outcome !== 'withdrawn' ? [thing('question', question.text.id)] : []),
    ...invitedStill(complaint).map((party) => thing('invitation', party)),
    ...(answer ? [thing('signature', answer.text.id)] : []),
    ...(hold ? [thing('hold', hold.text.id)] : []),
  ]
}

/** The answer that waits for a signature; or did so when they withdrew on their own page. */
function waitsForSignature({ answerLetter, unsigned }: ComplaintCase): AnswerLetter | undefined {
  return answerLetter && answerLetter.state !== 'to-post' ? answerLetter : unsigned
}

/** Who was invited to be heard, and was neither heard nor left out since. */
function invitedStill(complaint: ComplaintCase): string[] {
  const { invited, held, waived, calledOff = [] } = hearingsOf(complaint)
  const done = [
    ...held.flatMap(({ there, absent }) => [...there, ...absent]),
    ...waived.map(({ party }) => party),
    ...calledOff,
  ]
  return [...new Set(invited.map(({ party }) => party))].filter((party) => !done.includes(party))
}
