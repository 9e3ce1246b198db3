// What goes on of cases that ended, or will: whatever has an owner and a day. One stretch of an index, first due first.
import { z } from 'zod'
import { caseFrom } from '@/lib/core/case/case-from'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { isPending } from '@/lib/core/case/consequences/pending'
import { livesOn } from '@/lib/core/case/left-open'
import type { LivingWent } from '@/lib/core/insights/living-counts'
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

const Counted = z.object({
  kind: z.enum(['promised', 'verdict']),
  keys: z.array(z.string()),
  count: z.int(),
  body: z.string().nullable(),
})

/** Of what goes on: how much was due since this day and done in time, done late, not done, or is ahead; and the verdicts since. */
export type LivingFigures = Record<'inTime' | 'late' | 'missed' | 'ahead', number> & {
  verdicts: { body: string; verdict: string; count: number }[]
}

/** Of all cases that may be counted by whoever looks: of those for everybody from what stands summed by day, of the others each. */
export async function livingFigures(tx: Tx, since: string): Promise<LivingFigures> {
  const { sql, tenantId } = tx
  const apart = tx.fromOutside ? ofOneCircle(tx, sql`c.id`) : sql`and (c.barred <> '{}' or c.circle is not null)`
  const statement = sql`
    select kind, keys, sum(n)::int as count, case when kind = 'verdict' then (
        select named->>'name' from procedure_versions p, jsonb_array_elements(p.body->'followUp'->'externalBodies') named
        where p.tenant_id = ${tenantId} and named->>'id' = keys[1] order by p.number desc limit 1) end as body from (
      select f.kind, f.keys, f.cases as n from figures_by_day f
      where f.tenant_id = ${tenantId} and f.kind = any ('{promised,verdict}'::text[]) and f.day >= ${since}::date
      union all
      select l.kind, l.keys, 1 from cases c
      cross join lateral jsonb_to_recordset(c.living) as l(kind text, day date, keys text[])
      where c.tenant_id = ${tenantId} and c.living is not null ${apart} and l.day >= ${since}::date) each_of
    group by kind, keys having sum(n) > 0 order by kind, keys`
  const counted = await rowsOf(Counted, statement)
  const went = (how: LivingWent) => counted.find(({ kind, keys }) => kind === 'promised' && keys[0] === how)?.count ?? 0
  return {
    ...{ inTime: went('in-time'), late: went('late'), missed: went('missed'), ahead: went('ahead') },
    verdicts: counted
      .filter(({ kind }) => kind === 'verdict')
      .map(({ keys: [id = '', verdict = ''], body, count }) => ({ body: body ?? id, verdict, count })),
  }
}
