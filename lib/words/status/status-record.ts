// What happened, for the complainant: plain past tense, newest first, nothing that is ours alone.

import { type StatusWords, statusWords } from '@/lib/catalogues/public/status/words'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { CaseEvent, Recorded } from '@/lib/core/case/events'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import { stepById } from '@/lib/core/procedure/workflow'
import { say } from '@/lib/core/shared/words'
import { sayWhyWent } from '@/lib/words/case/went-because'
import { whoActs } from '@/lib/words/case/who-acts'
import { actingIn, type StatusReading } from './status-reading'

export type RecordLine = { date: CivilDate; shown: string; text: string }

/** One line for each thing that happened to this party's complaint; two of the same on one day are said once. */
export function statusRecord(reading: StatusReading): RecordLine[] {
  const { timeline, lang, today } = reading
  const lines: RecordLine[] = []
  for (const recorded of timeline) {
    const text = lineFor(recorded, reading)
    const date = civilDateIn(AMSTERDAM, new Date(recorded.at))
    if (text === null || lines.some((line) => line.date === date && line.text === text)) continue
    lines.push({ date, shown: dayInSentence(date, lang, today), text })
  }
  return lines.reverse()
}

function cameLine(name: string | undefined, words: StatusWords): string {
  return name ? words.outsiderCame({ name }) : words.outsiderCameUnnamed
}

type Went = { event: Extract<CaseEvent, { type: 'outsider-withdrawn' }>; actor: Recorded['actor'] }

/** That somebody from outside went, by whom, and the reason that was given. */
function wentLine({ event, actor }: Went, { lang, members }: StatusReading): string {
  const words = statusWords[lang]
  const name = members[event.member]
  const byThemselves = actor.kind === 'member' && actor.member === event.member
  const why = event.because ? ` ${sayWhyWent(event.because, byThemselves, lang)}` : ''
  const left = name ? words.outsiderLeft({ name }) : words.outsiderLeftUnnamed
  const taken = name ? words.outsiderWent({ name }) : words.outsiderWentUnnamed
  return `${byThemselves ? left : taken}${why}`
}

function lineFor({ event, actor }: Recorded, reading: StatusReading): string | null {
  const words = statusWords[reading.lang]
  const toMe = 'party' in event && event.party === reading.party
  switch (event.type) {
    case 'complaint-filed':
      return words.filed
    case 'complaint-acknowledged':
      return words.acknowledged
    case 'outsider-needed':
      return words.outsiderNeeded
    case 'outsider-appointed':
      return cameLine(reading.members[event.member], words)
    case 'outsider-withdrawn':
      return wentLine({ event, actor }, reading)
    case 'handler-assigned':
      if (cameFromOutside(event.handler, reading)) return null
      return words.assigned({ who: whoTookIt(event.handler, reading) ?? words.someone })
    case 'step-taken':
      return stepLine(event.step, reading)
    case 'question-asked':
      return toMe ? words.asked : null
    case 'reply-sent':
      return toMe && !event.byHand ? words.replied : null
    case 'call-recorded':
      return toMe ? words.called : null
    case 'information-added':
      return toMe ? words.youAdded : null
    case 'hearing-invited':
      return toMe
        ? words.hearingInvited({ date: dayInSentence(event.on, reading.lang, reading.today), time: event.at })
        : null
    case 'hearing-moved':
      return toMe
        ? words.hearingMoved({ date: dayInSentence(event.on, reading.lang, reading.today), time: event.at })
        : null
    case 'hearing-called-off':
      return toMe ? words.hearingCalledOff({ date: dayInSentence(event.on, reading.lang, reading.today) }) : null
    case 'hearing-held':
      return event.there.includes(reading.party) ? words.hearingHeld : null
    case 'hearing-report-sent':
      return toMe ? words.hearingReported : null
    case 'promise-extended':
      return words[isOfJudgement(event.promise, reading) ? 'judgementExtended' : 'extended']({
        date: dayInSentence(event.due, reading.lang, reading.today),
      })
    case 'clock-suspended':
      return words.suspendedThen({ reason: reasonOf(event.reason, reading) })
    case 'clock-resumed':
      return event.because === 'limit' ? words.resumedByLimit : words.resumed
    case 'answer-sent':
      return words.answered
    case 'complaint-refused':
      return event.byHand ? words.refusedToCome : words.refused
    case 'complaint-settled':
      return event.byHand ? words.settledToCome : words.settled
    case 'complaint-withdrawn':
      return toMe ? words.youWithdrew : words.withdrawn
    case 'complaint-forwarded':
      return words.forwarded[event.along]
    case 'complaint-closed':
      return words.closed
    case 'complaint-reopened':
      return words.reopened
    case 'judgement-given':
      return words.judged
    case 'committee-asked':
      return words.beforeCommittee
    case 'judgement-forgone':
      return words.unjudged
    case 'second-stage-begun':
      return words.secondStageBegun
    case 'day-told':
      return dayLine(event, reading)
    case 'verdict-received':
      return verdictLine(event, reading)
    case 'improvement-told':
      return words.improved
    case 'survey-answered':
      return toMe ? words.surveyed : null
    case 'link-renewed':
      return toMe ? words.newLink : null
    case 'address-changed':
      return toMe ? words.newAddress : null
    case 'question-reminded':
      return toMe && !event.byHand ? words.remindedOf : null
    case 'lateness-told':
      return event.byHand ? null : words.toldLate
    case 'promise-made':
      return event.promise.beside === undefined
        ? null
        : words.newlyPromised({ date: dayInSentence(event.promise.due, reading.lang, reading.today) })
    case 'silence-noticed':
      return reading.complaint.reachBy === 'email' ? words.keptUpToDate : null
    // Ours alone, or told elsewhere on the page.
    case 'left-open-decided':
    case 'hearing-reported':
    case 'hearing-waived':
    case 'together-objected':
    case 'copy-sent':
    case 'response-recorded':
    case 'witness-asked':
    case 'witness-reminded':
    case 'witness-removed':
    case 'subject-told':
    case 'pass-given':
    case 'pass-ended':
    case 'party-added':
    case 'subject-settled':
    case 'subject-suspected':
    case 'member-kept-out':
    case 'consent-recorded':
    case 'address-confirmed':
    case 'code-requested':
    case 'telling-wished':
    case 'complaint-routed':
    case 'title-changed':
    case 'note-added':
    case 'question-unanswered':
    case 'committee-left':
    case 'promise-kept':
    case 'promise-warned':
    case 'promise-broken':
    case 'promise-moved':
    case 'agreement-withdrawn':
    case 'promise-lapsed':
    case 'point-added':
    case 'point-changed':
    case 'point-judged':
    case 'survey-asked':
    case 'improvement-linked':
    case 'outsider-spared':
    case 'outsider-invited':
    case 'answer-readied':
    case 'answer-taken-back':
    case 'extension-readied':
    case 'letter-offered':
    case 'letter-sent-back':
    case 'letter-agreed':
    case 'signature-passed':
    case 'letter-posted':
    case 'postal-address-changed':
    case 'opened-from-outside':
    case 'erasing-held':
    case 'erasing-freed':
    case 'case-erased':
    case 'message-sent':
    case 'message-failed':
      return null
  }
}

