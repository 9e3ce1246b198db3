import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { cases } from '../schema/cases'
import { parties } from '../schema/parties'
import { people } from '../schema/people'

const itsPerson = and(eq(people.tenantId, parties.tenantId), eq(people.id, parties.personId))
const itsCase = and(eq(cases.tenantId, parties.tenantId), eq(cases.id, parties.caseId))

/** Whether a code can be sent to this party. Also true for a party that is not there: nothing is opened for nobody. */
export async function partyHasEmail({ db, tenantId }: Tx, caseId: string, partyId: string): Promise<boolean> {
  const [row] = await db
    .select({ email: people.email })
    .from(parties)
    .innerJoin(people, itsPerson)
    .where(and(eq(parties.tenantId, tenantId), eq(parties.caseId, caseId), eq(parties.id, partyId)))
  return row === undefined || row.email !== null
}

/** Where a code for this party goes, and whether they have shown that they read it; null without an address. */
export async function addressOfParty(
  { db, tenantId }: Tx,
  { caseId, partyId }: { caseId: string; partyId: string },
): Promise<{ email: string; confirmed: boolean } | null> {
  const [row] = await db
    .select({ email: people.email, confirmed: hasConfirmed })
    .from(parties)
    .innerJoin(people, itsPerson)
    .innerJoin(cases, itsCase)
    .where(and(eq(parties.tenantId, tenantId), eq(parties.caseId, caseId), eq(parties.id, partyId)))
  return row?.email ? { email: row.email, confirmed: row.confirmed } : null
}

/** As the case itself says. */
const hasConfirmed: SQL<boolean> = sql`exists (select 1 from jsonb_path_query(${cases.state}, '$.parties[*]') x
  where x ->> 'id' = ${parties.id}::text and x ->> 'addressConfirmed' is not null)`.mapWith(Boolean)
