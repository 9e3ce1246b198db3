// A promise on a day that somebody chose: no rule, no sum to explain.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { TextRef } from '../event-parts'
import type { CaseEvent } from '../events'

/** Ours, or what we ask of the complainant by that day. */
export function promiseOn(
  made: { id: string; kind: 'own' | 'reply-by'; text: TextRef | null; due: CivilDate },
  today: CivilDate,
): CaseEvent {
  return {
    type: 'promise-made',
    promise: {
      ...made,
      task: null,
      by: null,
      rawEnd: made.due,
      sum: [
        { kind: 'start', date: today },
        { kind: 'due', date: made.due },
      ],
    },
  }
}
