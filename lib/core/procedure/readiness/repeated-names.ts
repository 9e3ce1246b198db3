// Parts of a procedure point at each other by id; two of the same in one list would make that a guess.
import type { ProcedureDraft } from '../draft'
import { placeInWords } from '../place-in-words'
import { Procedure } from '../procedure'
import { isRecord, placesIn } from '../schema-walk'
import type { Finding } from './finding'

/** Lists of plain values in which a value that comes twice says nothing new, by path. */
const CHOICES = ['languages', 'intake.reachBy', 'processing.judgements', 'followUp.extension.notify']

/** Every id that stands twice in its list, and every choice or way to complain that was made twice. */
export function repeatedNames(draft: ProcedureDraft): Finding[] {
  return [...repeatedItems(draft), ...repeatedChoices(draft), ...repeatedWays(draft)]
}

const LISTS_WITH_IDS = placesIn(Procedure).flatMap(({ path }) =>
  path.endsWith('.*.id') ? [path.slice(0, -'.*.id'.length).split('.')] : [],
)

function repeatedItems(draft: ProcedureDraft): Finding[] {
  return LISTS_WITH_IDS.flatMap((pattern) => listsAt(draft, pattern)).flatMap(({ path, items }) => {
    const ids = items.map((item) => (isRecord(item) ? item.id : undefined))
    return ids.flatMap((id, i) => {
      if (id === undefined || ids.indexOf(id) === i) return []
      const field = `${path}.${i}.id`
      const place = placeInWords(`${path}.${i}`, draft)
      return [{ field, blocks: true, words: twice(place, String(id)) }]
    })
  })
}

function repeatedChoices(draft: ProcedureDraft): Finding[] {
  return CHOICES.flatMap((path) => listsAt(draft, path.split('.'))).flatMap(({ path, items }) =>
    new Set(items).size === items.length ? [] : [{ field: path, blocks: true, words: chosenTwice(path, draft) }],
  )
}

function repeatedWays(draft: ProcedureDraft): Finding[] {
  const kinds = (draft.intake?.ways ?? []).map((way) => way.kind)
  return new Set(kinds).size === kinds.length
    ? []
    : [{ field: 'intake.ways', blocks: true, words: chosenTwice('intake.ways', draft) }]
}

function twice(place: { nl: string; en: string }, id: string): { nl: string; en: string } {
  return {
    nl: `${place.nl}: het kenmerk “${id}” staat twee keer in deze lijst. Haal er één weg.`,
    en: `${place.en}: the id “${id}” stands twice in this list. Remove one.`,
  }
}

function chosenTwice(path: string, draft: ProcedureDraft): { nl: string; en: string } {
  const place = placeInWords(path, draft)
  return {
    nl: `${place.nl}: hier staat iets twee keer. Haal er één weg.`,
    en: `${place.en}: something stands here twice. Remove one.`,
  }
}

/** Every list at this pattern; a `*` in it opens each item, as with the options of each question. */
function listsAt(
  value: unknown,
  pattern: readonly string[],
  path: string[] = [],
): { path: string; items: unknown[] }[] {
  const [step, ...rest] = pattern
  if (step === undefined) return Array.isArray(value) ? [{ path: path.join('.'), items: value }] : []
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((item, i) => listsAt(item, rest, [...path, String(i)])) : []
  }
  return isRecord(value) ? listsAt(value[step], rest, [...path, step]) : []
}
