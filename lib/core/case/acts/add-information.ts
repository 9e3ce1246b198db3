// What the complainant adds.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { runsOnTheirAnswer } from '../consequences/clock-runs'
import { nothingToDecide } from '../consequences/decide-without'
import { keep } from '../consequences/pending'
import { backToWork } from '../consequences/step-to'
import { speakerIn } from '../speaks'
import { whoSpeaks } from '../who-may'

/**
 * Something a party adds: on their page, or told to a handler. The case goes on with us. Never refused, not even when it is
 * closed: nothing is lost.
 */
export const addInformation = act('add-information', {
  shape: { party: Id, text: Body },
  who: { member: 'work-cases', party: whoSpeaks('by-code') },
  when: 'always',
  stale: 'never',
  tells: ['information-added'],
  decide(complaint, { party, text }, context) {
    const { today, keepText, procedure } = context
    if (!speakerIn(complaint, party)) return refuse({ kind: 'unknown-party' })
    return ok([
      { type: 'information-added', party, text: keepText(text) },
      ...keep(complaint, ['reply-by'], today),
      ...nothingToDecide(complaint),
      ...runsOnTheirAnswer(complaint, context),
      ...(complaint.phase === 'waiting-for-complainant' ? backToWork(complaint, procedure) : []),
    ])
  },
  button: null,
})
