// Which cases: the one description that a figure counts by, a list shows by, and a link carries. It lives in the address,
// so that every number can be opened, sent to a colleague and found again.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Channel, Outcome } from '@/lib/core/case/event-parts'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { AnswerStanding, STILL_TO_ANSWER } from './answer-standing'

/** Stands for "none of them" where something may be missing: no department, no handler, no cause. Never a slug or an id. */
export const NONE = '-'

/** open: not closed. closed: closed, also when nobody knows on which day. closed-undated: only those. */
export const CaseState = z.enum(['open', 'closed', 'closed-undated'])
export type CaseState = z.infer<typeof CaseState>

const orNone = <T extends z.ZodType>(value: T) => z.union([z.literal(NONE), value])
const anyOf = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(40).optional()

/** Absent is: does not matter. A list is: any of these. Days run from `From` up to but not including `Until`. */
export const CaseFilter = z.strictObject({
  state: CaseState.optional(),
  phase: anyOf(Phase),
  subject: anyOf(orNone(Slug)),
  cause: anyOf(orNone(Slug)),
  department: anyOf(orNone(Slug)),
  handler: anyOf(orNone(z.uuid())),
  channel: anyOf(Channel),
  outcome: anyOf(Outcome),
  answer: anyOf(AnswerStanding),
  /** With a point judged like this; together with `subject` or `cause`, a point about that. */
  judgement: anyOf(Judgement),
  receivedFrom: CivilDate.optional(),
  receivedUntil: CivilDate.optional(),
  closedFrom: CivilDate.optional(),
  closedUntil: CivilDate.optional(),
  answeredFrom: CivilDate.optional(),
  answeredUntil: CivilDate.optional(),
  /** Open when this day began. */
  openOn: CivilDate.optional(),
  improvement: z.uuid().optional(),
})
export type CaseFilter = z.infer<typeof CaseFilter>

/** Only open complaints can fit: it says so, or asks for what has still to be answered. */
export function isOfOpen({ state, answer }: CaseFilter): boolean {
  return state === 'open' || answer?.every((one) => STILL_TO_ANSWER.includes(one)) === true
}

type Field = keyof CaseFilter

/** The name of each field in an address. */
export const filterNames: Record<Field, string> = {
  state: 'state',
  phase: 'phase',
  subject: 'subject',
  cause: 'cause',
  department: 'department',
  handler: 'handler',
  channel: 'channel',
  outcome: 'outcome',
  answer: 'answer',
  judgement: 'judgement',
  receivedFrom: 'received-from',
  receivedUntil: 'received-until',
  closedFrom: 'closed-from',
  closedUntil: 'closed-until',
  answeredFrom: 'answered-from',
  answeredUntil: 'answered-until',
  openOn: 'open-on',
  improvement: 'improvement',
}

const fields = Object.keys(filterNames) as Field[]
const lists: readonly Field[] = [
  'phase',
  'subject',
  'cause',
  'department',
  'handler',
  'channel',
  'outcome',
  'answer',
  'judgement',
]

/** An address as a page gets it. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** The filter in an address. What cannot be read is left out and named, so that a page can say so; other parameters are not ours. */
export function readCaseFilter(params: SearchParams): { filter: CaseFilter; unread: string[] } {
  const given = fields.map((field) => ({ field, value: paramOf(field, params[filterNames[field]]) }))
  const asked = given.filter(({ value }) => value !== undefined)
  const readable = asked.filter(({ field, value }) => CaseFilter.shape[field].safeParse(value).success)
  return {
    filter: CaseFilter.parse(Object.fromEntries(readable.map(({ field, value }) => [field, value]))),
    unread: asked.filter((one) => !readable.includes(one)).map(({ field }) => filterNames[field]),
  }
}

/** The filter as the part of an address after the question mark; the same filter is always the same text. */
export function writeCaseFilter(filter: CaseFilter): string {
  const pairs = fields.flatMap((field) => {
    const value = filter[field]
    if (value === undefined) return []
    return [`${filterNames[field]}=${[value].flat().map(encodeURIComponent).join(',')}`]
  })
  return pairs.join('&')
}

/** The list of exactly these cases, of everybody's and whatever their state. */
export function caseListHref(tenant: string, filter: CaseFilter): string {
  return `/${tenant}/desk/cases?${['view=all', writeCaseFilter(filter)].filter(Boolean).join('&')}`
}

function paramOf(field: Field, raw: string | readonly string[] | undefined): string | string[] | undefined {
  const text = typeof raw === 'string' ? raw : raw?.join(',')
  if (!text) return undefined
  return lists.includes(field) ? [...new Set(text.split(',').filter(Boolean))] : text
}
