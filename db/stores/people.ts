import { and, asc, desc, eq } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { parties } from '../schema/parties'
import { people } from '../schema/people'
import { among } from '../typed-queries'

const itsPerson = and(eq(people.tenantId, parties.tenantId), eq(people.id, parties.personId))

/** Someone in a case; without name and addresses once they are forgotten. */
type PartyPerson = {
  party: string
  person: string
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
}

/** Who is in a case. Reached through its parties, so that whoever may not see the case does not find them. */
export async function peopleOfCase({ db, tenantId }: Tx, caseId: string): Promise<PartyPerson[]> {
  const { id: person, name, email, phone, address } = people
  return db
    .select({ party: parties.id, person, name, email, phone, address })
    .from(parties)
    .innerJoin(people, itsPerson)
    .where(and(eq(parties.tenantId, tenantId), eq(parties.caseId, caseId)))
    .orderBy(asc(parties.id))
}

/** Who spoke in each of these cases: the representative, or else the complainant. One statement, however many. */
export async function speakersOfCases(
  { db, tenantId }: Tx,
  caseIds: readonly string[],
): Promise<Map<string, string | null>> {
  const speaks = among(parties.role, ['representative', 'complainant'])
  const rows = await db
    .selectDistinctOn([parties.caseId], { caseId: parties.caseId, name: people.name })
    .from(parties)
    .innerJoin(people, itsPerson)
    .where(and(eq(parties.tenantId, tenantId), among(parties.caseId, caseIds), speaks))
    .orderBy(asc(parties.caseId), desc(parties.role), asc(parties.id))
  return new Map(rows.map(({ caseId, name }) => [caseId, name]))
}

/** Which of these people a mail can reach, and of which is known where they get their post. */
export async function howReached(
  { db, tenantId }: Tx,
  ids: readonly string[],
): Promise<{ byMail: Set<string>; byPost: Set<string> }> {
  const rows = await db
    .select({ id: people.id, email: people.email, address: people.address })
    .from(people)
    .where(and(eq(people.tenantId, tenantId), among(people.id, ids)))
  const those = (has: 'email' | 'address') => new Set(rows.filter((row) => row[has] !== null).map(({ id }) => id))
  return { byMail: those('email'), byPost: those('address') }
}
