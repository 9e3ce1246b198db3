// What the address of the list asks for: a view, a search, a filter, and where to go on. What cannot be read is left out.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { type CaseFilter, readCaseFilter, type SearchParams, writeCaseFilter } from '@/lib/core/insights/case-filter'
import { CaseView } from '@/lib/queries/case-views'

export type CasesAsked = {
  view: CaseView
  filter: CaseFilter
  search: string
  after: Place | null
  /** The page ends before that place; without a place it is the last one. */
  backwards: boolean
  /** Names of the parts of the filter that could not be read. */
  unread: string[]
}

type Place = { due: CivilDate | null; id: string }

const LONGEST_SEARCH = 100
const NO_DATE = 'none'
const END = 'end'

const Due = z.union([CivilDate, z.literal(NO_DATE).transform(() => null)])

/** The list that an address asks for; without a view it is what is open, or everything when something is looked for. */
export function readCasesAsked(params: SearchParams): CasesAsked {
  const search = cleaned(first(params.q))
  const { filter, unread } = readCaseFilter(params)
  const narrowed = search !== '' || Object.keys(filter).length > 0
  const view = CaseView.safeParse(first(params.view)).data ?? (narrowed ? 'all' : 'open')
  return { view, filter, search, ...readPage(params), unread }
}

/** The address of a list, without the organisation's part. */
export function hrefOf({ view, filter, search, after, backwards }: Omit<CasesAsked, 'unread'>): string {
  const parts = [
    `view=${view}`,
    search === '' ? '' : `q=${encodeURIComponent(search)}`,
    writeCaseFilter(filter),
    writePage({ after, backwards }),
  ]
  return `?${parts.filter(Boolean).join('&')}`
}

type PageAsked = Pick<CasesAsked, 'after' | 'backwards'>

/** Nonsense is the first page. */
function readPage(params: SearchParams): PageAsked {
  const before = first(params.before)
  if (before === END) return { after: null, backwards: true }
  const place = readPlace(before)
  return place ? { after: place, backwards: true } : { after: readPlace(first(params.after)), backwards: false }
}

function writePage({ after, backwards }: PageAsked): string {
  if (!after) return backwards ? `before=${END}` : ''
  return `${backwards ? 'before' : 'after'}=${after.due ?? NO_DATE}~${after.id}`
}

function readPlace(text: string): Place | null {
  const [due = '', id = ''] = text.split('~')
  const place = z.object({ due: Due, id: z.uuid() }).safeParse({ due, id })
  return place.success ? place.data : null
}

function first(value: SearchParams[string]): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

// No character that a database or a page could stumble over is part of a name.
function cleaned(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, LONGEST_SEARCH)
    .trim()
}
