// More time for the answer (verdagen): an act with conditions, never an edited date (Wkkgz 17.2, Awb 9:11.2-3).
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Extension } from '@/lib/core/procedure/follow-up'
import { latestExtension } from '@/lib/core/procedure/promises'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import type { Refusal } from '../refusals'

type Extend = Extract<Command, { type: 'extend' }>

/**
 * A later date for the answer. Before the date has passed, with the reason the procedure asks, within its maximum; beyond
 * it only with the complainant's consent. The notice to those the procedure names goes out with it.
 */
export function extend(complaint: ComplaintCase, command: Extend, context: DecisionContext): Decided {
  const { procedure, today } = context
  const { extension } = procedure.followUp
  const promise = complaint.promises.find(({ id }) => id === command.promise)
  if (!promise) return refuse({ kind: 'unknown-promise' })
  if (!extension || promise.kind !== 'answer') return refuse({ kind: 'no-extension-in-procedure' })
  const problem = whyNot(promise, command, { extension, stands: complaint.suspendedOn ?? today })
  if (problem) return refuse(problem)

  const longest = latestExtension(procedure, promise)
  const beyond = longest === null || command.until > longest.due || promise.extensions >= extension.maxTimes
  if (beyond && !command.consent) {
    return refuse(
      extension.furtherNeedsConsent
        ? { kind: 'extension-needs-consent' }
        : { kind: 'extension-too-long', latest: longest?.due ?? promise.due },
    )
  }
  const reason = command.reason ? context.keepText(command.reason) : null
  const end =
    longest && command.until === longest.due
      ? longest
      : {
          due: command.until,
          rawEnd: command.until,
          sum: [
            { kind: 'earlier-end' as const, date: promise.rawEnd },
            { kind: 'due' as const, date: command.until },
          ],
        }
  return ok([
    { type: 'promise-extended', promise: promise.id, from: promise.due, ...end, reason, consent: command.consent },
  ])
}

/** `stands`: today, or the day on which the clock was stopped: a date that stands still does not pass. */
function whyNot(
  promise: CasePromise,
  command: Extend,
  rule: { extension: Extension; stands: CivilDate },
): Refusal | null {
  if (promise.doneOn !== null || promise.state === 'lapsed') return { kind: 'promise-already-done' }
  if (promise.state === 'broken' || rule.stands > promise.due) return { kind: 'extension-too-late', due: promise.due }
  if (command.until <= promise.due) return { kind: 'extension-not-later' }
  if (rule.extension.reasonRequired && !command.reason) return { kind: 'extension-needs-reason' }
  return null
}
