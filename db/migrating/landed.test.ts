import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { TAKEN_AWAY } from './testing/taken-away'
import { type MigrationText, type Taken, whatMigrationsTake } from './testing/what-migrations-take'

const FOLDER = path.join(import.meta.dirname, '../migrations')

function migrations(): MigrationText[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }))
}

describe('the migrations', () => {
  test('that landed are never edited: each is as it was frozen, and a new one is frozen with it', () => {
    const now = migrations().map(({ name, text }) => `${createHash('sha256').update(text).digest('hex')}  ${name}`)
    const frozen = readFileSync(path.join(FOLDER, 'landed.sha256'), 'utf8').trimEnd().split('\n')
    // An edited one belongs in a migration of its own; the line of a new one goes into landed.sha256.
    expect(frozen).toEqual(now)
  })

  test('are all named so that they are found', () => {
    expect(migrations().filter(({ name }) => !/^\d{4}_[a-z-]+\.sql$/.test(name))).toEqual([])
  })

  test('take nothing away without saying so', () => {
    const taken = whatMigrationsTake(migrations())
    const found = Object.groupBy(taken, ({ migration, of }) => `${migration} ${of}`)
    const unsaid = Object.entries(found).filter(([, some = []]) => !isSaid(some))
    expect(unsaid.map(([what, some = []]) => [what, some.length, ...some.map(({ clause }) => clause)])).toEqual([])
    const said = Object.entries(TAKEN_AWAY).flatMap(([migration, all]) => all.map(({ of }) => `${migration} ${of}`))
    expect(said.filter((one) => !(one in found))).toEqual([])
  })
})

function isSaid(taken: Taken[]): boolean {
  const [first] = taken
  const said = first && TAKEN_AWAY[first.migration]?.find(({ of }) => of === first.of)
  return said?.clauses === taken.length
}

describe('a later migration that takes something away', () => {
  const guarded = `create function app.open(door text) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
    begin
      if door is null or door not in ('front', 'back') then raise exception 'no'; end if;
      perform app.turn(door);
    end $$;`
  const takenBy = (text: string) =>
    whatMigrationsTake([
      { name: '1', text: guarded },
      { name: '2', text },
    ]).map(({ clause }) => clause)

  test.each([
    ['a guard', guarded.replace('door is null or ', ''), 'if door is null'],
    ['the rights of its owner', guarded.replace(' security definer', ''), /security definer$/],
    [
      'where names are looked up',
      guarded.replace('set search_path = pg_catalog, pg_temp', ''),
      'search_path = pg_catalog',
    ],
    ['a step', guarded.replace('perform app.turn(door);', ''), 'perform app.turn(door)'],
    ['a policy', 'drop policy own on cases;', 'drop policy own on cases'],
    ['a trigger', 'alter table events disable trigger all;', 'alter table events disable trigger all'],
    ['a column', 'alter table events drop column hash;', 'alter table events drop column hash'],
    ['a right', 'revoke select on cases from gehoor_web;', 'revoke select on cases from gehoor_web'],
  ])('is found: %s', (_what, text, clause) => {
    const found = takenBy(text.replace('create function', 'create or replace function'))
    expect(found).toContainEqual(typeof clause === 'string' ? clause : expect.stringMatching(clause))
  })

  test('and one that makes it anew whole, in another layout and with more in it, takes nothing', () => {
    const more = guarded
      .replace('create function', 'create or replace function')
      .replace('perform app.turn(door);', '\n  -- Once more.\n  perform app.turn(door);\n  perform app.look(door);\n')
    expect(takenBy(more)).toEqual([])
  })

  test('a function that was renamed keeps what it had', () => {
    const renamed = `alter function app.open(text) rename to open_itself;
      create function app.open(door text) returns void language sql as $$ select 1 $$;`
    expect(takenBy(renamed)).toEqual([])
    const later = `${renamed} ${guarded.replace('create function app.open', 'create or replace function app.open_itself').replace('perform app.turn(door);', '')}`
    expect(takenBy(later)).toEqual(['perform app.turn(door)'])
  })
})
