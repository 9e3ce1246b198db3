// What the database, or our own queue for it, says when others were first, or when there is too much to do at this moment: no
// fault of anybody, nothing was written by the transaction that heard it, and the same thing can be tried again in a moment.

/**
 * PostgreSQL 18, appendix A: lock_not_available, query_canceled (our own limit on a statement), deadlock_detected,
 * serialization_failure, too_many_connections. And that no connection was free in time.
 */
const OTHERS_FIRST = ['55P03', '57014', '40P01', '40001', '53300', 'NO_CONNECTION_FREE']

/** A fault may be wrapped in the words of whoever asked; deeper than this nobody wraps. */
const DEEPEST = 5

/** Whether this fault only says that others were first. */
export function wereOthersFirst(fault: unknown): boolean {
  let one = fault
  for (let depth = 0; depth < DEEPEST && one instanceof Error; depth += 1) {
    if ('code' in one && OTHERS_FIRST.includes(String(one.code))) return true
    one = one.cause
  }
  return false
}
