// What a row of the list says, made where the procedure and the words are: what travels to the browser is this, once, and the
// browser's own part of the list knows how it is laid out.
import { daysLeft } from '@/app/_ui/days-left'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { daysUnderWay } from '@/lib/core/case/brought-in'
import type { Phase } from '@/lib/core/procedure/processing'
import { isolated } from '@/lib/core/shared/isolated'
import type { FoundIn, ListedCase } from '@/lib/queries/read-cases'
import { caseWords } from '@/lib/words/case/case-words'
import { sayPromise } from '@/lib/words/case/say-promise'
import type { ListPage } from './list-page'
import { caseTitle } from './title-of'

/**
 * One row, in the reader's words; null is what does not hold for a case. `via`: who speaks for the complainant. `fresh`: who was
 * the last to say something. `what` comes next, or was the end; `task`: it is one of our own. `since`: where the line of a promise begins.
 */
export type ListRow = {
  reference: string
  phase: Phase
  name: string
  via: string | null
  fresh: boolean
  title: string
  what: string
  task: string | null
  on: CivilDate
  left: string | null
  late: boolean
  since: CivilDate | null
  age: string
  handler: string | null
  found: FoundShown | null
}

/** Where a search found it, with the words around it. */
export type FoundShown = { where: string; excerpt: Excerpt | null }
type Excerpt = { before: string; found: string; after: string }

/** The row of a case. */
export function listRowOf(row: ListedCase, page: ListPage): ListRow {
  const { desk, words } = page
  // Who stays anonymous chose to; a file may only have left the name out.
  const nameless = row.channel === 'import' ? words.case.nameless : words.list.anonymous
  const age = daysUnderWay(row, desk.today)
  return {
    reference: row.reference,
    phase: row.phase,
    name: row.complainant ?? nameless,
    via: row.representative && isolated(row.representative),
    fresh: row.fresh,
    title: caseTitle(row) ?? (row.erased ? words.list.erased : words.list.noStory),
    ...(nextOf(row, page) ?? endOf(row, page)),
    age: age === null ? words.list.ageUnknown : words.list.age(age),
    handler: row.handlerName,
    found: foundOf(page.foundIn[row.id], page),
  }
}

/** A name stands in the row already. */
function foundOf(found: FoundIn | undefined, { words }: ListPage): FoundShown | null {
  return found && found.where !== 'name' ? { where: words.list.foundIn[found.where], excerpt: found.excerpt } : null
}

type Next = Pick<ListRow, 'what' | 'task' | 'on' | 'left' | 'late' | 'since'>

function nextOf({ next, nextText, receivedOn }: ListedCase, { desk, procedure, words }: ListPage): Next | null {
  if (!next || !procedure) return null
  const title = sayPromise(next, procedure, desk.lang, nextText)
  const { text, late } = daysLeft(next.due, desk.today, procedure.followUp.calendar ?? OFFICE_WEEK, desk.lang)
  const about = { on: next.due, left: text, late }
  if (next.kind === 'task') return { ...about, what: words.case.task(title), task: title, since: null }
  return { ...about, what: title, task: null, since: receivedOn }
}

function endOf({ closedOn, receivedOn, outcome }: ListedCase, { desk, words }: ListPage): Next {
  const left = outcome === 'unknown' ? words.list.outcomeUnknown : outcome && caseWords(desk.lang).outcome[outcome]
  const what = closedOn ? words.list.closed : words.list.received
  return { what, task: null, on: closedOn ?? receivedOn, left, late: false, since: null }
}
