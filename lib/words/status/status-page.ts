// The complainant's own page: in five seconds what is happening, what comes next and when, who it is, and what to do now.

import { type StatusWords, statusWords } from '@/lib/catalogues/public/status/words'
import type { CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Outcome } from '@/lib/core/case/event-parts'
import { nameFunction, uncapitalised } from '@/lib/core/procedure/function-in-words'
import { dayInSentence, type LinePromise } from '@/lib/core/procedure/promise-line'
import { reopenUntil } from '@/lib/core/procedure/promises'
import { type Help, helpOf } from '@/lib/core/procedure/public-page'
import type { Fact } from '@/lib/core/procedure/public-parts/block'
import { bodyLine } from '@/lib/core/procedure/public-parts/follow-up-part'
import { reachLine } from '@/lib/core/procedure/reach-line'
import { type Line, lineOf, phoneLink } from '@/lib/core/shared/line'
import { formatReference } from '@/lib/core/shared/reference'
import { say } from '@/lib/core/shared/words'
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
  /** How this reader gets to our words: with a code; or, without an e-mail address, not on this page at all. */
  words: WordsBy
  /** Behind the code; null without it. */
  opened: { letters: Letter[]; told: Told[]; survey: boolean } | null
  /** We asked how it went, and the questions stand behind the code. */
  surveyAhead: boolean
  record: { heading: string; lines: RecordLine[] }
  changes: { heading: string; lines: string[] } | null
  external: { heading: string; lines: Line[] }
  hears: { offered: boolean; wants: boolean }
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
    waitsForYou: complaint.phase === 'waiting-for-complainant',
    goesOn: complaint.phase !== 'answered' && complaint.phase !== 'closed',
    promises: { heading: words.promised, line: statusLine(reading) },
    who: whoOf(reading),
    letters: { heading: words.letters, count, countShown: words.lettersCount({ n: count }) },
    answerReady: reading.timeline.some(({ event }) => event.type === 'answer-sent') && wordsBy(reading) === 'code',
    words: wordsBy(reading),
    opened: texts ? { letters: lettersOf(reading), told: toldBy(reading), survey: surveyOpen } : null,
    surveyAhead: surveyOpen && texts === null && reading.reachable,
    record: { heading: words.record, lines: statusRecord(reading) },
    changes: changes.length > 0 ? { heading: words.improvements, lines: changes } : null,
    external: externalOf(reading),
    hears: { offered: procedure.followUp.tellsImprovements, wants: party?.wantsToHear ?? false },
    help: helpOf(procedure, lang, people, aside),
    reach: reachLine(procedure.contact, lang),
  }
}

/** Where to go when it does not work out with us. */
function externalOf({ procedure, lang, people, aside }: StatusReading): StatusPage['external'] {
  const words = statusWords[lang]
  const officer = nameFunction(procedure, procedure.contact.officer, lang, people)
  const bodies = procedure.followUp.externalBodies.map((body) => bodyLine(body, lang, words.orGoTo))
  const helps = aside.includes(procedure.contact.officer)
    ? words.talkToUs
    : words.talkFirst({ who: officer.role ? officer.label : uncapitalised(officer.subject ?? officer.label) })
  return { heading: words.external, lines: [[helps], ...bodies] }
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
  if (complaint.phase === 'waiting-for-complainant') return waitingLead(reading)
  const stands = complaint.suspendedFor
    ? `${words.suspended({ reason: reasonOf(complaint.suspendedFor, reading) })} `
    : ''
  const next = nextOfOurs(reading)
  const late = complaint.promises.some((one) => one.kind === 'answer' && one.doneOn === null && one.due < today)
  if (late) return [`${stands}${words.late} `, ...reachLine(reading.procedure.contact, lang)]
  if (!next) return [`${stands}${words.nothingToDo}`]
  return [stands, ...comingUp(next, reading), ` ${words.nothingToDo}`]
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
    what: says[next.kind] ?? words.nextOwn,
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
function whyClosed({ complaint, procedure, lang, timeline, party }: StatusReading): Line {
  const words = statusWords[lang]
  if (complaint.outcome !== 'not-admitted') return []
  const toldWhy = timeline.some(({ event }) => event.type === 'reply-sent' && event.party === party)
  if (toldWhy) return [` ${words.whyInMessage}`]
  return [` ${words.askWhy} `, ...reachLine(procedure.contact, lang)]
}
