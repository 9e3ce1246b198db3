// The promise line of one case: what was promised, what was kept, what was not, and what comes next. A missed date stays.

import { promiseWords } from '@/lib/catalogues/public/promise/words'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { statusWords } from '@/lib/catalogues/public/status/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { bodyDaysOf } from '@/lib/core/case/body-days'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import type { PromiseKind } from '@/lib/core/case/event-parts'
import { toldOn } from '@/lib/core/case/told-on'
import { externalWindow, opensOn } from '@/lib/core/procedure/external-days'
import {
  dayInSentence,
  dayShown,
  type LinePromise,
  type LineState,
  sumShown,
  whenShown,
} from '@/lib/core/procedure/promise-line'
import { whoActs } from '@/lib/words/case/who-acts'
import { actingIn, type StatusReading } from './status-reading'

/** What does not lead the page: a confirmation that is on its way, work among ourselves, and what we asked of the reader. */
const NOT_TOLD_FIRST: readonly PromiseKind[] = ['acknowledgement', 'reply-by', 'task', 'copy', 'response']

/** Among ourselves, or between us and the person complained about. */
const NOT_TOLD: readonly PromiseKind[] = ['task', 'copy', 'response']

type Deed = { done: string; open: string; missed: string }

/** What was promised to the complainant, by date, without work among ourselves; with today between what was and what comes. `fresh`: told on the day of filing itself. */
export function statusLine(reading: StatusReading, { fresh = false } = {}): LinePromise[] {
  const { complaint, today } = reading
  const shown = complaint.promises.filter(
    (promise) =>
      promise.state !== 'lapsed' &&
      !NOT_TOLD.includes(promise.kind) &&
      isTheirs(promise, reading) &&
      !isMerged(promise, reading) &&
      !(fresh && promise.kind === 'acknowledgement'),
  )
  const items = shown
    .toSorted(byDue)
    .map((promise) => itemOf(promise, reading))
    .toSorted(byDate)
  const next = items.find((item) => item.state === 'later')
  const marked = items.map((item) => (item === next ? { ...item, state: 'next' as const } : item))
  const all = [filing(reading, fresh), ...marked]
  const past = all.filter((item) => item.state === 'kept' || item.state === 'broken')
  const coming = all.filter((item) => item.state === 'next' || item.state === 'later')
  const now = fresh || coming.length === 0 || complaint.submittedOn === today ? [] : [todayItem(reading)]
  return [...past, ...now, ...coming, ...opening(reading), ...after(reading)]
}

/** A hearing of the other side only is not theirs. */
function isTheirs({ kind }: CasePromise, { procedure }: StatusReading): boolean {
  return kind !== 'hearing' || procedure.processing.hearing?.whom.includes('complainant') === true
}

