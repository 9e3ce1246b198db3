// The promise line of a mail: the promises the mail is about, what came before and what comes after. Never what a handler
// typed as a promise: a mail can be read by others.
import type { PromiseLine } from '@/emails/case-mail'
import { promiseWords } from '@/lib/catalogues/public/promise/words'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { statusWords } from '@/lib/catalogues/public/status/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { isPending as isOwed } from '@/lib/core/case/consequences/pending'
import type { CaseEvent } from '@/lib/core/case/events'
import type { MessageKind } from '@/lib/core/case/messages'
import { roomToExtend } from '@/lib/core/case/room-to-extend'
import type { Holder } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { dayInSentence, dayShown, whenShown } from '@/lib/core/procedure/promise-line'
import { deskLangOf, type PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import { sayPromise } from '@/lib/words/case/say-promise'
import { type Acting, whoActs } from '@/lib/words/case/who-acts'
import { afterwards, opening } from './way-out-lines'

export type LineFacts = {
  procedure: Procedure
  complaint: ComplaintCase
  /** What the mail follows from. */
  event: CaseEvent
  lang: PublicLang
  today: CivilDate
  people: readonly Holder[]
  /** The functions that stand aside in this case; nobody is told that they will do anything. */
  aside?: readonly string[]
}

/** The lines of a mail of this kind to whoever complains. */
export function linesForComplainant(kind: MessageKind, facts: LineFacts): PromiseLine[] {
  const { complaint, event } = facts
  const answer = complaint.promises.findLast((promise) => promise.kind === 'answer')
  // While the clock stands still the date of the answer is not known.
  const isTimed = (promise: CasePromise) => promise !== answer || complaint.suspendedOn === null
  const owed = complaint.promises.filter(
    (one) => isOwed(one) && isTimed(one) && SPOKEN_OF.includes(one.kind) && isTheirs(one, facts),
  )
  switch (kind) {
    case 'acknowledgement':
      return [received(facts), ...inOrder(owed, facts), ...opening(facts)]
    case 'question': {
      const asked = event.type === 'question-asked' ? event.promise : null
      return inOrder(
        complaint.promises.filter((one) => isOwed(one) && isTimed(one) && (one.id === asked || one === answer)),
        facts,
      )
    }
    case 'question-reminder':
      return inOrder(
        complaint.promises.filter((one) => isOwed(one) && isTimed(one) && (one.kind === 'reply-by' || one === answer)),
        facts,
      )
    case 'extension':
      return [received(facts), ...inOrder(laterIn(facts), facts), ...opening(facts)]
    case 'silence':
    case 'late':
    case 'new-promise':
    case 'standstill':
    case 'second-stage':
    case 'judgement':
    case 'before-committee':
    case 'outsider-sought':
    case 'outsider-found':
      return inOrder(owed, facts)
    // It is open again, or counts from another day: also what one can do elsewhere is counted anew.
    case 'reopened':
    case 'day-told':
      return [...inOrder(owed, facts), ...opening(facts), ...afterwards(facts)]
    case 'answer':
      return [
        received(facts),
        ...(answer ? [answered(answer, facts)] : []),
        ...inOrder(
          owed.filter(({ kind }) => kind === 'measure'),
          facts,
        ),
        ...afterwards(facts),
      ]
    case 'closed':
      return afterwards(facts)
    case 'refused':
    case 'settled':
    case 'forwarded':
    case 'reply':
    case 'hearing':
    case 'hearing-report':
    case 'hearing-moved':
    case 'hearing-called-off':
    case 'hearing-witness':
    case 'witness-question':
    case 'witness-reminder':
    case 'pass':
    case 'told-subject':
    case 'survey':
    case 'improvement':
    case 'measure-done':
    case 'code':
    case 'new-link':
      return []
    // To colleagues, or to whom it is about: never to whoever complains.
    case 'extension-subject':
    case 'hearing-subject':
    case 'report-subject':
    case 'copy-subject':
    case 'assigned':
    case 'unassigned':
    case 'due-soon':
    case 'broken':
    case 'judgement-given':
    case 'extension-organisation':
    case 'committee-asked':
    case 'committee-left':
    case 'information-added':
    case 'not-delivered':
    case 'letter-to-sign':
    case 'letter-sent-back':
    case 'outsider-needed':
    case 'opened-from-outside':
      return []
  }
}

/** What is about the one promise that its event names. */
const ABOUT_ONE: readonly MessageKind[] = ['due-soon', 'broken', 'extension-organisation']

/** The lines of a mail to someone who handles complaints: dates by the names they have on the desk. */
export function linesForStaff(kind: MessageKind, facts: LineFacts): PromiseLine[] {
  const { complaint, event, lang, procedure } = facts
  const about = 'promise' in event && typeof event.promise === 'string' ? event.promise : null
  const chosen = complaint.promises.filter((promise) => {
    if (ABOUT_ONE.includes(kind)) return promise.id === about
    // The dates the complainant got, and the copy for whom it is about: its day begins at once. Tasks are on the desk.
    const told = promise.kind === 'copy' || (!AMONG_US.includes(promise.kind) && promise.kind !== 'reply-by')
    return (kind === 'assigned' || kind === 'unassigned') && promise.state === 'open' && told
  })
  return inOrder(chosen, facts).map((line, i) => {
    const promise = byDue(chosen)[i]
    const note = promise && AMONG_US.includes(promise.kind) ? [promiseWords[lang].amongUs] : null
    return promise ? { ...line, deed: sayPromise(promise, procedure, deskLangOf(lang)), note } : line
  })
}

/** The new date, for the person complained about. */
export function linesForSubject(facts: LineFacts): PromiseLine[] {
  const later = byDue(laterIn(facts))
  // The answer is for whoever complains, not for them.
  const words = promiseWords[facts.lang]
  return inOrder(later, facts).map((line, i) => {
    const deed = later[i]?.kind === 'judgement' ? words.judgement : words.answerToThem
    return { ...line, deed, note: null }
  })
}

/** What an extension moved: the answer, or the word of the committee and the answer after it. */
function laterIn({ complaint: { promises }, event }: LineFacts): CasePromise[] {
  const moved = promises.filter(({ id, kind }) => kind === 'judgement' && 'promise' in event && event.promise === id)
  const answer = promises.findLast(({ kind }) => kind === 'answer')
  return [...moved, ...(answer ? [answer] : [])]
}

/** A case's own tasks are the organisation's business; what we ask of the reader stands in the mail that asks it. */
const SPOKEN_OF: readonly CasePromise['kind'][] = ['first-contact', 'judgement', 'answer', 'own', 'hearing', 'measure']

/** Work among ourselves, and what is between us and the person complained about. */
export const AMONG_US: readonly CasePromise['kind'][] = ['task', 'copy', 'response']

/** A hearing of the other side only is not theirs. */
function isTheirs({ kind }: CasePromise, { procedure }: LineFacts): boolean {
  return kind !== 'hearing' || procedure.processing.hearing?.whom.includes('complainant') === true
}

function byDue(promises: readonly CasePromise[]): CasePromise[] {
  return promises.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

function inOrder(promises: readonly CasePromise[], facts: LineFacts): PromiseLine[] {
  const sorted = byDue(promises)
  const next = sorted.find((promise) => promise.state === 'open')
  return sorted.map((promise) => lineOf(promise, promise === next, facts))
}

function lineOf(promise: CasePromise, isNext: boolean, facts: LineFacts): PromiseLine {
  const { lang, today } = facts
  const words = promiseWords[lang]
  if (promise.state === 'broken') {
    const when = whenShown(words.missed, promise.due, lang)
    const note = promise.doneOn ? words.doneLate({ date: dayInSentence(promise.doneOn, lang, today) }) : words.notDone
    return { mark: 'broken', when, date: dayShown(promise.due, lang, today), ...deedOf(promise, facts), note: [note] }
  }
  return {
    mark: isNext ? 'next' : 'later',
    when: whenShown(publicPageWords[lang].by, promise.due, lang),
    date: dayShown(promise.due, lang, today),
    ...deedOf(promise, facts),
  }
}

function deedOf(promise: CasePromise, facts: LineFacts): Pick<PromiseLine, 'deed' | 'note'> {
  const { procedure, complaint, lang } = facts
  const words = promiseWords[lang]
  const page = publicPageWords[lang]
  if (promise.beside !== undefined) return { deed: page.answer, note: null }
  switch (promise.kind) {
    case 'first-contact': {
      const who = whoActs(promise.by, actingIn(facts))
      const does = say(procedure.contact.functions.find(({ id }) => id === who?.function)?.does, lang)
      return { deed: contactDeed(complaint.reachBy, who?.subject ?? null, lang), note: does ? [does] : null }
    }
    case 'answer':
      return { deed: page.answer, note: ifNotInTime(promise, facts) }
    case 'judgement':
      return { deed: procedure.processing.committee?.gives === 'advice' ? words.advice : words.judgement, note: null }
    case 'reply-by':
      return { deed: words.replyBy, note: null }
    case 'hearing':
      return { deed: words.hearing, note: null }
    case 'measure':
      return { deed: words.measure, note: null }
    case 'own':
    case 'second-stage':
    case 'acknowledgement':
    case 'task':
    case 'copy':
    case 'response':
      return { deed: words.ownPromise, note: null }
  }
}

/** What they hear when it does not work out: before the date where more time can be taken, else after it. */
function ifNotInTime(promise: CasePromise, { procedure, complaint, lang }: LineFacts): PromiseLine['note'] {
  const { followUp } = procedure
  const words = promiseWords[lang]
  const room = roomToExtend(complaint, promise, procedure)
  if (room && (room.own !== null || room.byConsent)) return [words.answerNote]
  return followUp.late.tellsComplainant ? [words.answerNoteLate] : null
}

/** What is promised first, by the way they asked for: nobody who wants to be called is told that they get a mail. */
function contactDeed(reachBy: ComplaintCase['reachBy'], who: string | null, lang: PublicLang): string {
  const words = statusWords[lang]
  if (reachBy === 'phone') return who ? words.callOpenBy({ who }) : words.callOpen
  if (reachBy === 'post') return who ? words.letterOpenBy({ who }) : words.letterOpen
  return who ? words.contactOpenBy({ who }) : words.contactOpen
}

function actingIn({ procedure, complaint, lang, people, aside = [] }: LineFacts): Acting {
  const handlerName = people.find((one) => one.function === complaint.function)?.name ?? null
  return { procedure, complaint, lang, people, aside, handlerName }
}

function received({ complaint, lang, today }: LineFacts): PromiseLine {
  const words = promiseWords[lang]
  return {
    mark: 'kept',
    when: whenShown(words.done, complaint.receivedOn, lang),
    date: dayShown(complaint.receivedOn, lang, today),
    deed: words.received,
    note: null,
  }
}

function answered(promise: CasePromise, { complaint, lang, today }: LineFacts): PromiseLine {
  const words = promiseWords[lang]
  const on = complaint.answeredOn ?? today
  return {
    mark: 'kept',
    when: whenShown(words.done, on, lang),
    date: dayShown(on, lang, today),
    deed: words.answerReady,
    note: [words.promisedWas({ date: dayInSentence(promise.due, lang, today) })],
  }
}
