// Reading a case from outside its circle, for a reason that those who work on it hear.
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { letInUntil, OpenedBecause } from '../opened-because'
import { NO_PARTY } from '../who-may'
import { whoReads } from '../who-reads'

/** Lets whoever asks into this case alone, for a limited time. Whoever reads it already has nothing to open; who is barred never may. */
export const openFromOutside = act('open-from-outside', {
  shape: { because: OpenedBecause, text: Body },
  who: { member: 'open-from-outside', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['opened-from-outside'],
  decide(complaint, { because, text }, { actor, at, keepText, procedure, staffing }) {
    if (actor.kind !== 'member') return refuse({ kind: 'not-allowed' })
    if (whoReads(complaint, { procedure, staffing }).includes(actor.memberId)) return refuse({ kind: 'reads-already' })
    const opened = { member: actor.memberId, because, text: keepText(text), until: letInUntil(at) }
    return ok([{ type: 'opened-from-outside', ...opened }])
  },
  button: null,
})
