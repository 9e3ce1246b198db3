import type { Tx } from '../in-tenant'

/** What an organisation uses of its trial, and when it last took a copy of everything; in one statement. */
export type Usage = { members: number; cases: number; handedOutAt: string | null }

/**
 * Cases that the reader may not see are not counted: a number must not tell that they are there. Neither are those that a
 * file brought in: a plan is about what comes in, not about what was there before.
 */
export async function readUsage({ sql, tenantId }: Tx): Promise<Usage> {
  const [row] = await sql<{ usage: Usage }[]>`
    select jsonb_build_object(
      'members', (select count(*) from members m where m.tenant_id = ${tenantId} and m.state = 'active'),
      'cases', (select count(*) from cases c where c.tenant_id = ${tenantId} and c.channel <> 'import'),
      'handedOutAt', (
        select l.at from access_log l
        where l.tenant_id = ${tenantId} and l.purpose = 'change' and l.screen = 'hand-out' order by l.seq desc limit 1)
    ) as usage`
  if (!row) throw new Error('the database gave no answer')
  return row.usage
}
