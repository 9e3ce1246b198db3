// The complainant's own page: in five seconds what is happening, what comes next and when, who it is, and what to do now.

import { type StatusWords, statusWords } from '@/lib/catalogues/public/status/words'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Outcome } from '@/lib/core/case/event-parts'
import type { CaseEvent } from '@/lib/core/case/events'
import { keptUntilOf } from '@/lib/core/case/keeping'
import { nameFunction, uncapitalised } from '@/lib/core/procedure/function-in-words'
import { dayInSentence, type LinePromise } from '@/lib/core/procedure/promise-line'
import { reopenUntil, secondStageUntil } from '@/lib/core/procedure/promises'
import { type Help, helpOf } from '@/lib/core/procedure/public-page'
import type { Fact } from '@/lib/core/procedure/public-parts/block'
import { reachLine } from '@/lib/core/procedure/reach-line'
import { retentionInWords } from '@/lib/core/procedure/retention-in-words'
import { type Line, lineOf, phoneLink } from '@/lib/core/shared/line'
import { formatReference } from '@/lib/core/shared/reference'
import { say } from '@/lib/core/shared/words'
import { whereToGo } from '@/lib/words/case/where-to-go'
import { whoActs } from '@/lib/words/case/who-acts'
import { countLetters, type Letter, lettersOf, type Told, toldBy } from './status-letters'
import { nextOfOurs, statusLine } from './status-line'
import { actingIn, type StatusReading } from './status-reading'
import { type RecordLine, reasonOf, statusRecord } from './status-record'

export type StatusPage = {
  reference: string
  heading: string
  lead: Line
  waitsForYou: boolean
  /** We still owe an answer: neither answered nor closed. */
  goesOn: boolean
  promises: { heading: string; line: LinePromise[] }
  who: { heading: string; facts: Fact[]; note: string | null; ifInvolved: string | null }
  letters: { heading: string; count: number; countShown: string }
  /** Our answer is there to be read on this page. */
  answerReady: boolean
  /** Whoever speaks for it may say that they withdraw: it is still open. */
  mayWithdraw: boolean
  /** So is the letter that says why it was not taken up. */
  refusalReady: boolean
  /** How this reader gets to our words: with a code; or, without an e-mail address, not on this page at all. */
  words: WordsBy
  /** Behind the code; null without it. */
  opened: { letters: Letter[]; told: Told[]; survey: boolean } | null
  /** We asked how it went, and the questions stand behind the code. */
  surveyAhead: boolean
  record: { heading: string; lines: RecordLine[] }
  /** Whether somebody else can be asked to look again, and until when; null where it cannot, or not any more. */
  again: { until: string | null; isLate: boolean } | null
  changes: { heading: string; lines: string[] } | null
  external: { heading: string; lines: Line[] }
  hears: { offered: boolean; wants: boolean }
  /** Until when we keep it: with its day once the case is closed. */
  keeping: { heading: string; text: string }
  help: Help
  /** How to reach the organisation, for wherever the page tells somebody to. */
  reach: Line
}

type WordsBy = 'code' | 'post' | 'phone' | 'asking'

export function statusPageOf(reading: StatusReading): StatusPage {
  const { complaint, procedure, lang, people, aside, texts } = reading
  const words = statusWords[lang]
  const party = complaint.parties.find(({ id }) => id === reading.party)
  const count = countLetters(reading)
  const surveyOpen = complaint.surveyAsked && !complaint.survey && procedure.followUp.survey !== null
  const changes = party?.wantsToHear ? reading.changes.map((changed) => say(changed, lang)).filter(Boolean) : []
  return {
    reference: formatReference(complaint.reference),
    heading: words.heading[complaint.phase],
    lead: leadOf(reading),
    waitsForYou: waitsForThem(complaint),
    goesOn: complaint.phase !== 'answered' && complaint.phase !== 'closed',
    promises: { heading: words.promised, line: statusLine(reading) },
    who: whoOf(reading),
    letters: { heading: words.letters, count, countShown: words.lettersCount({ n: count }) },
    answerReady: has(reading, 'answer-sent') && wordsBy(reading) === 'code',
    mayWithdraw: complaint.phase !== 'closed',
    refusalReady: has(reading, 'complaint-refused') && wordsBy(reading) === 'code',
    words: wordsBy(reading),
    opened: texts ? { letters: lettersOf(reading), told: toldBy(reading), survey: surveyOpen } : null,
    surveyAhead: surveyOpen && texts === null && reading.reachable,
    record: { heading: words.record, lines: statusRecord(reading) },
    again: againOf(reading),
    changes: changes.length > 0 ? { heading: words.improvements, lines: changes } : null,
    external: externalOf(reading),
    hears: { offered: procedure.followUp.tellsImprovements, wants: party?.wantsToHear ?? false },
    keeping: { heading: words.keepingHeading, text: keepingOf(reading) },
    help: helpOf(procedure, lang, people, aside),
    reach: reachLine(procedure.contact, lang),
  }
}

