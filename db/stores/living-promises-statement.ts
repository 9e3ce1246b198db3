// What goes on of cases that ended, or will: whatever has an owner and a day. One stretch of an index, first due first.
import { z } from 'zod'
import { caseFrom } from '@/lib/core/case/case-from'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { isPending } from '@/lib/core/case/consequences/pending'
import { livesOn } from '@/lib/core/case/left-open'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { ofOneCircle } from './case-filter-statement'

const Named = z.record(z.string(), z.string())
const Row = z.object({ reference: z.string(), state: z.unknown(), owners: Named, texts: Named })

/** A promise that goes on, of a case that this member may read; `owner`: their name, `text`: in which words it was made. */
export type LivingPromise = {
  caseId: string
  reference: string
  closed: boolean
  promise: CasePromise
  owner: string | null
  text: string | null
}

/** Those of at most so many cases. */
export async function livingPromises(tx: Tx, limit: number): Promise<LivingPromise[]> {
  const { sql, tenantId } = tx
  const statement = sql`
    select c.reference, c.state,
      (select coalesce(jsonb_object_agg(m.id, m.name), '{}') from members m
        where m.tenant_id = c.tenant_id and m.id = any(ours.owners)) as owners,
      (select coalesce(jsonb_object_agg(t.id, t.body), '{}') from texts t
        where t.tenant_id = c.tenant_id and t.id = any(ours.texts) and t.body is not null) as texts
    from cases c cross join lateral (
      select array_agg((p->>'owner')::uuid) as owners, array_agg((p->'text'->>'id')::uuid) as texts
      from jsonb_array_elements(c.state->'promises') p where p ? 'owner') ours
    where c.tenant_id = ${tenantId} ${ofOneCircle(tx, sql`c.id`)} and c.lives_due is not null
    order by c.lives_due, c.id limit ${limit}`
  const rows = await rowsOf(Row, statement)
  return rows
    .flatMap(({ reference, state, owners, texts }) => {
      const { id, phase, promises } = caseFrom(state, reference)
      return promises
        .filter((promise) => livesOn(promise) && isPending(promise))
        .map((promise) => ({
          caseId: id,
          reference,
          closed: phase === 'closed',
          promise,
          owner: (promise.owner && owners[promise.owner]) ?? null,
          text: (promise.text && texts[promise.text.id]) ?? null,
        }))
    })
    .sort((a, b) => (a.promise.due < b.promise.due ? -1 : a.promise.due > b.promise.due ? 1 : 0))
}

const Figures = z.object({
  inTime: z.number(),
  late: z.number(),
  missed: z.number(),
  ahead: z.number(),
  verdicts: z.array(z.object({ body: z.string(), verdict: z.string(), count: z.number() })),
})

/** Of what goes on: how much was due since this day and done in time, done late, not done, or is ahead; and the verdicts since. */
export type LivingFigures = z.infer<typeof Figures>

/** Of all cases that may be counted by whoever looks. */
export async function livingFigures({ sql, tenantId }: Tx, since: string): Promise<LivingFigures> {
  const statement = sql`
    with followed as materialized (
      select c.state, c.version from cases c where c.tenant_id = ${tenantId} and c.followed
    ), promised as (
      select p->>'state' as state, p->>'doneOn' as done, (p->>'due')::date as due
      from followed, jsonb_array_elements(followed.state->'promises') p where p ? 'owner'
    ), found as (
      select coalesce((select named->>'name'
          from procedure_versions p, jsonb_array_elements(p.body->'followUp'->'externalBodies') named
          where p.tenant_id = ${tenantId} and p.number = followed.version and named->>'id' = v->>'body' limit 1),
        v->>'body') as body, v->>'verdict' as verdict, count(*)::int as count
      from followed, jsonb_array_elements(coalesce(followed.state->'verdicts', '[]')) v
      where (v->>'on')::date >= ${since}::date group by 1, 2
    )
    select count(*) filter (where state = 'kept')::int as "inTime",
      count(*) filter (where state = 'broken' and done is not null)::int as late,
      count(*) filter (where state = 'broken' and done is null)::int as missed,
      count(*) filter (where state = 'open')::int as ahead,
      (select coalesce(jsonb_agg(jsonb_build_object('body', body, 'verdict', verdict, 'count', count) order by body, verdict), '[]')
        from found) as verdicts
    from promised where due >= ${since}::date`
  const [figures] = await rowsOf(Figures, statement)
  return figures ?? { inTime: 0, late: 0, missed: 0, ahead: 0, verdicts: [] }
}
