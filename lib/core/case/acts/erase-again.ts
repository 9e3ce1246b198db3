// Gehoor's own act: a backup was put back, and what had been erased since is there again.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { clockRuns } from '../consequences/clock-runs'
import { isPending } from '../consequences/pending'
import { stepTo } from '../consequences/step-to'
import { EraseBecause } from '../keeping-reasons'
import { NO_PARTY } from '../who-may'

/** As it was decided then, whatever the backup says of it: where the case was still open in it, it is closed with that. */
export const eraseAgain = act('erase-again', {
  shape: { because: EraseBecause, on: CivilDate, decidedBy: Id.optional() },
  who: { member: 'nobody', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['case-erased', 'complaint-closed'],
  decide(complaint, { because, on, decidedBy }, context) {
    const closes =
      complaint.phase === 'closed'
        ? []
        : [
            ...clockRuns(complaint, context),
            // Nobody is asked what becomes of it: its names and words are gone.
            ...complaint.promises.filter(isPending).map(({ id }) => ({ type: 'promise-lapsed' as const, promise: id })),
            { type: 'complaint-closed' as const, outcome: 'unknown' as const, on: null },
            ...stepTo(complaint, 'closed', context.procedure),
          ]
    return ok([
      ...closes,
      { type: 'case-erased', because, on, again: true as const, ...(decidedBy ? { decidedBy } : {}) },
    ])
  },
  button: null,
})
