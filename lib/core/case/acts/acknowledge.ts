// Confirming that a complaint has arrived, by hand, for someone who gets no e-mail from us (Awb 9:6).
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { afterAcknowledgement } from '../consequences/from-that-day'
import { keep, pendingPromise } from '../consequences/pending'
import { countsOn } from '../consequences/posted'
import { NO_PARTY } from '../who-may'

/**
 * The complainant was told by telephone or letter that we have it, and what happens next; `on`: the day the letter was posted,
 * today when nobody says. A call is no acknowledgement where the procedure promises it in writing (Awb 9:6).
 */
export const acknowledge = act('acknowledge', {
  shape: { how: z.enum(['call', 'letter']), text: Body.nullable(), on: CivilDate.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  // However a case ended: the law asks it still.
  when: 'always',
  stale: 'when-others-acted',
  tells: ['complaint-acknowledged'],
  decide(complaint, { how, text, on }, context) {
    const { today, keepText, procedure } = context
    const { acknowledgement, calendar } = procedure.followUp
    if (!pendingPromise(complaint, 'acknowledgement')) return refuse({ kind: 'already-acknowledged' })
    if (how === 'call' && acknowledgement.inWriting) return refuse({ kind: 'acknowledgement-in-writing' })
    const day = how === 'letter' && on !== null ? on : today
    if (day > today) return refuse({ kind: 'date-in-future' })
    if (day < complaint.receivedOn) return refuse({ kind: 'posted-before-written', written: complaint.receivedOn })
    const counts = how === 'letter' ? countsOn(calendar, day, 'post') : day
    return ok([
      {
        type: 'complaint-acknowledged',
        how,
        text: text ? keepText(text) : null,
        ...(counts === today ? {} : { on: counts }),
      },
      ...keep(complaint, how === 'call' ? ['acknowledgement', 'first-contact'] : ['acknowledgement'], counts),
      ...afterAcknowledgement(complaint, { ...context, today: counts }),
    ])
  },
  button: () => ({ how: 'letter' as const, text: null, on: null }),
})
