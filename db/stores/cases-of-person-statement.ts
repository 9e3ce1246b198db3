import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'

const Row = z.object({
  id: z.string(),
  party: z.string(),
  reference: z.string(),
  seq: z.int(),
  phase: z.string(),
  receivedOn: CivilDate,
  erasedOn: CivilDate.nullable(),
  person: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
  }),
})
/** A case of somebody, as which party they are in it, and what is known of them there. */
export type CaseOfPerson = z.infer<typeof Row>

/**
 * The cases of whoever speaks for the complaint in this one, newest first: found by their address, or where they left none this one
 * alone. Step by step, what one gives handed to the next as values: joined, each address would be compared with everybody's.
 */
export async function casesOfPerson({ sql, tenantId }: Tx, reference: string, limit: number): Promise<CaseOfPerson[]> {
  const speaks = sql`p.role in ('complainant', 'representative')`
  const statement = sql`
    select c.id, theirs.party, c.reference, c.seq, c.phase, c.received_on as "receivedOn", c.erased_on as "erasedOn",
      jsonb_build_object('name', h.name, 'email', h.email, 'phone', h.phone, 'address', h.address) as person
    from (select array(
        select p.person_id from cases here
        join parties p on p.tenant_id = here.tenant_id and p.case_id = here.id and ${speaks}
        where here.tenant_id = ${tenantId} and here.reference = ${reference}
        order by p.role desc limit 1) as ids offset 0) own
      cross join lateral (select array(
        select me.email_key from people me
        where me.tenant_id = ${tenantId} and me.id = any (own.ids) and me.email_key is not null) as keys offset 0) known
      cross join lateral (select own.ids || array(
        select same.id from people same
        where same.tenant_id = ${tenantId} and same.email_key = any (known.keys)) as ids offset 0) same
      cross join lateral (
        select distinct on (p.case_id) p.case_id, p.id as party, p.person_id from parties p
        where p.tenant_id = ${tenantId} and p.person_id = any (same.ids) and ${speaks}
        order by p.case_id, p.id) theirs
      join cases c on c.tenant_id = ${tenantId} and c.id = theirs.case_id
      join people h on h.tenant_id = ${tenantId} and h.id = theirs.person_id
    order by c.received_on desc, c.id desc limit ${limit}`
  return rowsOf(Row, statement)
}
