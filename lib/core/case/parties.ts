// The people of a case, and who of the organisation is barred because the complaint is, or may be, about them.
import type { CaseParty, ComplaintCase } from './complaint-case'
import type { EventActor, Party } from './event-parts'

/** The case with these parties; whoever is barred follows from them. */
function withParties(complaint: ComplaintCase, parties: CaseParty[]): ComplaintCase {
  return { ...complaint, parties, barred: [...new Set([...barredBy(parties), ...(complaint.keptOut ?? [])])].sort() }
}

/**
 * Someone more in the case. Whom a colleague adds after the filing (it has a step by then) is there on their word, unless
 * they speak of themselves.
 */
export function addParty(complaint: ComplaintCase, party: Party, actor: EventActor): ComplaintCase {
  const isTheirWord = complaint.step !== '' && actor.kind === 'member' && party.member !== null
  const marked = isTheirWord && actor.member !== party.member ? { markedBy: actor.member } : {}
  return withParties(complaint, [...complaint.parties, { ...party, addressConfirmed: null, generation: 1, ...marked }])
}

/** A name is like the typed one: whoever has it is barred until someone has said whether it is them. */
export function suspectMember(
  complaint: ComplaintCase,
  { party: id, member }: { party: string; member: string },
): ComplaintCase {
  const suspects = complaint.parties.find((party) => party.id === id)?.suspects ?? []
  return changeParty(complaint, id, { suspects: [...suspects, member] })
}

/** Somebody came by whoever is barred, and is barred from now on. */
export function keepMemberOut(complaint: ComplaintCase, member: string): ComplaintCase {
  return withParties({ ...complaint, keptOut: [...(complaint.keptOut ?? []), member] }, complaint.parties)
}

/** One party with something changed. */
export function changeParty(complaint: ComplaintCase, id: string, change: Partial<CaseParty>): ComplaintCase {
  return withParties(
    complaint,
    complaint.parties.map((party) => (party.id === id ? { ...party, ...change } : party)),
  )
}

/** Somebody has said whether a typed name is a member: who else was thought of is not asked about again. */
export function settleParty(
  complaint: ComplaintCase,
  { party: id, member }: { party: string; member: string | null },
  actor: EventActor,
): ComplaintCase {
  const party = complaint.parties.find((one) => one.id === id)
  const thoughtOf = party?.suspects ?? []
  const cleared = [...(party?.cleared ?? []), ...thoughtOf].filter((one) => one !== member)
  const isTheirWord = actor.kind === 'member' && member !== null && !thoughtOf.includes(member)
  return changeParty(complaint, id, {
    member,
    suspects: [],
    ...(cleared.length > 0 ? { cleared } : {}),
    ...(isTheirWord && actor.member !== member ? { markedBy: actor.member } : {}),
  })
}

/** Members who are a subject, or whose name is like the one typed until someone has said that it is not them. */
export function barredBy(parties: readonly Pick<CaseParty, 'role' | 'member' | 'suspects'>[]): string[] {
  const members = parties
    .filter((party) => party.role === 'subject')
    .flatMap((party) => [...(party.member ? [party.member] : []), ...party.suspects])
  return [...new Set(members)].sort()
}