function againOf({ complaint, procedure, lang, today }: StatusReading): StatusPage['again'] {
  if (!procedure.processing.secondStage || complaint.secondStage || !complaint.answeredOn) return null
  const until = secondStageUntil(procedure, complaint.answeredOn)
  return { until: until && dayInSentence(until, lang, today), isLate: until !== null && until < today }
}

function keepingOf({ complaint, procedure, lang, today }: StatusReading): string {
  const until = keptUntilOf(procedure, complaint)
  if (!until) return retentionInWords(procedure.followUp, lang)
  return statusWords[lang].keptUntil({ date: dayInSentence(until, lang, today) })
}

function has({ timeline }: StatusReading, type: CaseEvent['type']): boolean {
  return timeline.some(({ event }) => event.type === type)
}

/** Where to go when it does not work out with us. */
function externalOf({ procedure, complaint, lang, people, aside, today }: StatusReading): StatusPage['external'] {
  const lines = whereToGo({ procedure, complaint, lang, people, aside, today })
  return { heading: statusWords[lang].external, lines }
}

/** Who works on it and who helps, by function; by name where the procedure shows persons, or after the code. */
function whoOf({ complaint, procedure, lang, people, members, aside }: StatusReading): StatusPage['who'] {
  const words = statusWords[lang]
  const { contact } = procedure
  const office = nameFunction(procedure, complaint.function, lang, people)
  const name = complaint.handler ? members[complaint.handler] : undefined
  const department = contact.departments.find(({ id }) => id === complaint.department)
  const place = department ? `, ${say(department.name, lang)}` : ''
  const role = office.role ?? office.label
  const facts: Fact[] = []
  if (isOutsider(complaint)) {
    facts.push({ term: name ?? words.fromOutside, says: [[words.outsiderHandles]], small: [] })
  } else if (complaint.handler) {
    const says: Line = [name ? `${role}${place}. ${words.handles}` : `${words.handles}`]
    facts.push({ term: name ?? `${role}${place}`, says: [says], small: [] })
  }
  if (!aside.includes(contact.officer) && (complaint.function !== contact.officer || !complaint.handler)) {
    const officer = nameFunction(procedure, contact.officer, lang, people)
    const does = say(contact.functions.find(({ id }) => id === contact.officer)?.does, lang)
    const hours = say(contact.hours, lang)
    const reach: Line[] = contact.phone ? [[phoneLink(contact.phone), ...(hours ? [`, ${hours}`] : [])]] : []
    facts.push({ term: officer.label, says: [lineOf(does || words.helps), ...reach], small: [] })
  }
  return {
    heading: words.who,
    facts,
    note: noteOf(complaint, words),
    ifInvolved: ifInvolvedOf(complaint, facts.length, words),
  }
}

function isOutsider({ handler, outsider }: ComplaintCase): boolean {
  return handler !== null && outsider?.member === handler
}

/** Where everybody may be, and nobody reads it, there is nobody to say it of. */
function ifInvolvedOf(complaint: ComplaintCase, named: number, words: StatusWords): string | null {
  if (isOutsider(complaint)) return words.outsiderInvolved
  if (complaint.outsider && complaint.handler === null) return null
  return named === 1 ? words.aboutThisOne : words.aboutOneOfThem
}

function noteOf({ handler, outsider }: ComplaintCase, words: StatusWords): string | null {
  if (handler) return null
  return outsider ? words.outsiderSought : words.noHandlerYet
}

function leadOf(reading: StatusReading): Line {
  const { complaint, lang, today } = reading
  const words = statusWords[lang]
  if (complaint.phase === 'closed') return closedLead(reading)
  if (complaint.phase === 'answered') return [answeredLead(reading)]
  const { suspendedFor, suspendedUntil: runs } = complaint
  const again = runs ? `${words.suspendedUntil({ date: dayInSentence(runs, lang, today) })} ` : ''
  const stands = suspendedFor ? `${words.suspended({ reason: reasonOf(suspendedFor, reading) })} ${again}` : ''
  const next = nextOfOurs(reading)
  const late = complaint.promises.some((one) => one.kind === 'answer' && one.doneOn === null && one.due < today)
  if (late) return lateLead(reading, stands)
  if (waitsForThem(complaint)) return waitingLead(reading)
  if (!next) return [`${stands}${words.nothingToDo}`]
  return [stands, ...comingUp(next, reading), ` ${words.nothingToDo}`]
}

/** We wait for an answer of theirs, also where the procedure has no step for that. */
function waitsForThem({ phase, question }: ComplaintCase): boolean {
  if (phase === 'answered' || phase === 'closed') return false
  return phase === 'waiting-for-complainant' || !!question
}

