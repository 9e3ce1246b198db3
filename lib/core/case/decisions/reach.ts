// How we reach a party, and whether the address is theirs: an address nobody confirmed never gets a word of the complaint.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'
import { speakerIn } from '../speaks'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** The address is theirs: a code was entered, or an answer came from it with its token. */
export function confirmAddress(complaint: ComplaintCase, command: Of<'confirm-address'>): Decided {
  const party = speakerIn(complaint, command.party)
  if (!party) return refuse({ kind: 'unknown-party' })
  return ok(party.addressConfirmed ? [] : [{ type: 'address-confirmed', party: party.id, how: command.how }])
}

/** Another e-mail address, which is unconfirmed again; the old link stops working. */
export function changeAddress(
  complaint: ComplaintCase,
  command: Of<'change-address'>,
  context: DecisionContext,
): Decided {
  const party = speakerIn(complaint, command.party)
  if (!party) return refuse({ kind: 'unknown-party' })
  context.keepAddress(party.person, command.email)
  return ok([
    { type: 'address-changed', party: party.id },
    { type: 'link-renewed', party: party.id, generation: party.generation + 1 },
  ])
}

/** Whether the person who is spoken for agrees: asked and heard, or not needed after all. */
export function recordConsent(complaint: ComplaintCase, command: Of<'record-consent'>): Decided {
  const party = complaint.parties.find(({ id, role }) => id === command.party && role === 'representative')
  if (!party) return refuse({ kind: 'unknown-party' })
  if (party.consent === command.consent) return ok([])
  return ok([{ type: 'consent-recorded', party: party.id, consent: command.consent }])
}

/** A code is asked for, to read what is behind it. How often that may be is counted outside the case. */
export function requestCode(complaint: ComplaintCase, command: Of<'request-code'>): Decided {
  return speakerIn(complaint, command.party)
    ? ok([{ type: 'code-requested', party: command.party }])
    : refuse({ kind: 'unknown-party' })
}

/** A new status link; the old one stops working. */
export function renewLink(complaint: ComplaintCase, command: Of<'renew-link'>): Decided {
  const party = speakerIn(complaint, command.party)
  if (!party) return refuse({ kind: 'unknown-party' })
  return ok([{ type: 'link-renewed', party: party.id, generation: party.generation + 1 }])
}
