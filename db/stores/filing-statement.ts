import { z } from 'zod'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { doorOf } from './staffing-statement'
import { graceBegan } from './versions'

const Row = z.object({ wasSent: z.boolean(), inTime: z.boolean() })

type FormAsked = { submission: string; version: number; at: Date }

/**
 * Says that a complaint is being filed, until the end of the transaction: between reading who works here, in a statement after
 * this one, and the complaint being there, nobody is taken for looked over who was not held beside it. Tells how the form
 * stands: whether it was sent before, and whether the version it was shown under is in force, or was until no more than 48
 * hours ago.
 */
export async function atTheDoor({ sql, tenantId }: Tx, { submission, version, at }: FormAsked) {
  const statement = sql`
    select pg_advisory_xact_lock_shared(hashtextextended(${doorOf(tenantId)}, 0)),
      exists (select 1 from submissions where tenant_id = ${tenantId} and key = ${submission}) as "wasSent",
      exists (select 1 from procedure_versions where tenant_id = ${tenantId} and number = ${version})
        and not exists (select 1 from procedure_versions
          where tenant_id = ${tenantId} and number = ${version}::int + 1 and published_at < ${graceBegan(at)}) as "inTime"`
  return (await rowOf(Row, statement)) ?? { wasSent: false, inTime: false }
}
