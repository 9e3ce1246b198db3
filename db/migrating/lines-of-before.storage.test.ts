import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { connect, type Sql, useDatabase } from '@/db/client'
import { inTenant } from '@/db/in-tenant'
import { migrate } from '@/db/migrate'
import { OWNER, urlFor } from '@/db/provision'
import { firstBrokenAccessLine } from '../stores/verify-access-log-statement'
import { migrationNames } from './apply-migrations'
import { ensureRoles } from './ensure-roles'

const LATER = '0141'

describe('a log that was one chain before lines were sealed later', () => {
  const server = inject('server')
  const name = `before_${randomBytes(6).toString('hex')}`
  const url = (role: string, password: string) => urlFor({ port: server.port, role, password, database: name })
  const superuser = (database = name) =>
    connect(urlFor({ port: server.port, role: 'postgres', password: server.password, database }), { max: 1 })
  const ownerUrl = url(OWNER, server.roles.owner)
  beforeEach(async () => {
    await within(superuser('postgres'), (sql) => sql.unsafe(`create database ${name} owner ${OWNER}`))
    return () => within(superuser('postgres'), (sql) => sql.unsafe(`drop database ${name} with (force)`))
  })

  const writeIn = (tenantId: string, screens: string[]) =>
    within(connect(url('gehoor_web', server.roles.web), { max: 1 }), async (sql) => {
      for (const screen of screens)
        await sql.begin(async (tx) => {
          await tx`select set_config('app.tenant_id', ${tenantId}, true)`
          await tx`select app.write_access_line('{"kind": "system"}', 'look', ${screen}, null, null, '{}', null)`
        })
    })

  test('stays valid as it is, and goes on with what is sealed from then on', async () => {
    await within(connect(ownerUrl, { max: 1 }), bringUpTo)
    const tenantId = randomUUID()
    await within(superuser(), async (sql) => {
      await sql`set session_replication_role = replica`
      await sql`
        insert into tenants select (jsonb_populate_record(null::tenants, jsonb_build_object('id', ${tenantId}::text,
          'slug', 'before', 'name', 'Before', 'sector', 'care', 'state', 'live', 'languages', '["nl"]'::jsonb,
          'accent', '#1f6f5c', 'lang', 'nl', 'terms', '{}'::jsonb, 'processing_agreement', '{}'::jsonb,
          'created_at', now()))).*`
    })
    await writeIn(tenantId, ['one', 'two', 'three'])
    const sealedBefore = await within(superuser(), (sql) => sql`select seq, hash from access_log order by seq`)
    expect(sealedBefore.map(({ seq }) => seq)).toEqual([1, 2, 3])

    await migrate(ownerUrl)
    await writeIn(tenantId, ['four', 'five'])
    await within(connect(url('gehoor_worker', server.roles.worker), { max: 1 }), (sql) =>
      sql.begin(async (tx) => {
        await tx`select set_config('app.tenant_id', ${tenantId}, true)`
        await tx`select app.seal_access_lines(10)`
      }),
    )
    const all = await within(superuser(), (sql) => sql`select seq, hash, screen from access_log order by entry`)
    expect(all.slice(0, 3)).toMatchObject([...sealedBefore])
    expect(all.map(({ seq, screen }) => `${seq} ${screen}`)).toEqual(['1 one', '2 two', '3 three', '4 four', '5 five'])
    const web = useDatabase(url('gehoor_web', server.roles.web), { max: 1 })
    expect(await inTenant({ kind: 'system', tenantId }, (tx) => firstBrokenAccessLine(tx))).toBeNull()
    await web.close()
  })
})

/** The database as it was before. */
async function bringUpTo(sql: Sql) {
  await ensureRoles(sql)
  await sql`create schema if not exists app`
  await sql`create schema if not exists graphile_worker authorization gehoor_worker`
  await sql`create table migrations (name text primary key, sha256 text not null, at timestamptz not null)`
  for (const file of migrationNames().filter((file) => file < LATER)) {
    const text = readFileSync(path.join(import.meta.dirname, '../migrations', file), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    await sql.begin(async (tx) => {
      await tx.unsafe(text)
      await tx`insert into migrations (name, sha256, at) values (${file}, ${sha256}, now())`
    })
  }
}

async function within<T>({ sql, close }: ReturnType<typeof connect>, work: (sql: Sql) => Promise<T>): Promise<T> {
  return work(sql).finally(close)
}
