// More time for the word of the committee: its own act, with the reason and a new date (WPO 14.2, Jeugdwet 4.2.1.2, onder d).
import { addDays, CivilDate } from '@/lib/core/calendar/civil-date'
import { type ExtensionRoom, isWithinOwn } from '@/lib/core/procedure/extension-room'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { whyNotForCommittee } from '../committee-seats'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import { byHand } from '../consequences/by-hand'
import { afterPuttingOff } from '../consequences/from-that-day'
import { endOn, whyNotTold } from '../consequences/putting-off'
import type { Refusal } from '../refusals'
import { roomToExtend } from '../room-to-extend'
import { speakersOf } from '../speaks'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * By the chair or the secretary of those who sit for this case, before its date has passed and within its maximum. The answer
 * that is counted from the judgement moves along. Whom the procedure names hears it at once.
 */
export const extendJudgement = act('extend-judgement', {
  shape: { until: CivilDate, reason: Body },
  who: { member: 'work-cases', committee: true, party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['promise-extended'],
  decide(complaint, { until, reason }, context) {
    const { procedure, actor, today, keepText, keepSaid } = context
    const { committee } = procedure.processing
    if (!committee) return refuse({ kind: 'no-committee-in-procedure' })
    if (complaint.judgedOn || complaint.forgoneOn) return refuse({ kind: 'judgement-was' })
    // Gehoor itself, and a file that is brought in, say what was decided elsewhere.
    const notTheirs = actor.kind === 'member' ? whyNotForCommittee(complaint, actor.memberId) : null
    if (notTheirs) return refuse(notTheirs)
    const promise = judgementOf(complaint)
    const room = promise && roomToExtend(complaint, promise, procedure)
    if (!committee.extension || !promise || !room) return refuse({ kind: 'no-extension-in-procedure' })
    const problem =
      whyNotTold(complaint, procedure, committee.extension.notify) ??
      whyNot(promise, { until, room, stands: complaint.suspendedOn ?? today })
    if (problem) return refuse(problem)
    const text = keepText(reason)
    const later = {
      promise: promise.id,
      from: promise.due,
      ...endOn(until, promise, room),
      reason: text,
      consent: false,
    }
    return ok([
      { type: 'promise-extended', ...later },
      ...afterPuttingOff(complaint, { procedure, today: until }),
      ...(committee.extension.notify.includes('complainant') ? broughtToo() : []),
    ])

    /** Whom no mail reaches hears it from somebody; where a mail reaches everybody nothing more is written down. */
    function broughtToo() {
      const bringing = (brought: typeof text) =>
        speakersOf(complaint).flatMap(({ id }) =>
          byHand(complaint, { party: id, text: brought, letter: 'reply' }, context),
        )
      if (bringing(text).length === 0) return []
      return bringing(keepSaid({ says: 'judgement-later', date: until, reason }, complaint.lang))
    }
  },
  button: (complaint, { procedure, today }) => {
    const promise = judgementOf(complaint)
    const room = promise && roomToExtend(complaint, promise, procedure)
    if (!promise || !room || complaint.judgedOn || complaint.forgoneOn) return null
    const latest = room.own && room.own !== 'open' ? room.own.due : addDays(promise.due, 1)
    return { until: latest > today ? latest : addDays(today, 1), reason: SOME_TEXT }
  },
})

/** By when the committee gives its word, as it stands. */
function judgementOf({ promises }: ComplaintCase): CasePromise | undefined {
  return promises.findLast(({ kind, state }) => kind === 'judgement' && state !== 'lapsed')
}

type Wanted = { until: CivilDate; room: ExtensionRoom; stands: CivilDate }

function whyNot({ state, due, extensions }: CasePromise, { until, room, stands }: Wanted): Refusal | null {
  if (state === 'broken' || stands > due) return { kind: 'extension-too-late', due }
  if (until <= due) return { kind: 'extension-not-later' }
  if (isWithinOwn(room, until)) return null
  return room.own && room.own !== 'open'
    ? { kind: 'extension-too-long', latest: room.own.due }
    : { kind: 'extension-no-more', extensions }
}
