import { z } from 'zod'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'
import { parsedAs } from '@/lib/core/shared/stored-shape'
import { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import type { Fragment } from './case-filter-statement'

/** What the choices of all versions are called, by id; a choice that left the procedure keeps its last name. */
export type ProcedureNames = Record<'subjects' | 'causes' | 'departments', Record<string, Words>>

/** The procedure in force, or null while nothing was published, with the names that figures over older versions need. */
export type ProcedureWithNames = { procedure: Procedure | null; names: ProcedureNames }

/** As they were stored. */
export const NameColumns = { procedure: z.unknown(), names: z.unknown() }
type NameColumns = Record<keyof typeof NameColumns, unknown>

const Names = z.record(z.string(), Words).default({})
const Found = z.object({ subjects: Names, causes: Names, departments: Names })

export async function procedureWithNames(tx: Tx): Promise<ProcedureWithNames> {
  return withNames(await rowOf(z.object(NameColumns), tx.sql`select ${procedureColumns(tx)}`))
}

/** Two columns of a statement that asks for more, to be read by `withNames`. */
export function procedureColumns({ sql, tenantId }: Tx): Fragment {
  return sql`
    (select body from procedure_versions where tenant_id = ${tenantId} order by number desc limit 1) as procedure,
    (select jsonb_object_agg(kind, names) from (
      select kind, jsonb_object_agg(id, name) as names from (
        select distinct on (n.kind, n.id) n.kind, n.id, n.name
        from procedure_versions v, lateral (
          select 'subjects' as kind, x->>'id' as id, x->'label' as name from jsonb_array_elements(v.body->'intake'->'subjects') x
          union all
          select 'causes', x->>'id', x->'label' from jsonb_array_elements(v.body->'processing'->'causes') x
          union all
          select 'departments', x->>'id', x->'name' from jsonb_array_elements(v.body->'contact'->'departments') x
        ) n
        where v.tenant_id = ${tenantId} order by n.kind, n.id, v.number desc
      ) newest group by kind
    ) kinds) as names`
}

export function withNames(row: NameColumns | null): ProcedureWithNames {
  const procedure = row?.procedure ? procedureFrom(row.procedure, 'today') : null
  return { procedure, names: parsedAs(Found, row?.names ?? {}, 'the names in all versions') }
}
