// Where a party gets their post, and whether they want to hear from us on paper.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { PostalAddress } from '../case-text'
import { otherIn, speakerIn } from '../speaks'
import { NO_PARTY } from '../who-may'

/** The address for letters, of a witness too, and of whoever is complained about. `post`: all that we write to them goes on paper. */
export const changePostalAddress = act('change-postal-address', {
  shape: { party: Id, address: PostalAddress, post: z.boolean() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['postal-address-changed'],
  decide(complaint, { address, post, ...said }, { keepPostalAddress }) {
    const party = speakerIn(complaint, said.party) ?? otherIn(complaint, said.party)
    if (!party) return refuse({ kind: 'unknown-party' })
    keepPostalAddress(party.person, address)
    return ok([{ type: 'postal-address-changed', party: party.id, post }])
  },
  button: null,
})
