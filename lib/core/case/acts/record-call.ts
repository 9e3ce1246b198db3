// Speaking with the complainant by telephone.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { broughtTo } from '../consequences/by-hand'
import { nothingToDecide } from '../consequences/decide-without'
import { keep } from '../consequences/pending'
import { backToWork } from '../consequences/step-to'
import { speakerIn } from '../speaks'
import { SOME_TEXT, somebody } from '../tryout'
import { NO_PARTY } from '../who-may'

/** A call, written down. It can confirm that an e-mail address is theirs; having spoken, we no longer wait for them. */
export const recordCall = act('record-call', {
  shape: { party: Id, text: Body, confirmsAddress: z.boolean() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'never',
  tells: ['call-recorded'],
  decide(complaint, { party, text, confirmsAddress }, { today, keepText, procedure }) {
    if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
    return ok([
      { type: 'call-recorded', party, text: keepText(text), confirmsAddress },
      ...(confirmsAddress ? [{ type: 'address-confirmed' as const, party, how: 'call' as const }] : []),
      ...broughtTo(complaint, party, today),
      ...keep(complaint, ['first-contact', 'reply-by'], today),
      ...nothingToDecide(complaint),
      ...(complaint.phase === 'waiting-for-complainant' ? backToWork(complaint, procedure) : []),
    ])
  },
  button: (complaint) => ({ party: somebody(complaint), text: SOME_TEXT, confirmsAddress: false }),
})
