// Hearing what changed because someone complained.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { whoSpeaks } from '../who-may'

/** Whether someone wants to hear what changed. */
export const wishToHear = act('wish-to-hear', {
  shape: { party: Id, wants: z.boolean() },
  who: { member: 'work-cases', party: whoSpeaks('by-link') },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['telling-wished'],
  decide(complaint, { wants, ...said }) {
    const party = complaint.parties.find(({ id }) => id === said.party)
    if (!party) return refuse({ kind: 'unknown-party' })
    return ok(party.wantsToHear === wants ? [] : [{ type: 'telling-wished', party: party.id, wants }])
  },
  button: null,
})
