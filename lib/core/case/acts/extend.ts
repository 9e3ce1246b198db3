// More time for the answer (verdagen): an act with conditions, never an edited date (Wkkgz 17.2, Awb 9:11.2-3).
import { z } from 'zod'
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import type { Extension } from '@/lib/core/procedure/follow-up'
import { latestExtension } from '@/lib/core/procedure/promises'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { CasePromise } from '../complaint-case'
import { pendingPromise } from '../consequences/pending'
import type { Refusal } from '../refusals'
import { NOBODY, SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A later date for the answer. Before the date has passed, with the reason the procedure asks, within its maximum; beyond
 * it only with the complainant's consent. The notice to those the procedure names goes out with it.
 */
export const extend = act('extend', {
  shape: { promise: Id, until: CivilDate, reason: Body.nullable(), consent: z.boolean() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-extended'],
  decide(complaint, { until, consent, ...said }, { procedure, today, keepText }) {
    const { extension } = procedure.followUp
    const promise = complaint.promises.find(({ id }) => id === said.promise)
    if (!promise) return refuse({ kind: 'unknown-promise' })
    if (!extension || promise.kind !== 'answer') return refuse({ kind: 'no-extension-in-procedure' })
    const stands = complaint.suspendedOn ?? today
    const problem = whyNot(promise, { until, reason: said.reason, stands, extension })
    if (problem) return refuse(problem)

    const longest = latestExtension(procedure, promise)
    const beyond = longest === null || until > longest.due || promise.extensions >= extension.maxTimes
    if (beyond && !consent) {
      return refuse(
        extension.furtherNeedsConsent
          ? { kind: 'extension-needs-consent' }
          : { kind: 'extension-too-long', latest: longest?.due ?? promise.due },
      )
    }
    const reason = said.reason ? keepText(said.reason) : null
    const end = longest && until === longest.due ? longest : chosenEnd(promise, until)
    return ok([{ type: 'promise-extended', promise: promise.id, from: promise.due, ...end, reason, consent }])
  },
  button: (complaint, { procedure, today }) => {
    const answer = pendingPromise(complaint, 'answer')
    const longest = answer ? latestExtension(procedure, answer) : null
    const until = longest?.due ?? addDays(answer?.due ?? today, 1)
    return { promise: answer?.id ?? NOBODY, until, reason: SOME_TEXT, consent: true }
  },
})

type Wanted = { until: CivilDate; reason: string | null; stands: CivilDate; extension: Extension }

/** `stands`: today, or the day on which the clock was stopped: a date that stands still does not pass. */
function whyNot(promise: CasePromise, { until, reason, stands, extension }: Wanted): Refusal | null {
  if (promise.doneOn !== null || promise.state === 'lapsed') return { kind: 'promise-already-done' }
  if (promise.state === 'broken' || stands > promise.due) return { kind: 'extension-too-late', due: promise.due }
  if (until <= promise.due) return { kind: 'extension-not-later' }
  if (extension.reasonRequired && !reason) return { kind: 'extension-needs-reason' }
  return null
}

/** A day that somebody chose, short of what the procedure allows. */
function chosenEnd({ rawEnd }: CasePromise, until: CivilDate) {
  return {
    due: until,
    rawEnd: until,
    sum: [
      { kind: 'earlier-end' as const, date: rawEnd },
      { kind: 'due' as const, date: until },
    ],
  }
}
