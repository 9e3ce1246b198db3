// Where in a procedure something is, said so that its author finds it: "Vraag “Waar was het?”: hulpzin".

import { isRecord, patternOf } from '@/lib/core/procedure/schema-walk'
import { type AtDesk, type DeskLang, PublicLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { FIELD_NAMES, fieldName } from './field-names'
import { LIST_ITEM_NAMES } from './item-names'

/** Steps of a path that say nothing to its reader. */
const SILENT = ['term', 'period', 'due', 'after']

/** The fields from which an item of a list takes its name, first found. */
const NAMING = ['name', 'label', 'title', 'words']

/** What is dealt with elsewhere has no name; it is known by what it is about. */
const NAMED_BY_WHEN = 'definition.elsewhere.*'

/** Longer names of items are cut here, in characters. */
const LONGEST_NAME = 48

/** The place in both languages; `draft` lends items their own names, an item without one is counted. */
export function placeInWords(path: string, draft: unknown): AtDesk<string> {
  return { nl: placeIn('nl', path, draft), en: placeIn('en', path, draft) }
}

function placeIn(lang: DeskLang, path: string, draft: unknown): string {
  const steps = path.split('.')
  const said: string[] = []
  for (let depth = steps.length > 1 ? 2 : 1; depth <= steps.length; depth += 1) {
    const here = steps.slice(0, depth)
    const name = nameAt(lang, here, steps[depth], draft)
    if (name) said.push(name)
  }
  return said.map((name, i) => (i === 0 ? capital(name) : uncapital(name))).join(': ')
}

/** The name of one step; a list is not named when the path goes on to one of its items. */
function nameAt(lang: DeskLang, here: string[], next: string | undefined, draft: unknown): string | null {
  const last = here.at(-1) ?? ''
  const pattern = patternOf(here.join('.'))
  if (/^\d+$/.test(last)) return itemName(lang, pattern, Number(last), valueAt(draft, here))
  if (next !== undefined && (/^\d+$/.test(next) || !lookUp(FIELD_NAMES, pattern))) return null
  if (SILENT.includes(last) && !lookUp(FIELD_NAMES, pattern)) return null
  return fieldName(here.join('.'), lang)
}

function itemName(lang: DeskLang, pattern: string, index: number, item: unknown): string {
  const noun = lookUp(LIST_ITEM_NAMES, pattern)?.[lang] ?? ''
  const own = ownName(item, lang, pattern === NAMED_BY_WHEN ? [...NAMING, 'when'] : NAMING)
  return own ? `${noun} “${own}”` : `${noun} ${index + 1}`
}

function ownName(item: unknown, lang: DeskLang, naming: readonly string[]): string | null {
  if (!isRecord(item)) return null
  for (const key of naming) {
    const value = item[key]
    const text = isRecord(value) ? [lang, ...PublicLang.options].map((one) => value[one]).find(Boolean) : value
    if (typeof text === 'string' && text.trim() !== '') return shortened(text.trim())
  }
  return null
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, step) => {
    if (Array.isArray(held)) return held[Number(step)]
    return isRecord(held) ? lookUp(held, step) : undefined
  }, value)
}

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function uncapital(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