/** The next thing that we promised and have not done; what we ask of the complainant is not ours. */
export function nextOfOurs(reading: StatusReading): CasePromise | null {
  const { complaint, today } = reading
  const open = complaint.promises.filter((promise) => {
    const { state, kind, due } = promise
    return state === 'open' && !NOT_TOLD_FIRST.includes(kind) && isTheirs(promise, reading) && due >= today
  })
  return open.sort((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null
}

function filing({ complaint, lang, today }: StatusReading, fresh: boolean): LinePromise {
  const words = statusWords[lang]
  const ack = complaint.promises.find(
    ({ kind, doneOn }) => kind === 'acknowledgement' && doneOn === complaint.receivedOn,
  )
  const note = fresh ? words.version({ n: complaint.version }) : ack ? words.ackAtOnce : null
  return {
    state: 'kept',
    when: whenShown(words.doneOn, complaint.receivedOn, lang),
    date: complaint.receivedOn,
    shown: dayShown(complaint.receivedOn, lang, today),
    deed: fresh ? words.isIn : words.cameIn,
    note: note ? [note] : null,
    sum: null,
  }
}

/** An acknowledgement on the day itself is said with the filing. */
function isMerged(promise: CasePromise, { complaint }: StatusReading): boolean {
  return promise.kind === 'acknowledgement' && promise.doneOn === complaint.receivedOn
}

function itemOf(promise: CasePromise, reading: StatusReading): LinePromise {
  const { lang, today } = reading
  const state = stateOf(promise, today)
  const deed = deedOf(promise, reading)
  const date = state === 'kept' ? (promise.doneOn ?? promise.due) : promise.due
  return {
    state,
    when: whenShown(whenWords(promise, state, reading), date, lang),
    date,
    shown: dayShown(date, lang, today),
    deed: state === 'kept' ? deed.done : state === 'broken' ? deed.missed : deed.open,
    note: noteOf(promise, state, reading),
    sum: state === 'kept' ? null : sumShown(promise.sum, lang, { today, told: toldDay(reading) }),
  }
}

/** The day from which the procedure counts, where it is another than that on which the complaint was sent or came. */
function toldDay({ complaint }: StatusReading): CivilDate | undefined {
  const { happenedOn, submittedOn, receivedOn } = complaint
  return happenedOn === submittedOn || happenedOn === receivedOn ? undefined : happenedOn
}

function stateOf(promise: CasePromise, today: CivilDate): LineState {
  if (promise.kind === 'reply-by') return promise.doneOn ? 'kept' : 'later'
  if (promise.state === 'broken' || (promise.doneOn === null && promise.due < today)) return 'broken'
  return promise.state === 'kept' ? 'kept' : 'later'
}

function whenWords(promise: CasePromise, state: LineState, { lang }: StatusReading): string {
  const words = statusWords[lang]
  if (state === 'kept') return words.doneOn
  if (state === 'broken') return words.missed
  return promise.kind === 'reply-by' ? words.please : words.noLater
}

function noteOf(
  promise: CasePromise,
  state: LineState,
  { procedure, lang, today }: StatusReading,
): LinePromise['note'] {
  const words = statusWords[lang]
  const day = (date: CivilDate) => dayInSentence(date, lang, today)
  if (promise.kind === 'reply-by') return null
  if (state === 'broken') return [promise.doneOn ? words.doneLate({ date: day(promise.doneOn) }) : words.notDone]
  if (promise.extensions > 0 && promise.firstDue !== promise.due)
    return [words.firstPromised({ date: day(promise.firstDue) })]
  if (state === 'kept') return promise.doneOn === promise.due ? null : [words.promisedWas({ date: day(promise.due) })]
  if (promise.kind !== 'answer') return null
  return [procedure.followUp.extension ? words.ifNotInTime : words.ifNotInTimeNoExtension]
}

function deedOf(promise: CasePromise, reading: StatusReading): Deed {
  const { lang, texts } = reading
  const words = statusWords[lang]
  if (promise.beside !== undefined)
    return { done: words.answerDone, open: words.answerOpen, missed: words.answerMissed }
  switch (promise.kind) {
    case 'acknowledgement':
      return { done: words.ackDone, open: words.ackOpen, missed: words.ackMissed }
    case 'first-contact':
      return contactDeed(promise, reading)
    case 'answer':
      return { done: words.answerDone, open: words.answerOpen, missed: words.answerMissed }
    case 'reply-by':
      return { done: words.replyDone, open: words.replyOpen, missed: words.replyOpen }
    case 'judgement':
      return { done: words.judgementDone, open: words.judgementOpen, missed: words.judgementMissed }
    case 'second-stage':
      return { done: words.decidedAgain, open: words.decideAgain, missed: words.decideAgainMissed }
    case 'hearing':
      return { done: words.hearingDone, open: words.hearingOpen, missed: words.hearingMissed }
    case 'task':
    case 'copy':
    case 'response':
      throw new Error(`a ${promise.kind} is not told to the complainant`)
    case 'measure': {
      const what = promise.text ? texts?.get(promise.text.id) : undefined
      if (what) return { done: what, open: what, missed: what }
      return { done: words.measureDone, open: words.measureOpen, missed: words.measureMissed }
    }
    case 'own': {
      const own = promise.text ? texts?.get(promise.text.id) : undefined
      if (own) return { done: own, open: own, missed: own }
      return { done: words.ownDone, open: words.ownOpen, missed: words.ownMissed }
    }
  }
}

function contactDeed(promise: CasePromise, reading: StatusReading): Deed {
  const words = statusWords[reading.lang]
  const did = whoKept(promise, reading)
  return {
    done: did ? words.contactDoneBy({ who: did }) : words.contactDone,
    open: contactToCome(promise, reading),
    missed: words.contactMissed,
  }
}

/** How and by whom the complainant will hear from us first, as they asked for it: by telephone, by letter, or else. */
function contactToCome({ by }: CasePromise, reading: StatusReading): string {
  const words = statusWords[reading.lang]
  const who = whoActs(by, actingIn(reading))?.subject
  const { reachBy } = reading.complaint
  if (reachBy === 'phone') return who ? words.callOpenBy({ who }) : words.callOpen
  if (reachBy === 'post') return who ? words.letterOpenBy({ who }) : words.letterOpen
  return who ? words.contactOpenBy({ who }) : words.contactOpen
}

/** Whoever kept it, as far as the reader may know: by name, or as the function that handles the case. */
function whoKept(promise: CasePromise, reading: StatusReading): string | null {
  const { timeline, members, complaint } = reading
  const kept = timeline.findLast(({ event }) => event.type === 'promise-kept' && event.promise === promise.id)
  if (kept?.actor.kind !== 'member') return null
  const { member } = kept.actor
  if (members[member]) return members[member]
  return member === complaint.handler ? (whoActs(complaint.function, actingIn(reading))?.subject ?? null) : null
}

function todayItem({ lang, today }: StatusReading): LinePromise {
  const says = statusWords[lang].today({ date: dayInSentence(today, lang, today) })
  return { state: 'today', when: says, date: null, shown: '', deed: '', note: null, sum: null }
}

function after({ procedure, complaint, lang, today }: StatusReading): LinePromise[] {
  const [body] = procedure.followUp.externalBodies
  if (!body) return []
  const words = publicPageWords[lang]
  const until = externalWindow(procedure, body, {
    ...bodyDaysOf(complaint, today),
    answeredOn: toldOn(complaint) ?? expectedOn(complaint),
  })
  return [
    {
      state: 'after',
      when: until ? words.afterUntil : words.after,
      date: until,
      shown: until ? dayShown(until, lang, today) : '',
      deed: complaint.phase === 'closed' && !complaint.answeredOn ? promiseWords[lang].disagreeEnd : words.disagree,
      note: [words.disagreeNote],
      sum: null,
    },
  ]
}

/** The body that opens before our answer is due, or that is open while it is not there. */
function opening({ procedure, complaint, lang, today }: StatusReading): LinePromise[] {
  const due = expectedOn(complaint)
  const days = bodyDaysOf(complaint, today)
  const words = publicPageWords[lang]
  const soonest = procedure.followUp.externalBodies
    .map((body) => ({ body, opens: opensOn(procedure, body, days) }))
    .filter(({ opens }) => opens !== null && due !== null && (opens < due || opens <= today))
  return soonest.slice(0, 1).flatMap(({ body, opens }) =>
    opens
      ? [
          {
            state: 'after' as const,
            when: whenShown(words.from, opens, lang),
            date: opens,
            shown: dayShown(opens, lang, today),
            deed: words.opens,
            note: [words.opensNote({ name: body.name })],
            sum: null,
          },
        ]
      : [],
  )
}

/** The day by which we answer, while the answer is still to come. */
function expectedOn({ promises }: ComplaintCase): CivilDate | null {
  const owed = promises.findLast(
    ({ kind, state, doneOn }) => kind === 'answer' && state !== 'lapsed' && doneOn === null,
  )
  return owed?.due ?? null
}

/** What was done on one day stands in the order in which it was promised. */
function byDate(a: LinePromise, b: LinePromise): number {
  return (a.date ?? '').localeCompare(b.date ?? '')
}

function byDue(a: CasePromise, b: CasePromise): number {
  return a.due.localeCompare(b.due)
}
