// The people of a case, and who of the organisation is barred because the complaint is, or may be, about them.
import type { CaseParty, ComplaintCase } from './complaint-case'

/** The case with these parties; whoever is barred follows from them. */
export function withParties(complaint: ComplaintCase, parties: CaseParty[]): ComplaintCase {
  return { ...complaint, parties, barred: barredBy(parties) }
}

/** One party with something changed. */
export function changeParty(complaint: ComplaintCase, id: string, change: Partial<CaseParty>): ComplaintCase {
  return withParties(
    complaint,
    complaint.parties.map((party) => (party.id === id ? { ...party, ...change } : party)),
  )
}

/** Members who are a subject, or whose name is like the one typed until someone has said that it is not them. */
export function barredBy(parties: readonly Pick<CaseParty, 'role' | 'member' | 'suspects'>[]): string[] {
  const members = parties
    .filter((party) => party.role === 'subject')
    .flatMap((party) => [...(party.member ? [party.member] : []), ...party.suspects])
  return [...new Set(members)].sort()
}
