import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../starting/project-root'
import { guardians } from './guardians'

const textOf = (file: string) => readFileSync(path.join(projectRoot(), file), 'utf8')

describe('the guardians', () => {
  test('each stands where its list says', () => {
    const elsewhere = guardians
      .filter(({ file, guardian }) => !existsSync(path.join(projectRoot(), file)) || !textOf(file).includes(guardian))
      .map(({ invariant, file }) => `${invariant}: not in ${file}`)
    expect(elsewhere).toEqual([])
  })

  test('each names tests that are there: without any, the run would be red for the wrong reason', () => {
    const there = globSync('{app,db,emails,lib}/**/*.test.{ts,tsx}', { cwd: projectRoot() })
    const nowhere = guardians
      .flatMap(({ invariant, tests }) => tests.map((wanted) => ({ invariant, wanted })))
      .filter(({ wanted }) => !there.some((file) => file.includes(wanted)))
    expect(there.length).toBeGreaterThan(200)
    expect(nowhere).toEqual([])
  })

  test('no migration that came later holds what a guardian takes away in an earlier one', () => {
    const made = /create (?:or replace )?function (app\.\w+)/g
    const later = guardians
      .filter(({ file }) => file.startsWith('db/migrations/'))
      .flatMap(({ invariant, file, guardian }) => {
        const before = textOf(file).split(guardian)[0] ?? ''
        const [found] = [...before.matchAll(made)].slice(-1)
        // Behind the end of a function stands what belongs to none.
        const isWithin = found && !endOfFunction(before.slice(found.index)).test(before.slice(found.index))
        return found && isWithin ? [{ invariant, file, name: found[1] ?? '' }] : []
      })
      .filter(({ file, name }) => redefinedAfter(file, name))
    expect(later.map(({ invariant, file, name }) => `${invariant}: ${name} of ${file} was made anew`)).toEqual([])
  })
})

/** A function that is one expression, `return …;`, ends with its first statement; every other with its `end`. */
function endOfFunction(made: string): RegExp {
  const isOneExpression = /^[^;]*\nreturn\b/.test(made) && !/^[^;]*\$\$/.test(made)
  return isOneExpression ? /;\n/ : /\nend(?: \$\$)?;/
}

function redefinedAfter(file: string, name: string): boolean {
  const folder = path.join(projectRoot(), 'db/migrations')
  return readdirSync(folder)
    .filter((other) => other > path.basename(file))
    .some((other) =>
      new RegExp(`create (?:or replace )?function ${name}\\b`).test(readFileSync(path.join(folder, other), 'utf8')),
    )
}
