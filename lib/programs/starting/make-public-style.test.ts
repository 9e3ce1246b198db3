import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PUBLIC_ASSETS } from './make-public-style'
import { projectRoot } from './project-root'

const made = readFileSync(path.join(projectRoot(), PUBLIC_ASSETS[0]), 'utf8')

test('the style sheet of the public face asks no other file, and nothing of a browser of five years ago that it lacks', () => {
  expect(made).not.toMatch(/@import|@layer|@source|@theme|url\(/)
  expect(made).not.toMatch(/light-dark\(|color-mix\(|width *>=|&/)
  expect(made).toContain('prefers-color-scheme:dark')
})

test('no sheet of the documents names a class of its own: what has looks says them where it stands', () => {
  const sheets = globSync('app/_documents/assets/*.css', { cwd: projectRoot() })
  const named = sheets.flatMap((file) =>
    readFileSync(path.join(projectRoot(), file), 'utf8').match(/^\s*\.[a-z].*\{/gim),
  )
  expect(sheets.length).toBeGreaterThan(2)
  expect(named.filter((found) => found !== null)).toEqual([])
})
