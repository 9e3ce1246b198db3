import type { Tx } from '../in-tenant'

/**
 * What of the row of a case can change: `c` becomes as `n` says. An older row stays one until the worker comes to it.
 */
export function changeOfCase(sql: Tx['sql']) {
  return sql`
      (phase, step, handler, department, function, answer_due, answered_on, closed_on, outcome, next_due,
      next_promise, next_step_at, post_due, offered_to, lives_due, followed, living, barred, title, subjects, causes, promised_on, first_answered_on,
      extended, suspended_on, points, erasable_from, held_until, erased_on, seq, last_person_seq, last_hash, state, shape)
    = (n.phase, n.step, n.handler, n.department, n.function, n.answer_due, n.answered_on, n.closed_on, n.outcome, n.next_due,
      n.next_promise, n.next_step_at, n.post_due, n.offered_to, n.lives_due, n.followed, n.living, n.barred, n.title, n.subjects, n.causes, n.promised_on, n.first_answered_on,
      n.extended, n.suspended_on, n.points, n.erasable_from, n.held_until, n.erased_on, n.seq, n.last_person_seq, n.last_hash, n.state, least(c.shape, n.shape))`
}
