// The promises of a case as marks on the promise line: what was kept, what comes next, and what was not kept.
import { daysLeft } from '@/app/_ui/days-left'
import type { LineMark } from '@/app/_ui/promise-line/lay-out-line'
import { type CivilDate, yearOf } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { isPending } from '@/lib/core/case/consequences/pending'
import { sayPromise } from '@/lib/words/case/say-promise'
import type { Telling } from '@/lib/words/case/telling'
import type { DeskWords } from '../../words/nl'
import { named } from './case-page'

type Marking = { telling: Telling; words: DeskWords['case']; today: CivilDate }

/** With the day of receipt first. Left out: what no longer has to be done, and tasks, which are work among ourselves. */
export function marksOf(complaint: ComplaintCase, marking: Marking): LineMark[] {
  const { words, telling, today } = marking
  // What was done on one day stands in the order in which it was promised.
  const shown = complaint.promises
    .filter(({ kind, state }) => kind !== 'task' && state !== 'lapsed')
    .sort((a, b) => a.due.localeCompare(b.due))
  const next = nextPromise({ promises: shown }, today)
  const received: LineMark = {
    id: 'received',
    date: complaint.receivedOn,
    state: 'kept',
    title: words.received,
    note: shortDate(complaint.receivedOn, telling.lang, { inYear: yearOf(today) }),
  }
  return [received, ...shown.map((promise) => markOf(promise, promise.id === next?.id, marking))]
}

/** The promise of ours that comes first and is not done; `from` leaves out what should have been done before that day. */
function nextPromise({ promises }: Pick<ComplaintCase, 'promises'>, from: CivilDate | null = null): CasePromise | null {
  const owed = promises.filter(
    (promise) => promise.kind !== 'reply-by' && isPending(promise) && (from === null || promise.due >= from),
  )
  return [...owed].sort((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null
}

/** What has to be done next. Of a closed case what was not kept is over: only what is still to come can be next. */
export function stillAhead(complaint: Pick<ComplaintCase, 'phase' | 'promises'>, today: CivilDate): CasePromise | null {
  return nextPromise(complaint, complaint.phase === 'closed' ? today : null)
}

/** What a promise is called, in a handler's own words where they made it. */
export function promiseTitle(promise: CasePromise, telling: Telling): string {
  const own = promise.text ? named(telling.text(promise.text.id)) : null
  return sayPromise(promise, telling.procedure, telling.lang, own)
}

function markOf(promise: CasePromise, isNext: boolean, { telling, words, today }: Marking): LineMark {
  const { lang, procedure } = telling
  const short = (date: CivilDate) => shortDate(date, lang, { inYear: yearOf(today) })
  const base = { id: promise.id, title: promiseTitle(promise, telling) }
  if (promise.doneOn !== null) {
    const late = promise.doneOn > promise.due
    const note = late ? words.keptLate(short(promise.doneOn)) : short(promise.doneOn)
    return { ...base, date: promise.doneOn, state: late ? 'broken' : 'kept', note }
  }
  const left = daysLeft(promise.due, today, procedure.followUp.calendar, lang)
  const state = left.late ? 'broken' : isNext ? 'next' : 'later'
  return { ...base, date: promise.due, state, note: `${short(promise.due)}, ${left.text}` }
}
