import { globSync, readFileSync } from 'node:fs'
import tailwind from '@tailwindcss/postcss'
import postcss, { type Root } from 'postcss'
import { expect, test } from 'vitest'

/** Marks for others to look at: they have no looks of their own. */
const MARK = /^(group|peer)(\/[\w-]+)?$/

test('no style sheet of the desk names a class: what has looks says them where it stands', () => {
  const named = globSync('app/_ui/**/*.css').flatMap((file) =>
    selectorsIn(postcss.parse(readFileSync(file, 'utf8'))).filter((selector) => /\.[a-z]/i.test(selector)),
  )
  expect(named).toEqual([])
})

test.each([
  ['desk', 'app/_ui/desk.css', ['app/_ui/**/*.tsx', 'app/_forms/**/*.tsx', 'app/*/desk/**/*.tsx']],
  ['pages around the desk', 'app/_ui/house.css', ['app/(account)/**/*.tsx', 'app/page.tsx', 'app/not-found.tsx']],
])('every class written for the %s has a rule', async (_name, sheet, places) => {
  const { root } = await postcss([tailwind()]).process(readFileSync(sheet, 'utf8'), { from: sheet })
  const ruled = new Set(selectorsIn(root as Root).flatMap(classesOf))
  // A route that answers with a page of its own gives a document of the public face.
  const files = globSync(places).filter((file) => !file.includes('.test.') && !file.endsWith('route.tsx'))
  expect(files.length).toBeGreaterThan(5)
  const without = files.flatMap((file) => classesIn(file).filter((name) => !ruled.has(name) && !MARK.test(name)))
  expect([...new Set(without)]).toEqual([])
})

function selectorsIn(root: Root): string[] {
  const found: string[] = []
  root.walkRules((rule) => void found.push(rule.selector))
  return found
}

function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.((?:\\.|[\w-])+)/g)].map((found) => (found[1] ?? '').replace(/\\(.)/g, '$1'))
}

/** Classes that stand in full in an attribute. */
function classesIn(file: string): string[] {
  const attributes = readFileSync(file, 'utf8').matchAll(/\bclassName="([^"]*)"/g)
  return [...attributes].flatMap((found) => (found[1] ?? '').split(' ')).filter((name) => name !== '')
}
