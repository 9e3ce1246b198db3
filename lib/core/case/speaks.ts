// Who of the people in a case we write to and hear: whoever complains, and whoever does so for someone else.
import type { CaseParty, ComplaintCase } from './complaint-case'

/** Never the subject, never a witness: they get no word of the file but what is theirs (`pass`). */
function speaks(party: Pick<CaseParty, 'role'>): boolean {
  return party.role === 'complainant' || party.role === 'representative'
}

/** Who speaks for the complaint: a representative, or else the complainant. */
export function speakersOf(complaint: ComplaintCase): CaseParty[] {
  const representatives = complaint.parties.filter((party) => party.role === 'representative')
  return representatives.length > 0
    ? representatives
    : complaint.parties.filter((party) => party.role === 'complainant')
}

/** Someone we write to and hear, by their id in the case; null for anybody else in it, or nobody. */
export function speakerIn(complaint: ComplaintCase, id: string): CaseParty | null {
  return complaint.parties.find((party) => party.id === id && speaks(party)) ?? null
}

/** A witness, or whoever is complained about without being a colleague; null for anybody else in it, or nobody. */
export function otherIn(complaint: ComplaintCase, id: string): CaseParty | null {
  const others = complaint.parties.filter((party) => !speaks(party) && party.member === null && !party.removed)
  return others.find((party) => party.id === id) ?? null
}
