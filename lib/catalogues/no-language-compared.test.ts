import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

// Those that are spoken, and those that are likely to come.
const LANG = `['"\`](nl|en|de|fr|es|pl|uk|ru|ar|tr|ro|bg|fa|ti|so|zh)(-[A-Z]{2})?['"\`]`
const COMPARED = [
  new RegExp(`[=!]==?\\s*${LANG}`),
  new RegExp(`${LANG}\\s*[=!]==?[^>]`),
  new RegExp(`\\bcase\\s+${LANG}`),
  new RegExp(`\\.(startsWith|endsWith|includes|is)\\(\\s*${LANG}`),
]

/** Where a language is compared, each as a place with its line. */
function comparisonsIn(text: string): string[] {
  return text.split('\n').filter((line) => COMPARED.some((pattern) => pattern.test(line)))
}

test('no language is compared to decide a word: a word is looked up by its language, so that a next one finds its own', () => {
  const files = ['app', 'lib', 'emails', 'db'].flatMap((room) => sources(join(ROOT, room)))
  expect(files.length).toBeGreaterThan(900)
  const found = files.flatMap((file) =>
    comparisonsIn(readFileSync(file, 'utf8')).map((line) => `${relative(ROOT, file)}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test.each([
  "return lang === 'nl' ? 'Dag' : 'Hello'",
  'if (place.lang !== "en") return',
  "  'nl' === lang",
  "    case 'pl':",
  "const dutch = locale.startsWith('nl')",
  "lang == 'nl-NL'",
])('a comparison is seen: %s', (line) => {
  expect(comparisonsIn(line)).toEqual([line])
})

test.each(["{ nl: 'Dag', en: 'Hello' }", "words[lang]['title']", "const lang = 'nl'", "kind === 'nlp'"])(
  'a language as data is none: %s',
  (line) => {
    expect(comparisonsIn(line)).toEqual([])
  },
)

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(tsx?|m?js)$/.test(entry.name) && entry.name !== 'no-language-compared.test.ts' ? [path] : []
  })
}
