import type { Imported, ImportRefusal } from './import-file'

const MOST_LINES = 50

/** What came of it, for the person who brought the file in. */
export function sayImported({ filed, alreadyThere, notRead, closingDateUnknown, unknownSubjects }: Imported): string {
  const more = notRead.length - MOST_LINES
  return [
    `${filed} complaints filed, ${alreadyThere} already there, ${notRead.length} not read.`,
    ...notRead.slice(0, MOST_LINES).map(({ line, why }) => `  line ${line}: ${why}`),
    ...(more > 0 ? [`  and ${more} more.`] : []),
    ...(closingDateUnknown > 0
      ? [`The closing date of ${closingDateUnknown} is unknown: figures that need it leave them out, and say so.`]
      : []),
    ...(unknownSubjects.length > 0
      ? [`The procedure has no subject ${unknownSubjects.map((id) => `"${id}"`).join(', ')}: filed without.`]
      : []),
  ].join('\n')
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
  }
}
