import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { type TestDatabase, testDatabase } from '@/db/testing/test-database'
import { holdPlace } from './hold-place'

let house: TestDatabase
let superuser: Database
beforeAll(async () => {
  house = await testDatabase()
  superuser = connect(house.superuserUrl, { max: 2 })
})
afterAll(async () => {
  await superuser.close()
  await house.drop()
})

async function aJobOf(name: string): Promise<number> {
  const [job] = await superuser.sql<{ id: number }[]>`
    select id from graphile_worker.add_job('take-due-steps', queue_name => ${name})`
  await superuser.sql`update graphile_worker._private_jobs set locked_by = ${name}, locked_at = now() where id = ${job?.id ?? 0}`
  await superuser.sql`update graphile_worker._private_job_queues set locked_by = ${name}, locked_at = now()
    where queue_name = ${name}`
  return job?.id ?? 0
}

const holders = async () => {
  const rows = await superuser.sql<{ holder: string }[]>`
    select locked_by as holder from graphile_worker._private_jobs where locked_by is not null
    union all select locked_by from graphile_worker._private_job_queues where locked_by is not null order by 1`
  return rows.map(({ holder }) => holder)
}

test('jobs and queues of a worker that is gone are free as soon as another comes; those of one that lives stay its own', async () => {
  const alive = holdPlace(house.workerUrl)
  const gone = holdPlace(house.workerUrl)
  await alive.hold('pool-alive')
  await gone.hold('pool-gone')
  for (const name of ['pool-alive', 'pool-gone', 'pool-from-before']) await aJobOf(name)
  const comes = holdPlace(house.workerUrl)
  expect(await comes.freeTheDead()).toBe(1)
  expect(await holders()).toEqual(['pool-alive', 'pool-alive', 'pool-gone', 'pool-gone'])
  await gone.leave()
  await vi.waitFor(async () => expect(await comes.freeTheDead()).toBe(1))
  expect(await holders()).toEqual(['pool-alive', 'pool-alive'])
  await Promise.all([alive.leave(), comes.leave()])
})

test('a worker whose connection was cut holds its names again before anybody else counts it as gone for long', async () => {
  const cut = holdPlace(house.workerUrl)
  await cut.hold('pool-cut')
  await aJobOf('pool-cut')
  await superuser.sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()`
  await vi.waitFor(() => cut.freeTheDead())
  const other = holdPlace(house.workerUrl)
  await other.freeTheDead()
  expect(await holders()).toContain('pool-cut')
  await Promise.all([cut.leave(), other.leave()])
})

test('a job that was spent in the hands of the dead is thrown away: what it was about stands in a row', async () => {
  const id = await aJobOf('pool-spent')
  await superuser.sql`update graphile_worker._private_jobs set attempts = max_attempts where id = ${id}`
  const comes = holdPlace(house.workerUrl)
  await comes.freeTheDead()
  expect(await superuser.sql`select 1 from graphile_worker._private_jobs where id = ${id}`).toHaveLength(0)
  await comes.leave()
})
