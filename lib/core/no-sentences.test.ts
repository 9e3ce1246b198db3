import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { stringsIn } from '../testing/strings-in'

const ROOT = path.join(import.meta.dirname, '../..')

/** Two words of letters with a space between, or a word with a space at its end that others are put behind. */
const SENTENCE = /\p{L}{2,}[,;:.]? \p{L}{2,}|\{\}[,;:]? \p{L}{2,}|\p{L}{3,}[,;:]? \{\}/u

/** A word said in two languages, side by side. */
const IN_LANGUAGES = /\b(?:nl|en): *(?:['"`{(]|\(\w*\) =>)/

/** What may be said in the core, and why. */
const EXCEPTIONS: [string, string][] = [
  [
    'lib/core/procedure/presets/',
    'texts that an organisation takes over into its own procedure, and citations of the law',
  ],
  ['lib/core/procedure/law-check.ts', 'the citation of a norm, as the presets have those of laws'],
  ['lib/core/shared/language.ts', 'what each language calls itself'],
  ['lib/core/shared/listing.ts', 'how a language strings a list together'],
  ['lib/core/insights/say-number.ts', 'how a language writes a number'],
  ['lib/core/calendar/format-date.ts', 'how a language writes a date'],
  ['lib/core/calendar/period-in-words.ts', 'how a language spells a number'],
  ['lib/core/procedure/function-in-words.ts', 'which article a language puts before a name'],
  ['lib/core/case/name-likeness.ts', 'parts of surnames, which a rule leaves out of account'],
  ['lib/core/calendar/civil-date.ts', 'what a schema says of a value; told to whoever keeps the house'],
  ['lib/core/calendar/working-calendar.ts', 'what a schema says of a value; told to whoever keeps the house'],
  ['lib/core/procedure/procedure-from.ts', 'what in store cannot be read; told to whoever keeps the house'],
  ['lib/core/case/case-from.ts', 'what in store cannot be read; told to whoever keeps the house'],
  ['lib/core/case/event-from.ts', 'what in store cannot be read; told to whoever keeps the house'],
  ['lib/core/shared/stored-shape.ts', 'what in store cannot be read; told to whoever keeps the house'],
  ['lib/core/shared/nameless-fault.ts', 'what kind of fault it was; told to whoever keeps the house'],
]

const isExcepted = (file: string) => EXCEPTIONS.some(([place]) => file.startsWith(place))

function sentencesIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  return [...stringsIn(text).filter((said) => SENTENCE.test(said)), ...(code.match(IN_LANGUAGES) ?? [])]
}

const files = globSync('lib/core/**/*.ts', { cwd: ROOT })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !/\.test\.ts$|\/testing\//.test(file))

const saidIn = (file: string) => sentencesIn(readFileSync(path.join(ROOT, file), 'utf8'))

test('a rule yields a value, and no sentence: those stand in lib/words and lib/catalogues', () => {
  expect(files.length).toBeGreaterThan(150)
  const found = files
    .filter((file) => !isExcepted(file))
    .flatMap((file) => saidIn(file).map((said) => `${file}: ${said}`))
  expect(found).toEqual([])
})

test('no exception is left of which there is nothing to except', () => {
  const unused = EXCEPTIONS.filter(
    ([place]) => !files.some((file) => file.startsWith(place) && saidIn(file).length > 0),
  )
  expect(unused).toEqual([])
})

test.each([
  "const words = { nl: 'ja', en: 'yes' }",
  "return 'deze functie bestaat niet'",
  'return `Ten hoogste ${most}.`',
  "const own = 'Kies ten minste één taal.'",
  'return `${place}: nog ${open ? `steeds open` : ""}`',
  'const says: Spoken<(name: string) => string> = { nl: (name) => name }',
])('a sentence is seen: %s', (line) => {
  expect(sentencesIn(line)).not.toEqual([])
})

test.each([
  "import { say } from './say words'",
  "// a comment with words, and an 'apostrophe'",
  'throw new Error(`case ${id}: event ${seq} (${kind}) comes before complaint-filed`)',
  'const key = `${field} ${kind}`',
  "return { kind: 'answer-at-most', period }",
])('what is none is let pass: %s', (line) => {
  expect(sentencesIn(line)).toEqual([])
})
