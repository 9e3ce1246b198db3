import { z } from 'zod'
import { caseFrom } from '@/lib/core/case/case-from'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { isLetter } from '@/lib/core/case/consequences/by-hand'
import { isPending } from '@/lib/core/case/consequences/pending'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { ofOneCircle } from './case-filter-statement'

const Person = z.object({ name: z.string().nullable(), address: z.string().nullable() })
const Row = z.object({ reference: z.string(), state: z.unknown(), people: z.record(z.string(), Person) })

/** A letter that somebody still has to bring, with whom it is for. */
export type LetterToPost = {
  caseId: string
  reference: string
  promise: CasePromise
  name: string | null
  address: string | null
}

/** The letters of at most so many cases that this member may read, what has to go first at the top. */
export async function lettersToPost(tx: Tx, limit: number): Promise<LetterToPost[]> {
  const { sql, tenantId } = tx
  const statement = sql`
    with page as materialized (
      select c.id, c.reference, c.post_due, c.state from cases c
      where c.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`c.id`)} and c.post_due is not null
      order by c.post_due, c.id limit ${limit}
    )
    select page.reference, page.state,
      (select coalesce(jsonb_object_agg(p.id, jsonb_build_object('name', people.name, 'address', people.address)), '{}')
        from parties p join people on people.tenant_id = p.tenant_id and people.id = p.person_id
        where p.tenant_id = ${tenantId} and p.case_id = page.id) as people
    from page order by page.post_due, page.id`
  const rows = await rowsOf(Row, statement)
  return rows
    .flatMap(({ reference, state, people }) => lettersOf(caseFrom(state, reference), people))
    .sort((a, b) => (a.promise.due < b.promise.due ? -1 : a.promise.due > b.promise.due ? 1 : 0))
}

function lettersOf({ id, reference, promises }: ComplaintCase, people: z.infer<typeof Row>['people']): LetterToPost[] {
  return promises
    .filter((promise) => isLetter(promise) && isPending(promise))
    .map((promise) => {
      const { name = null, address = null } = people[promise.to ?? ''] ?? {}
      return { caseId: id, reference, promise, name, address }
    })
}
