// Parts of a procedure point at each other by id; two of the same in one list would make that a guess.
import type { ProcedureDraft } from '../draft'
import { Procedure } from '../procedure'
import { isRecord, placesIn } from '../schema-walk'
import { blocking, type Finding } from './finding'

/** Lists of plain values in which a value that comes twice says nothing new, by path. */
const CHOICES = [
  'languages',
  'intake.reachBy',
  'processing.judgements',
  'processing.hearing.whom',
  'followUp.extension.notify',
  'processing.committee.extension.notify',
]

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
      const at = `${path}.${i}`
      return [blocking(`${at}.id`, { kind: 'same-id', at, id: String(id) })]
    })
  })
}

function repeatedChoices(draft: ProcedureDraft): Finding[] {
  return CHOICES.flatMap((path) => listsAt(draft, path.split('.'))).flatMap(({ path, items }) =>
    new Set(items).size === items.length ? [] : [chosenTwice(path)],
  )
}

function repeatedWays(draft: ProcedureDraft): Finding[] {
  const kinds = (draft.intake?.ways ?? []).map((way) => way.kind)
  return new Set(kinds).size === kinds.length ? [] : [chosenTwice('intake.ways')]
}

function chosenTwice(at: string): Finding {
  return blocking(at, { kind: 'chosen-twice', at })
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
