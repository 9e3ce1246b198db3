import { z } from 'zod'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'
import { memoryOf } from '@/lib/core/shared/memory'
import { parsedAs } from '@/lib/core/shared/stored-shape'
import { Words } from '@/lib/core/shared/words'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import type { Fragment } from './case-filter-statement'

/** What the choices of all versions are called, by id; a choice that left the procedure keeps its last name. */
export type ProcedureNames = Record<'subjects' | 'causes' | 'departments', Record<string, Words>>

/** The procedure in force, or null while nothing was published, with the names that figures over older versions need. */
export type ProcedureWithNames = { procedure: Procedure | null; names: ProcedureNames }

/** The number of the version in force, and where that is not known yet the rest as it was stored. */
export const NameColumns = { version: z.int().nullable(), procedure: z.unknown(), names: z.unknown() }
type NameColumns = z.infer<z.ZodObject<typeof NameColumns>>

type Remembered = ProcedureWithNames & { version: number }

/** Of each organisation the newest that was read: versions are only added, and stay as they were published. */
const remembered = memoryOf<Remembered>(16 * 1024 * 1024)

/** Objects weigh some times what they do as text. */
const HEAVIER_THAN_TEXT = 4

const Names = z.record(z.string(), Words).default({})
const Found = z.object({ subjects: Names, causes: Names, departments: Names })

export async function procedureWithNames(tx: Tx): Promise<ProcedureWithNames> {
  const { columns, read } = procedureColumns(tx)
  return read(await rowOf(z.object(NameColumns), tx.sql`select ${columns}`))
}

type Columns = { columns: Fragment; read: (row: NameColumns | null) => ProcedureWithNames }

/** Columns of a statement that asks for more, and how they are read. What was read before is not sent again. */
export function procedureColumns({ sql, tenantId }: Tx): Columns {
  const known = remembered.recall(tenantId)
  const newest = sql`(select max(number) from procedure_versions where tenant_id = ${tenantId})`
  const told = known?.version ?? 0
  const columns = sql`
    ${newest} as version,
    (select case when number <> ${told} then body end from procedure_versions where tenant_id = ${tenantId}
      order by number desc limit 1) as procedure,
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
        where v.tenant_id = ${tenantId} and ${newest} <> ${told} order by n.kind, n.id, v.number desc
      ) newest group by kind
    ) kinds) as names`
  return { columns, read: (row) => (known && row?.version === known.version ? known : readNames(tenantId, row)) }
}

function readNames(tenantId: string, row: NameColumns | null): ProcedureWithNames {
  const names = parsedAs(Found, row?.names ?? {}, 'the names in all versions')
  if (!row?.version) return { procedure: null, names }
  const read = { version: row.version, procedure: procedureFrom(row.procedure, 'today'), names }
  return remembered.keep(tenantId, read, HEAVIER_THAN_TEXT * JSON.stringify(read).length)
}
