import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../client'
import { migrate } from '../migrate'
import { type TestDatabase, testDatabase } from '../testing/test-database'
import { OlderData, refuseOlder } from './data-age'

let house: TestDatabase
beforeEach(async () => {
  house = await testDatabase()
})
afterEach(() => house.drop())

async function asSuperuser(statement: string): Promise<void> {
  const { sql, close } = connect(house.superuserUrl)
  await sql.unsafe(statement)
  await close()
}

async function look(url: string): Promise<unknown> {
  const { sql, close } = connect(url, { max: 1 })
  try {
    return await refuseOlder(sql).catch((fault: unknown) => fault)
  } finally {
    await close()
  }
}

test('web and worker know a database that is as far as they are', async () => {
  for (const url of [house.webUrl, house.workerUrl]) expect(await look(url)).toBeUndefined()
})

test.each([
  ['a migration that was not applied yet', 'delete from migrations where name = (select max(name) from migrations)'],
  ['a database of before it could say so', 'drop function app.migrations_applied'],
  ['a database in which nothing is yet', 'drop schema app cascade'],
])('web and worker wait for "npm run migrate": %s', async (_what, statement) => {
  await asSuperuser(statement)
  for (const url of [house.webUrl, house.workerUrl]) {
    const fault = await look(url)
    expect(fault).toBeInstanceOf(OlderData)
    expect(String(fault)).toContain('npm run migrate')
  }
})

test('while an update is under way, what runs goes on over a database that is newer', async () => {
  await asSuperuser("insert into migrations (name, sha256, at) values ('9999_of-later.sql', '', now())")
  expect(await look(house.webUrl)).toBeUndefined()
})

test('data of a newer version are refused in words by whoever would bring them up to date', async () => {
  await asSuperuser("insert into migrations (name, sha256, at) values ('9999_of-later.sql', '', now())")
  await expect(migrate(house.ownerUrl)).rejects.toThrow(/newer than this program.*9999_of-later/)
})
