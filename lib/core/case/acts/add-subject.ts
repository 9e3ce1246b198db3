// Whom a complaint is about.
import { copyPromiseFrom } from '@/lib/core/procedure/promises'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { thenRouted } from '../consequences/reroute'
import type { DecisionContext } from '../decision'
import type { Party } from '../event-parts'
import type { CaseEvent } from '../events'
import { NO_PARTY } from '../who-may'

/** Somebody of the organisation turns out to be whom it is about: from now on they are outside the case. */
export const addSubject = act('add-subject', {
  shape: { member: Id },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['party-added'],
  decide(complaint, said, context) {
    const member = context.staffing.members.find(({ id }) => id === said.member)
    if (!member) return refuse({ kind: 'unknown-choice', field: 'member' })
    if (complaint.parties.some((party) => party.role === 'subject' && party.member === member.id)) return ok([])
    const party: Party = {
      id: context.newId(),
      role: 'subject',
      person: context.keepName(member.name),
      capacity: null,
      consent: null,
      member: member.id,
      suspects: [],
      wantsToHear: false,
    }
    return ok([...thenRouted(complaint, { type: 'party-added', party }, context), ...copyPromised(context)])
  },
  button: null,
})

/** A copy is theirs as well, counted from today. */
function copyPromised({ procedure, today, newId }: DecisionContext): CaseEvent[] {
  const made = copyPromiseFrom(procedure, today)
  return made ? [{ type: 'promise-made', promise: { id: newId(), text: null, ...made } }] : []
}
