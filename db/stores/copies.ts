// The copies of everything that were asked for: how far each is, and where its file lies.
import type { Tx } from '../in-tenant'

export type CopyState = 'waiting' | 'making' | 'ready' | 'failed' | 'over'

export type Copy = {
  id: string
  askedBy: string
  state: CopyState
  attempts: number
  file: string | null
  disk: string | null
  bytes: number
  madeAt: Date | null
  expiresAt: Date | null
  /** Made when the organisation closed, of these cases alone; null for a copy of everything. */
  ofCases: string[] | null
}

/** Puts it down; null when this person has one under way already. */
export async function insertCopy(
  { sql, tenantId }: Tx,
  it: { id: string; askedBy: string; at: Date; ofCases?: string[] },
): Promise<boolean> {
  const rows = await sql`
    insert into copies (tenant_id, id, asked_by, asked_at, state, of_cases)
    values (${tenantId}, ${it.id}, ${it.askedBy}, ${it.at}, 'waiting', ${it.ofCases ?? null}::uuid[])
    on conflict (tenant_id, asked_by, (of_cases is null)) where state in ('waiting', 'making') do nothing returning 1`
  return rows.length > 0
}

export async function copyById({ sql, tenantId }: Tx, id: string): Promise<Copy | null> {
  const [row] = await sql<Copy[]>`
    select id, asked_by as "askedBy", state, attempts, file, disk, bytes, made_at as "madeAt", expires_at as "expiresAt",
      of_cases as "ofCases"
    from copies where tenant_id = ${tenantId} and id = ${id}`
  return row ?? null
}

/** The last that was made for this person when their organisation closed. */
export async function copyAtClosing(tx: Tx, memberId: string): Promise<Copy | null> {
  const { sql, tenantId } = tx
  const [row] = await sql<{ id: string }[]>`
    select id from copies where tenant_id = ${tenantId} and asked_by = ${memberId} and of_cases is not null
      and state <> 'over' order by asked_at desc, id desc limit 1`
  return row ? copyById(tx, row.id) : null
}

/** Whether this person has one of this closing, or it is under way. */
export async function hasCopyAtClosing({ sql, tenantId }: Tx, memberId: string, closedAt: Date): Promise<boolean> {
  const rows = await sql`
    select 1 from copies where tenant_id = ${tenantId} and asked_by = ${memberId} and of_cases is not null
      and asked_at >= ${closedAt} and state <> 'over' limit 1`
  return rows.length > 0
}

/** The closing was undone: what was made because of it is no longer to be fetched. */
export async function endCopiesAtClosing({ sql, tenantId }: Tx): Promise<void> {
  await sql`update copies set state = 'over' where tenant_id = ${tenantId} and of_cases is not null and state <> 'over'`
}

/** A newer one takes their place. */
export async function endReadyCopiesOf({ sql, tenantId }: Tx, memberId: string): Promise<void> {
  await sql`
    update copies set state = 'over'
    where tenant_id = ${tenantId} and asked_by = ${memberId} and of_cases is null and state in ('ready', 'failed')`
}

/** Takes it for one worker until the lease is over; null when another has it, or when there is nothing to make. */
export async function claimCopy(
  { sql, tenantId }: Tx,
  id: string,
  { now, lease, steps }: { now: Date; lease: Date; steps: number },
): Promise<{ askedBy: string; attempts: number; ofCases: string[] | null } | null> {
  const [row] = await sql<{ askedBy: string; attempts: number; ofCases: string[] | null }[]>`
    update copies set state = 'making', attempts = attempts + 1, lease_until = ${lease}, done = 0, bytes = 0, steps = ${steps}
    where tenant_id = ${tenantId} and id = ${id} and (
      state = 'waiting' or (state = 'making' and lease_until <= ${now}))
    returning asked_by as "askedBy", attempts, of_cases as "ofCases"`
  return row ?? null
}

/** How far it is, and that somebody is still at it; false when another worker took over. */
export async function copyGoesOn(
  { sql, tenantId }: Tx,
  { id, attempts }: { id: string; attempts: number },
  { done, bytes, lease }: { done: number; bytes: number; lease: Date },
): Promise<boolean> {
  const rows = await sql`
    update copies set done = ${done}, bytes = ${bytes}, lease_until = ${lease}
    where tenant_id = ${tenantId} and id = ${id} and state = 'making' and attempts = ${attempts} returning 1`
  return rows.length > 0
}

export type MadeCopy = { file: string; disk: string; bytes: number; madeAt: Date; expiresAt: Date; holds: string[] }

export async function copyIsReady(
  { sql, tenantId }: Tx,
  { id, attempts }: { id: string; attempts: number },
  made: MadeCopy,
): Promise<boolean> {
  const rows = await sql`
    update copies set state = 'ready', done = steps, lease_until = null, file = ${made.file}, disk = ${made.disk},
      bytes = ${made.bytes}, made_at = ${made.madeAt}, expires_at = ${made.expiresAt}, holds = ${made.holds}::uuid[]
    where tenant_id = ${tenantId} and id = ${id} and state = 'making' and attempts = ${attempts} returning 1`
  return rows.length > 0
}

/** It did not succeed: tried again from `again` on, or given up when there is none. */
export async function copyFailed(
  { sql, tenantId }: Tx,
  { id, attempts }: { id: string; attempts: number },
  { problem, again }: { problem: string; again: Date | null },
): Promise<void> {
  await sql`
    update copies set state = ${again ? 'making' : 'failed'}, lease_until = ${again}, problem = ${problem}
    where tenant_id = ${tenantId} and id = ${id} and state = 'making' and attempts = ${attempts}`
}

/** Its time is over and its file is gone. */
export async function copyIsOver({ sql, tenantId }: Tx, id: string): Promise<void> {
  await sql`
    update copies set state = case when state = 'failed' then state else 'over' end, file = null, holds = '{}'
    where tenant_id = ${tenantId} and id = ${id}`
}

/** Whether whoever looks may still see every case in the file. */
export async function seesAllItHolds({ sql, tenantId }: Tx, id: string): Promise<boolean> {
  const [row] = await sql<{ all: boolean }[]>`
    select not exists (
      select 1 from copies y cross join unnest(y.holds) held
      where y.tenant_id = ${tenantId} and y.id = ${id} and not exists (
        select 1 from cases c where c.tenant_id = ${tenantId} and c.id = held)) as all`
  return row?.all ?? false
}

/** The names of the files that something of this organisation still points to. */
export async function filesOfCopies({ sql, tenantId }: Tx): Promise<string[]> {
  const rows = await sql<{ file: string }[]>`
    select file from copies where tenant_id = ${tenantId} and file is not null`
  return rows.map(({ file }) => file)
}
