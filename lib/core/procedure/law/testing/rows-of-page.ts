// A page that holds something beside the test that proves it: its rows, and whether their tests exist.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '../../../../..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** The cells of a row before its last, and the file and title of the test that the last names. */
type ProofRow = { cells: string[]; file: string; title: string }

/** The rows of this page's table, without its head. */
export function rowsOfPage(file: string): ProofRow[] {
  const [, , ...lines] = read(file)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  return lines.map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [, proofFile = '', title = ''] = cells.at(-1)?.match(/^`([^`]+)`: (.+)$/) ?? []
    return { cells: cells.slice(0, -1), file: proofFile, title }
  })
}

/** The rows whose test is not there: of its own, or as the name of a row of its table. */
export function withoutTest(rows: readonly ProofRow[]): string[] {
  const exists = ({ file, title }: ProofRow) =>
    /\.(test|spec)\.ts$/.test(file) && [`'${title}'`, `"${title}"`].some((name) => read(file).includes(name))
  return rows.filter((row) => !exists(row)).map(({ cells, title }) => `${cells[0]}: ${title}`)
}
