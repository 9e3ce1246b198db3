// Promises that still ask for something, and what becomes of them when a verb settles or outdates them.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { PromiseKind } from '../event-parts'
import type { CaseEvent } from '../events'

/** A promise not done yet. A broken one is pending too: it can still be done late, until somebody decided otherwise. */
export function isPending(promise: Pick<CasePromise, 'doneOn' | 'state' | 'over'>): boolean {
  return !promise.over && promise.doneOn === null && (promise.state === 'open' || promise.state === 'broken')
}

/** The promise of this kind that is not done yet, if any. */
export function pendingPromise(complaint: ComplaintCase, kind: PromiseKind): CasePromise | null {
  return complaint.promises.find((promise) => promise.kind === kind && isPending(promise)) ?? null
}

/** Whatever promises of these kinds are pending are done on this day. */
export function keep(complaint: ComplaintCase, kinds: readonly PromiseKind[], on: CivilDate): CaseEvent[] {
  return complaint.promises
    .filter((promise) => kinds.includes(promise.kind) && isPending(promise))
    .map((promise) => ({ type: 'promise-kept', promise: promise.id, on }))
}

/** New dates that were promised beside a broken one are done with what they promised. */
export function keepBeside(complaint: ComplaintCase, on: CivilDate): CaseEvent[] {
  return complaint.promises
    .filter((promise) => promise.beside !== undefined && isPending(promise))
    .map((promise) => ({ type: 'promise-kept', promise: promise.id, on }))
}

/**
 * Open promises that no longer matter, except those of these kinds; a message that somebody
 * still has to bring always does, and so does what has an owner.
 */
export function lapse(complaint: ComplaintCase, except: readonly PromiseKind[] = []): CaseEvent[] {
  return complaint.promises
    .filter(
      (promise) =>
        promise.state === 'open' && promise.to === undefined && !promise.owner && !except.includes(promise.kind),
    )
    .map((promise) => ({ type: 'promise-lapsed', promise: promise.id }))
}
