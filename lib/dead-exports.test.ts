import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { unasked } from './testing/exports'

const ROOT = join(import.meta.dirname, '..')

/** What Next asks a file of for its name: pages, routes, and what lies around them. */
const NEXT_ASKS =
  /^(app\/.*\/?(page|layout|route|not-found|error|loading|global-error)\.tsx?|proxy\.ts|instrumentation\.ts)$/

/** What else is asked for by its place: settings of tools. */
const TOOLS_ASK =
  /^((e2e\/playwright|next|vitest)\.config\.ts|e2e\/support\/global-setup\.ts|(db\/testing\/start-database|lib\/programs\/testing\/with-public-style)\.ts)$/

/** Written whole, by what makes them out of the catalogues. */
const WRITTEN = /^lib\/catalogues\/.*\/words\.ts$/

/** Being put to work, each a table or a field; after that this line goes. */
const NOT_YET = /^(db\/schema\/.*|lib\/core\/access\/account-fields\.ts)$/

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(m?tsx?|mjs)$/.test(entry.name) ? [path] : []
  })
}

const files = ['app', 'lib', 'db', 'emails', 'e2e']
  .flatMap((room) => sources(join(ROOT, room)))
  .concat(['proxy.ts', 'next.config.ts', 'vitest.config.ts'].map((file) => join(ROOT, file)))
  .map((path) => ({ file: relative(ROOT, path), text: readFileSync(path, 'utf8') }))

test('nothing is handed out that nobody asks for', () => {
  expect(files.length).toBeGreaterThan(1200)
  const asked = (found: string) => {
    const [file = ''] = found.split(': ')
    return [NEXT_ASKS, TOOLS_ASK, WRITTEN, NOT_YET].some((pattern) => pattern.test(file))
  }
  expect(unasked(files).filter((found) => !asked(found))).toEqual([])
})
