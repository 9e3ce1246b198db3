// Keeping a case beyond its time, because something still runs.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { HoldBecause } from '../keeping-reasons'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Holds it with a reason, until a day or until it is let go (GDPR 17.3 e: a claim; 18.1 c: at somebody's request). */
export const holdErasing = act('hold-erasing', {
  shape: { because: HoldBecause, text: Body, until: z.nullable(CivilDate) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'once-closed',
  stale: 'when-others-acted',
  tells: ['erasing-held'],
  decide(_complaint, { because, text, until }, { today, keepText }) {
    if (until && until < today) return refuse({ kind: 'date-in-past' })
    return ok([{ type: 'erasing-held', because, text: keepText(text), until }])
  },
  button: () => ({ because: 'external-procedure' as const, text: SOME_TEXT, until: null }),
})
