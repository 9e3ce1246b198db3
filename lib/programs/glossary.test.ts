import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const [, glossary = ''] = readme.split('## Glossary')

/** The words of the column "in code". */
function wordsInCode(): string[] {
  const rows =
    glossary
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| ')) ?? []
  const cells = rows.map((row) => row.slice(2).split(' | ')).filter(([first = '']) => !/^(Dutch|in code)/.test(first))
  const columns = cells.map((cell) => (cell.length > 2 ? cell[1] : cell[0]) ?? '')
  return columns.flatMap((words) => words.split(', '))
}

function codeOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|sql)$/.test(entry.name))
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n')
}

test('each word of the glossary is a word of the code', () => {
  const code = ['app', 'lib', 'db', 'emails']
    .map((room) => codeOf(join(ROOT, room)))
    .join('\n')
    .toLowerCase()
  const words = wordsInCode()
  expect(words.length).toBeGreaterThan(50)
  const unknown = words.filter((word) => !code.includes(word) && !code.includes(word.replaceAll(' ', '')))
  expect(unknown).toEqual([])
})

test('no word of the glossary is explained twice', () => {
  const words = wordsInCode()
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test.each(['lib', 'app', 'lib/core'])('each room of %s is explained in README', (place) => {
  const rooms = readdirSync(join(ROOT, place), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const [, house = ''] = readme.split('## The house')
  const isExplained = (name: string) => [`/${name}\``, `\`${name}\``, `/${name}/\``].some((way) => house.includes(way))
  const unexplained = rooms.map(({ name }) => name).filter((name) => !isExplained(name))
  expect(unexplained.filter((name) => !STANDS_ELSEWHERE.includes(`${place}/${name}`))).toEqual([])
})

/** What serves the tests, and what holds only pictures and fonts. */
const STANDS_ELSEWHERE = ['lib/testing', 'app/assets']