/** From which day we count now, and which it was before. */
function dayLine(
  { on, was }: Extract<CaseEvent, { type: 'day-told' }>,
  { procedure, lang, today }: StatusReading,
): string {
  const words = statusWords[lang]
  const day = words.dayTold[procedure.definition.windowFrom?.is ?? 'event']({ date: dayInSentence(on, lang, today) })
  return was ? `${day} ${words.dayWas({ date: dayInSentence(was, lang, today) })}` : day
}

/** Which body gave its verdict, on which day, and what it was. */
function verdictLine(
  { body, on, verdict }: Extract<CaseEvent, { type: 'verdict-received' }>,
  { procedure, lang, today }: StatusReading,
): string {
  const words = statusWords[lang]
  const name = procedure.followUp.externalBodies.find(({ id }) => id === body)?.name ?? body
  return words.verdict({ body: name, date: dayInSentence(on, lang, today), verdict: words.verdicts[verdict] })
}

/** By name, or as the function that handles the case for who has it now; of who had it before, the function is not known. */
function whoTookIt(handler: string, reading: StatusReading): string | null {
  const { members, complaint } = reading
  if (members[handler]) return members[handler]
  return handler === complaint.handler ? (whoActs(complaint.function, actingIn(reading))?.subject ?? null) : null
}

/** Only steps that the procedure tells the public about. */
function stepLine(id: string, { procedure, lang }: StatusReading): string | null {
  const step = stepById(procedure, id)
  return step?.happens && step.phase !== 'received' && step.phase !== 'answered'
    ? firstSentence(say(step.happens, lang))
    : null
}

/** "Wij zoeken uit wat er is gebeurd." of what the procedure says about a step: that it began, in its own words. */
function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}

/** Why the clock stands still, in the words of the procedure. */
export function reasonOf(id: string, { procedure, lang }: StatusReading): string {
  const reason = procedure.processing.suspension?.reasons.find((one) => one.id === id)
  return say(reason?.label, lang)
}

/** That they came is told by itself, also of whoever went again. */
function cameFromOutside(member: string | null, { timeline }: StatusReading): boolean {
  return timeline.some(({ event }) => event.type === 'outsider-appointed' && event.member === member)
}

function isOfJudgement(promise: string, { complaint }: StatusReading): boolean {
  return complaint.promises.some(({ id, kind }) => id === promise && kind === 'judgement')
}
