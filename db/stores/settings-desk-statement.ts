import { z } from 'zod'
import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import type { Tx } from '../in-tenant'
import { rowOf } from '../read-rows'
import { CopyState } from '../schema/copies'

/** The copy of everything that whoever looks asked for last, as JSON has it. */
const OwnCopy = z.object({
  id: z.string(),
  state: CopyState.exclude(['over']),
  done: z.int(),
  steps: z.int(),
  bytes: z.int(),
  madeAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  problem: z.string().nullable(),
})
export type OwnCopy = z.infer<typeof OwnCopy>

/** What an organisation uses of its trial, when it last took a copy of everything, and the reader's own; in one statement. */
const Usage = z.object({
  members: z.int(),
  cases: z.int(),
  handedOutAt: z.string().nullable(),
  copy: OwnCopy.nullable(),
})
type Usage = z.infer<typeof Usage>

/**
 * Cases that the reader may not see are not counted: a number must not tell that they are there. Neither are those that a
 * file brought in: a plan is about what comes in, not about what was there before. Counted no further than is said.
 */
export async function readUsage({ sql, tenantId, memberId }: Tx): Promise<Usage> {
  const statement = sql`
    select jsonb_build_object(
      'members', (select count(*) from members m where m.tenant_id = ${tenantId} and m.state = 'active'
        and m.role <> 'outsider'),
      'cases', (select count(*) from (
        select from cases c where c.tenant_id = ${tenantId} and c.channel <> 'import' limit ${COUNTED_EXACTLY + 1}) few),
      'handedOutAt', (
        select l.at from access_log l
        where l.tenant_id = ${tenantId} and l.purpose = 'change' and l.screen = 'hand-out' order by l.entry desc limit 1),
      'copy', (
        select jsonb_build_object('id', y.id, 'state', y.state, 'done', y.done, 'steps', y.steps, 'bytes', y.bytes,
          'madeAt', y.made_at, 'expiresAt', y.expires_at, 'problem', y.problem)
        from copies y where y.tenant_id = ${tenantId} and y.asked_by = ${memberId} and y.of_cases is null
          and y.state <> 'over'
        order by y.asked_at desc limit 1)
    ) as usage`
  const row = await rowOf(z.object({ usage: Usage }), statement)
  if (!row) throw new Error('the database gave no answer')
  return row.usage
}
