// Gehoor's own act: somebody came, came back, or changed their name or role, and may be whom a case is about.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { barring } from '../consequences/reroute'
import { NO_PARTY } from '../who-may'

/** A name is like the typed one: barred until someone has said whether it is them, and asked about only once. */
export const suspect = act('suspect', {
  shape: { party: Id, member: Id },
  who: { member: 'nobody', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['subject-suspected'],
  decide(complaint, { member, ...said }, context) {
    const party = complaint.parties.find(({ id, role }) => id === said.party && role === 'subject')
    if (!party) return refuse({ kind: 'unknown-party' })
    const known = [...party.suspects, ...(party.cleared ?? [])].includes(member)
    if (party.member !== null || known) return ok([])
    return ok(barring(complaint, { type: 'subject-suspected', party: party.id, member }, context))
  },
  button: null,
})
