import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** What makes a server action: `action` itself, and a wrapper made with it. */
const WRAPPERS = ['action', 'caseAction']

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const files = ['app', 'lib'].flatMap((room) => sources(join(ROOT, room)))
const text = (path: string) => readFileSync(path, 'utf8')
const isServer = (path: string) => /^\s*(?:\/\/[^\n]*\n\s*)*['"]use server['"]/.test(text(path))

test('every server action is made by a wrapper that asks who it is and where it came from', () => {
  const bare = files.filter(isServer).flatMap((path) =>
    [...text(path).matchAll(/^export\s+(?!type\b)(.*)$/gm)]
      .map(([, rest = '']) => rest)
      .filter(
        (rest) => !WRAPPERS.some((wrapper) => new RegExp(`^const \\w+(?:: \\w+)? = ${wrapper}(?:<.*>)?\\(`).test(rest)),
      )
      .map((rest) => `${relative(ROOT, path)}: export ${rest}`),
  )
  expect(bare).toEqual([])
})

test('no server action hides inside another file', () => {
  const hidden = files.filter((path) => !isServer(path) && /^\s+['"]use server['"]/m.test(text(path)))
  expect(hidden.map((path) => relative(ROOT, path))).toEqual([])
})

test('a wrapper with another name is made with it', () => {
  const made = files.filter((path) => /export (?:async )?function \w+Action\b/.test(text(path)))
  expect(made.length).toBeGreaterThan(0)
  expect(made.filter((path) => !/\breturn action\(/.test(text(path)))).toEqual([])
})
