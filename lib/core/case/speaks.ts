// Who of the people in a case we write to and hear: whoever complains, and whoever does so for someone else.
import type { CaseParty } from './complaint-case'

/** Never the subject, never a witness: they get no link and no word of the file. */
export function speaks(party: Pick<CaseParty, 'role'>): boolean {
  return party.role === 'complainant' || party.role === 'representative'
}
