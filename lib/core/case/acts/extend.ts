// More time for the answer (verdagen): an act with conditions, never an edited date (Wkkgz 17.2, Awb 9:11.2-3).
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import { type ExtensionRoom, isWithinOwn } from '@/lib/core/procedure/extension-room'
import type { Extension } from '@/lib/core/procedure/follow-up'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { CasePromise } from '../complaint-case'
import { byHand, takenBack } from '../consequences/by-hand'
import { pendingPromise } from '../consequences/pending'
import { endOn, whyNotTold } from '../consequences/putting-off'
import type { DecisionContext } from '../decision'
import type { Agreed } from '../event-parts'
import type { Refusal } from '../refusals'
import { roomToExtend, startOfPromise } from '../room-to-extend'
import { speakersOf } from '../speaks'
import { NOBODY, SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'
import { WrittenConsent, whyNoConsent } from '../written-consent'

/**
 * A later date for the answer. Before the date has passed, with the reason the procedure asks, within its maximum; beyond
 * it only if the complainant agrees in writing, and never past its total. Once they agreed to a date, every earlier one is
 * within what they agreed to. The notice to those the procedure names goes out with it.
 */
export const extend = act('extend', {
  shape: { promise: Id, until: CivilDate, reason: Body.nullable(), consent: WrittenConsent.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['promise-extended', 'extension-readied'],
  decide(complaint, { until, consent, ...said }, context) {
    const { procedure, today, keepText } = context
    const { extension } = procedure.followUp
    const promise = complaint.promises.find(({ id }) => id === said.promise)
    if (!promise) return refuse({ kind: 'unknown-promise' })
    const room = roomToExtend(complaint, promise, procedure)
    if (!extension || !room || promise.kind !== 'answer') return refuse({ kind: 'no-extension-in-procedure' })
    const uncopied = whyNotTold(complaint, procedure, extension.notify)
    if (uncopied) return refuse(uncopied)
    const stands = complaint.suspendedOn ?? today
    const problem =
      whyNot(promise, { until, reason: said.reason, stands, extension }) ??
      (consent ? whyNoConsent(complaint, consent, today) : null) ??
      whyTooFar(promise, { until, room, consent, agreedUntil: consent?.until ?? room.agreedUntil })
    if (problem) return refuse(problem)

    const agreed = agreedBy(consent, context) ?? (isWithinOwn(room, until) ? undefined : promise.agreed)
    const startedOn = startOfPromise(promise)
    const reason = said.reason ? keepText(said.reason) : null
    const later = {
      ...{ promise: promise.id, from: promise.due, ...endOn(until, promise, room), reason },
      consent: agreed !== undefined,
      ...(agreed ? { agreed } : {}),
      ...(startedOn ? { startedOn } : {}),
    }
    const letters = extension.notify.includes('complainant')
      ? speakersOf(complaint).map(({ id }) =>
          byHand(complaint, { party: id, text: reason, letter: 'extension', by: promise.due }, context),
        )
      : []
    // On paper for everybody: then it holds when somebody says that the letter was posted, in time (Awb 9:11.3).
    const onPaper = letters.length > 0 && letters.every((task) => task.length > 0)
    return ok([
      ...takenBack(complaint, 'extension'),
      { type: onPaper ? 'extension-readied' : 'promise-extended', ...later },
      ...letters.flat(),
    ])
  },
  button: (complaint, { procedure, today }) => {
    const answer = pendingPromise(complaint, 'answer')
    const room = answer ? roomToExtend(complaint, answer, procedure) : null
    const latest = room?.own && room.own !== 'open' ? room.own.due : null
    const until = latest ?? addDays(answer?.due ?? today, 1)
    const party = speakersOf(complaint)[0]?.id
    const consent = party ? { party, until, on: today, way: 'letter' as const, text: SOME_TEXT } : null
    return { promise: answer?.id ?? NOBODY, until, reason: SOME_TEXT, consent: room?.byConsent ? consent : null }
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

type Far = {
  until: CivilDate
  room: ExtensionRoom
  consent: WrittenConsent | null
  agreedUntil: CivilDate | null
}

/** Further than the organisation may go alone, than the complainant agreed to, or than anybody may go. */
function whyTooFar({ extensions }: CasePromise, { until, room, consent, agreedUntil }: Far): Refusal | null {
  const { own, byConsent, cap } = room
  if (cap && until > cap.due) return { kind: 'extension-beyond-total', latest: cap.due }
  // What they agreed to is told to them again: never more than they did, also where nobody had to ask.
  if (consent && until > consent.until) return { kind: 'consent-not-that-far', until: consent.until }
  if (isWithinOwn(room, until)) return null
  const latest = own && own !== 'open' ? own.due : null
  if (!byConsent) return latest ? { kind: 'extension-too-long', latest } : { kind: 'extension-no-more', extensions }
  if (agreedUntil && until > agreedUntil) return { kind: 'consent-not-that-far', until: agreedUntil }
  return agreedUntil ? null : { kind: 'extension-needs-consent', latest, extensions }
}

function agreedBy(consent: WrittenConsent | null, { keepText }: DecisionContext): Agreed | undefined {
  return consent ? { ...consent, text: keepText(consent.text) } : undefined
}
