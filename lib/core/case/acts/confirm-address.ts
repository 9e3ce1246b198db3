// Whether an address is theirs: one that nobody confirmed never gets a word of the complaint.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { speakerIn } from '../speaks'
import { whoSpeaks } from '../who-may'

/** The address is theirs: a code was entered, or an answer came from it with its token. */
export const confirmAddress = act('confirm-address', {
  shape: { party: Id, how: z.enum(['code', 'reply']) },
  who: { member: 'work-cases', party: whoSpeaks('by-link') },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['address-confirmed'],
  decide(complaint, { how, ...said }) {
    const party = speakerIn(complaint, said.party)
    if (!party) return refuse({ kind: 'unknown-party' })
    return ok(party.addressConfirmed ? [] : [{ type: 'address-confirmed', party: party.id, how }])
  },
  button: null,
})
