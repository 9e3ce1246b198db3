// Who did what stands in the timeline, and what a party is called there.
import type { Recorded } from '@/lib/core/case/events'
import { phrases } from './say-event-phrases'
import type { Telling } from './telling'

/** Who did it, as the subject of a sentence; Gehoor itself when nobody pressed anything. */
export function whoDid(actor: Recorded['actor'], telling: Telling): string {
  const { someone, system, imported, visitor } = phrases[telling.lang]
  switch (actor.kind) {
    case 'member':
      return telling.member(actor.member) ?? someone
    case 'party':
      return partyName(actor.party, telling)
    case 'visitor':
      return visitor
    case 'system':
      return system
    case 'import':
      return imported
  }
}

/** The name of a party, or else the role: "de klager". */
export function partyName(id: string, telling: Telling): string {
  const party = telling.complaint.parties.find((one) => one.id === id)
  const { someone, theRole } = phrases[telling.lang]
  const role = party ? theRole[party.role] : someone
  return (party && telling.person(party.person)) ?? role
}
