// Erasing a case: somebody decides, and nothing that a person typed stays.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { heldUntilOf, keptByLawUntil, keptUntilOf } from '../keeping'
import { EraseBecause } from '../keeping-reasons'
import { NO_PARTY } from '../who-may'

/**
 * Once its time is over and nothing holds it, or because whoever complained asks for it (GDPR 17): then no sooner than the
 * law's own minimum allows. It cannot be undone.
 */
export const erase = act('erase', {
  shape: { because: EraseBecause },
  who: { member: 'erase-cases', party: NO_PARTY },
  when: 'once-closed',
  stale: 'when-others-acted',
  tells: ['case-erased'],
  decide(complaint, { because }, context) {
    const { today, procedure } = context
    const held = heldUntilOf(complaint)
    if (held && held >= today) return refuse({ kind: 'erasing-held', until: complaint.hold?.until ?? null })
    const law = keptByLawUntil(procedure, complaint)
    const article = procedure.followUp.retention.minimum?.source?.article ?? null
    if (law && law >= today) return refuse({ kind: 'kept-by-law', until: law, article })
    const kept = keptUntilOf(procedure, complaint)
    if (because === 'time-over' && kept && kept >= today) return refuse({ kind: 'kept-until', until: kept })
    return ok([{ type: 'case-erased', because, on: today }])
  },
  button: null,
})
