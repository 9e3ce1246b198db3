// How we reach a party.
import { EmailAddress } from '@/lib/core/shared/email-address'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { linkAgain } from '../consequences/link-again'
import { otherIn, speakerIn } from '../speaks'
import { NO_PARTY } from '../who-may'

/**
 * Another e-mail address, which is unconfirmed again; the old link stops working. Of a witness too, and of whoever is complained
 * about: a colleague has the address they sign in with, which nobody types.
 */
export const changeAddress = act('change-address', {
  shape: { party: Id, email: EmailAddress },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['address-changed', 'link-renewed', 'pass-given'],
  decide(complaint, { email, ...said }, { keepAddress }) {
    const party = speakerIn(complaint, said.party) ?? otherIn(complaint, said.party)
    if (!party) return refuse({ kind: 'unknown-party' })
    keepAddress(party.person, email)
    return ok([{ type: 'address-changed', party: party.id }, ...linkAgain(complaint, party)])
  },
  button: null,
})
