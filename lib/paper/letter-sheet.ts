// A letter of a case as it goes on paper: to whom, of which day, and in whose words.
import { letterWords } from '@/lib/catalogues/public/letter/words'
import { passMailWords } from '@/lib/catalogues/public/pass-mail/words'
import { AMSTERDAM, type CivilDate, civilDateIn, yearOf } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import { replay } from '@/lib/core/case/apply'
import type { CaseParty, CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import { isLetter, letterKindOf } from '@/lib/core/case/consequences/by-hand'
import type { LetterKind } from '@/lib/core/case/event-parts'
import type { CaseEvent, Recorded } from '@/lib/core/case/events'
import { letterParts } from '@/lib/core/case/letter-parts'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { refusalBodyLines } from '@/lib/core/procedure/public-parts/refusal-blocks'
import { sayGround } from '@/lib/core/procedure/refusal-ground'
import type { PublicLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { formatReference } from '@/lib/core/shared/reference'
import { linesForComplainant } from '@/lib/mail/promise-lines'
import { closingOf, openingOf } from './opening-of'
import type { Sheet, SheetBlock } from './sheet'

/** A case as far as its letters are made of it. */
type LetterSource = {
  complaint: ComplaintCase
  procedure: Procedure
  timeline: readonly Recorded[]
  texts: Readonly<Record<string, string | null>>
  people: Readonly<Record<string, { name: string | null; address: string | null }>>
  organisation: string
}

/** Letters of which somebody wrote every word, from greeting to name, with headings of their own. */
const WHOLE: readonly LetterKind[] = ['answer']

type Letter = { promise: CasePromise; day: CivilDate; at: number }

/**
 * The letter that this promise waits for, or that was sent for it: as it was on the day it was written, whatever happened to
 * the case since. Null for what is no letter, and for words that were forgotten.
 */
export function letterSheet(source: LetterSource, promiseId: string): Sheet | null {
  const { complaint, procedure, people, organisation } = source
  const promise = complaint.promises.find(({ id }) => id === promiseId)
  const at = source.timeline.findIndex(({ event }) => event.type === 'promise-made' && event.promise.id === promiseId)
  const made = source.timeline[at]
  const party = complaint.parties.find(({ id }) => id === promise?.to)
  if (!promise || !isLetter(promise) || !made || !party) return null
  const day = civilDateIn(AMSTERDAM, new Date(made.at))
  const blocks = blocksOf(source, { promise, day, at })
  if (!blocks) return null
  const { lang } = complaint
  const around = saidAround(source, { promise, day, at }, party)
  const words = letterWords[lang]
  const { name = null, address = null } = people[party.person] ?? {}
  return {
    lang,
    title: words[complains(party) ? 'yourComplaint' : 'ourNumber']({ reference: formatReference(complaint.reference) }),
    sender: { name: organisation, address: procedure.contact.address },
    to: [name, ...(address ?? '').split('\n')].filter((line) => line !== null && line.trim() !== '') as string[],
    day,
    dated: longDate(day, lang, { weekday: false }),
    blocks: framed([...around.opening, ...blocks, ...around.closing, ...writesBack(party, source)], {
      source,
      dear: dearTo(party, name, lang),
      whole: WHOLE.includes(letterKindOf(promise)),
    }),
  }
}

function complains({ role }: Pick<CaseParty, 'role'>): boolean {
  return role === 'complainant' || role === 'representative'
}

function dearTo(party: CaseParty, name: string | null, lang: PublicLang): string {
  const words = letterWords[lang]
  if (name !== null) return words.dear({ name })
  return complains(party) ? words.dearNameless : words.dearAnyone
}

type Around = { opening: SheetBlock[]; closing: SheetBlock[] }

/** What it is about, by the event that asked for it, and what follows from it; who is complained about reads that first. */
function saidAround(source: LetterSource, { promise, day, at }: Letter, party: CaseParty): Around {
  const { timeline, complaint, procedure } = source
  const { lang } = complaint
  const made = timeline[at]?.at
  const cause = timeline.find(
    ({ event, at: then }) =>
      then === made &&
      'text' in event &&
      event.text?.id === promise.text?.id &&
      (!('party' in event) || event.party === party.id),
  )?.event
  if (!cause || !promise.text) return { opening: [], closing: [] }
  const said = (date: CivilDate) => longDate(date, lang, { inYear: yearOf(day) })
  const asked = cause.type === 'question-asked' ? cause.promise : null
  const due = complaint.promises.findLast(({ id, of }) => (asked ? id === asked : of === party.id))?.due ?? null
  const response = procedure.processing.subject?.response
  const term = response ? periodInWords(response, lang) : null
  const isRefusal = cause.type === 'complaint-refused'
  const ground = isRefusal ? sayGround(procedure, cause.ground, lang) : null
  const bodies = isRefusal ? refusalBodyLines(procedure, lang) : []
  return {
    opening: openingOf({ event: cause, party, due, term, ground, lang, said, procedure }).map((text) => ({
      kind: 'text',
      line: [text],
    })),
    closing: [...closingOf(cause, lang).map((text) => [text]), ...bodies].map((line) => ({ kind: 'text', line })),
  }
}

/**
 * How whoever is complained about, or a witness, answers a letter. No link stands on it: it would be printed by a colleague, and
 * lie open on the way, and what is said with a link counts as theirs.
 */
function writesBack(party: CaseParty, { complaint }: LetterSource): SheetBlock[] {
  if (complains(party)) return []
  const { back, online } = passMailWords[complaint.lang].byPost
  const number = formatReference(complaint.reference).replaceAll(' ', '\u00A0')
  return [back({ number }), ...(party.member === null ? [online] : [])].map((text) => ({ kind: 'text', line: [text] }))
}

function blocksOf(source: LetterSource, letter: Letter): SheetBlock[] | null {
  switch (letterKindOf(letter.promise)) {
    case 'acknowledgement':
      return acknowledging(source, letter)
    case 'extension':
      return extending(source, letter)
    case 'question':
    case 'reply':
    case 'invitation':
    case 'report':
    case 'copy':
    case 'refusal':
      return written(source, letter.promise.text?.id ?? null)
    case 'answer':
      return written(source, letter.promise.text?.id ?? null, true)
  }
}

/** Somebody's words: paragraphs, and the headings that an answer has; elsewhere a line that asks something is just asked. */
function written({ texts }: LetterSource, id: string | null, hasHeadings = false): SheetBlock[] | null {
  const text = id === null ? null : texts[id]
  if (!text) return null
  return letterParts(text).map(({ heading, text: said }) =>
    heading && hasHeadings ? { kind: 'heading', level: 2, text: said } : { kind: 'text', line: [said] },
  )
}

/** That it has arrived, with its number and what was promised, as the mail says it (Awb 9:6). */
function acknowledging(
  { complaint: now, procedure, timeline }: LetterSource,
  { day, at }: Letter,
): SheetBlock[] | null {
  const moment = timeline[at]?.at
  const complaint = replay(
    now.id,
    timeline.filter((recorded, i) => i <= at || recorded.at === moment),
  )
  const filed = timeline[0]?.event
  if (!complaint || !filed) return null
  const { lang, receivedOn } = complaint
  const words = letterWords[lang]
  const facts = { procedure, complaint, event: filed, lang, today: day, people: [] }
  const [, ...promised] = linesForComplainant('acknowledgement', facts)
  return [
    { kind: 'text', line: [words.received({ date: saidOn(receivedOn, lang, day) })] },
    { kind: 'text', line: [words.follow] },
    { kind: 'heading', level: 2, text: words.expect },
    {
      kind: 'facts',
      items: promised.map(({ when, date, deed, note }) => ({
        term: `${when} ${date}`.trim(),
        says: [[deed]],
        small: note ? [note] : [],
      })),
    },
  ]
}

/** The date that was promised, the new one, and why (Awb 9:11.3, Wkkgz 17.2). */
function extending(source: LetterSource, { day, at, promise }: Letter): SheetBlock[] | null {
  const { complaint, timeline } = source
  const decided = timeline
    .slice(0, at)
    .findLast(({ event }) => event.type === 'extension-readied' || isOfAnswer(event, complaint))?.event
  if (decided?.type !== 'extension-readied' && decided?.type !== 'promise-extended') return null
  const { lang } = complaint
  const words = letterWords[lang]
  const reason = promise.text ? written(source, promise.text.id) : []
  return [
    { kind: 'text', line: [words.promisedBefore({ date: saidOn(decided.from, lang, day) })] },
    { kind: 'text', line: [words.promisedNow({ date: saidOn(decided.due, lang, day) })] },
    ...(reason && reason.length > 0
      ? [{ kind: 'heading' as const, level: 2 as const, text: words.because }, ...reason]
      : []),
  ]
}

/** The committee tells of its own date in other words. */
function isOfAnswer(event: CaseEvent, { promises }: ComplaintCase): boolean {
  if (event.type !== 'promise-extended') return false
  return promises.some(({ id, kind }) => id === event.promise && kind === 'answer')
}

function saidOn(date: CivilDate, lang: ComplaintCase['lang'], today: CivilDate): string {
  return longDate(date, lang, { inYear: yearOf(today) })
}

type Framing = { source: LetterSource; dear: string; whole: boolean }

/** With whom it is to and from; an answer is a whole letter already, and says so itself. */
function framed(blocks: SheetBlock[], { source, dear, whole }: Framing): SheetBlock[] {
  if (whole) return blocks
  const { complaint, procedure, organisation } = source
  const words = letterWords[complaint.lang]
  const { phone, email } = procedure.contact
  const ways = listing(
    [phone, email].filter((way) => way !== null),
    complaint.lang,
    'or',
  )
  return [
    { kind: 'text', line: [dear] },
    ...blocks,
    { kind: 'text', line: [words.questions({ ways })] },
    { kind: 'text', line: [`${words.regards}\n${organisation}`] },
  ]
}
