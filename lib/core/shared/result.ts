// Refusals are values, faults are exceptions: whatever a person can do wrong comes back as a Refused, never as a throw.

type Ok<T> = { ok: true; value: T }
type Refused<R> = { ok: false; refusal: R }
export type Result<T, R> = Ok<T> | Refused<R>

/** Everything was in order; here is what came of it. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** It cannot be done, and `refusal` says why in terms that can be turned into a sentence. */
export function refuse<R>(refusal: R): Refused<R> {
  return { ok: false, refusal }
}