/** That we are late comes first; then what was promised instead, and what we wait for. */
function lateLead(reading: StatusReading, stands: string): Line {
  const { complaint, lang, procedure } = reading
  const words = statusWords[lang]
  const instead = complaint.promises.find(({ beside, state }) => beside !== undefined && state === 'open')
  return [
    `${stands}${words.late} `,
    ...(instead ? [...comingUp(instead, reading), ' '] : []),
    ...(waitsForThem(complaint) ? [`${words.question} `, { text: words.replySoon, strong: true as const }, ' '] : []),
    ...reachLine(procedure.contact, lang),
  ]
}

/** "Uiterlijk vrijdag 11 december belt of mailt de klachtenfunctionaris u." */
function comingUp(next: CasePromise, reading: StatusReading): Line {
  const { lang, today } = reading
  const words = statusWords[lang]
  const says = {
    acknowledgement: words.nextAck,
    'first-contact': firstContactToCome(next, reading),
    answer: words.nextAnswer,
  } as Partial<Record<CasePromise['kind'], string>>
  return words.comingUp({
    when: (text) => ({ text, strong: true }),
    date: dayInSentence(next.due, lang, today),
    what: next.beside === undefined ? (says[next.kind] ?? words.nextOwn) : words.nextAnswer,
  })
}

function firstContactToCome({ by }: CasePromise, reading: StatusReading): string {
  const words = statusWords[reading.lang]
  const acting = actingIn(reading)
  const subject = whoActs(by, acting)?.subject
  const isPerson = subject === acting.handlerName || acting.people.some(({ name }) => name === subject)
  const who = subject && (isPerson ? subject : uncapitalised(subject))
  const { reachBy } = reading.complaint
  if (reachBy === 'phone') return who ? words.nextCallBy({ who }) : words.nextCall
  if (reachBy === 'post') return who ? words.nextLetterBy({ who }) : words.nextLetter
  return who ? words.nextContactBy({ who }) : words.nextContact
}

function waitingLead({ complaint, lang, today }: StatusReading): Line {
  const words = statusWords[lang]
  const asked = complaint.promises.findLast(
    ({ kind, doneOn, state }) => kind === 'reply-by' && !doneOn && state === 'open',
  )
  const answer = complaint.promises.find(({ kind, state }) => kind === 'answer' && state === 'open')
  const stays = answer ? ` ${words.dateStays({ date: dayInSentence(answer.due, lang, today) })}` : ''
  const please = asked ? words.replyBy({ date: dayInSentence(asked.due, lang, today) }) : words.replySoon
  return [`${words.question} `, { text: please, strong: true }, complaint.suspendedFor ? '' : stays]
}

function wordsBy({ reachable, complaint }: StatusReading): WordsBy {
  if (reachable) return 'code'
  const { reachBy } = complaint
  return reachBy === 'post' || reachBy === 'phone' ? reachBy : 'asking'
}

function answeredLead(reading: StatusReading): string {
  const { complaint, lang, today, texts } = reading
  const words = statusWords[lang]
  const on = complaint.answeredOn
    ? `${words.answeredOn({ date: dayInSentence(complaint.answeredOn, lang, today) })} `
    : ''
  return `${on}${texts ? words.answerBelow : words.answerComes[wordsBy(reading)]}`
}

function closedLead(reading: StatusReading): Line {
  const { complaint, procedure, lang, today } = reading
  const words = statusWords[lang]
  const until = reopenUntil(procedure, complaint.closedOn)
  const again = until && until >= today ? ` ${words.reopenUntil({ date: dayInSentence(until, lang, today) })}` : ''
  const outcome: Partial<Record<Outcome, string>> = words.outcome
  const told = outcome[complaint.outcome ?? 'unknown'] ?? ''
  return [told, ...whyClosed(reading), again].filter((run) => run !== '')
}

/** Whoever is turned away reads where the reasons stand; where there are none, whom to ask for them. */
function whyClosed(reading: StatusReading): Line {
  const { complaint, procedure, lang, timeline, party } = reading
  const words = statusWords[lang]
  if (complaint.outcome !== 'not-admitted') return []
  const refused = timeline.findLast(({ event }) => event.type === 'complaint-refused')?.event
  if (refused?.type === 'complaint-refused') {
    const comes = complaint.promises.some(({ to, text, doneOn }) => to && text?.id === refused.text.id && !doneOn)
    return [` ${comes ? words.letterComes[wordsBy(reading)] : words.whyInLetter}`]
  }
  const toldWhy = timeline.some(({ event }) => event.type === 'reply-sent' && event.party === party)
  if (toldWhy) return [` ${words.whyInMessage}`]
  return [` ${words.askWhy} `, ...reachLine(procedure.contact, lang)]
}
