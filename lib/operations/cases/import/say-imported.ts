import type { Imported, ImportRefusal } from './import-file'
import type { MappedSubjects } from './known-subjects'

const MOST_LINES = 50

/** What came of it, for the person who brought the file in. */
export function sayImported(imported: Imported): string {
  const { filed, alreadyThere, differs, notRead, closingDateUnknown, stopped } = imported
  const changed = differs.length > 0 ? `, ${differs.length} there but changed in the file` : ''
  return [
    `${filed} complaints filed, ${alreadyThere} already there${changed}, ${notRead.length} not read.`,
    ...listed(notRead.map(({ line, why }) => `line ${line}: ${why}`)),
    ...(differs.length > 0
      ? ['These were brought in before, and the file says something else now; they stay as they are:']
      : []),
    ...listed(differs.map(({ line, columns }) => `line ${line}: ${quoted(columns)}`)),
    ...(closingDateUnknown > 0
      ? [`The closing date of ${closingDateUnknown} is unknown: figures that need it leave them out, and say so.`]
      : []),
    ...(stopped ? ['Stopped before the end of the file. Run it again: it adds only what is missing.'] : []),
  ].join('\n')
}

/** Whether everything that the file says is now in Gehoor; otherwise somebody has to look. */
export function isAllIn({ filed, alreadyThere, differs, notRead, stopped }: Imported): boolean {
  return filed + alreadyThere > 0 && notRead.length === 0 && differs.length === 0 && !stopped
}

/** Said before anything is filed: which subjects the procedure does not have, and which it does; null when it has them all. */
export function sayUnknownSubjects({ unknown, known }: MappedSubjects): string | null {
  if (unknown.length === 0) return null
  const names = known.map(({ id, names: called }) => `  ${id}: ${called.join(' / ')}`)
  return `The procedure has no subject ${quoted(unknown)}: complaints are filed without. It has:\n${names.join('\n')}`
}

/** Why nothing was brought in. */
export function sayImportRefusal(refusal: ImportRefusal, slug: string): string {
  switch (refusal.kind) {
    case 'no-such-organisation':
      return `There is no organisation "${slug}" here.`
    case 'not-published':
      return `"${slug}" has not published its procedure yet: complaints can be brought in once it has.`
    case 'columns-missing':
      return `The map speaks of columns that the file does not have: ${refusal.missing.join(', ')}. It has: ${refusal.found.join(', ')}.`
    case 'columns-twice':
      return `More than one column of the file is called ${quoted(refusal.columns)}: give each column a name of its own.`
  }
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES
  return [...lines.slice(0, MOST_LINES).map((line) => `  ${line}`), ...(more > 0 ? [`  and ${more} more.`] : [])]
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
