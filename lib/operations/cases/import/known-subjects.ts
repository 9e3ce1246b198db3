// The subjects of which a map speaks, as the procedure knows them: by their name in any language, or by their id.
import type { Choice } from '@/lib/core/procedure/intake'
import { cleanLine } from '@/lib/core/shared/written-text'
import type { ImportMap } from './import-map'

export type SubjectWords = { subject: string; words: readonly string[] }

export type MappedSubjects = {
  mapped: SubjectWords[]
  /** What the map says and the procedure does not have. */
  unknown: string[]
  /** What it could say: each subject of the procedure by its names. */
  known: { id: string; names: string[] }[]
}

/** The id of each subject that the map means. */
export function mappedSubjects({ subjects }: ImportMap, offered: readonly Choice[]): MappedSubjects {
  const known = offered.map(({ id, label }) => ({
    id,
    names: [...new Set([label.nl, label.en].flatMap((it) => it ?? []))],
  }))
  const byName = new Map([
    ...known.flatMap(({ id, names }) => names.map((name): [string, string] => [folded(name), id])),
    ...known.map(({ id }): [string, string] => [id, id]),
  ])
  const found = subjects.map(({ subject, words }) => ({ said: subject, id: byName.get(folded(subject)), words }))
  return {
    mapped: found.flatMap(({ id, words }) => (id === undefined ? [] : [{ subject: id, words }])),
    unknown: found.flatMap(({ said, id }) => (id === undefined ? [said] : [])),
    known,
  }
}

function folded(name: string): string {
  return cleanLine(name).toLowerCase()
}
