// The page of whoever is complained about, or of a witness: what is theirs of the case, in the order of what they come for.
import { type PassWords, passWords } from '@/lib/catalogues/public/pass/words'
import type { CaseEvent, Recorded } from '@/lib/core/case/events'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import { reachLine } from '@/lib/core/procedure/reach-line'
import type { Line } from '@/lib/core/shared/line'
import { formatReference } from '@/lib/core/shared/reference'
import { dayOf, type PassReading } from './pass-reading'

/** Words with the day they are of; `text` is null once they were erased. */
export type DatedWords = { day: string; text: string | null; late: boolean }

type Meeting = { says: string; text: string | null; ahead: boolean }

export type PassPage = {
  reference: string
  heading: string
  lead: string
  /** The copy of the complaint, or what we ask a witness; the newest first. */
  told: { heading: string; words: DatedWords[] }
  meetings: { heading: string; all: Meeting[] } | null
  reports: { heading: string; words: DatedWords[] } | null
  outcome: { heading: string; words: DatedWords[] } | null
  respond: { heading: string; says: string[]; label: string; hint: string; send: string }
  said: { heading: string; words: DatedWords[] } | null
  limits: { heading: string; lines: string[] }
  contact: { heading: string; reach: Line; number: string }
}

export function passPageOf(reading: PassReading): PassPage {
  const { role, lang, reference, procedure } = reading
  const words = passWords[lang]
  const own = words[role]
  const isEnded = hasEnded(reading)
  const outcome = wordsOf(reading, ['subject-told'])
  const reports = wordsOf(reading, ['hearing-report-sent'])
  const said = wordsOf(reading, ['response-recorded'])
  return {
    reference: formatReference(reference),
    heading: outcome.length > 0 ? words.ended : own.heading,
    lead: outcome.length > 0 ? words.endedLead : own.lead,
    told: { heading: own.told, words: wordsOf(reading, ['copy-sent', 'witness-asked']) },
    meetings: meetingsOf(reading, words),
    reports: reports.length > 0 ? { heading: words.report, words: reports } : null,
    outcome: outcome.length > 0 ? { heading: words.outcome, words: outcome } : null,
    respond: {
      heading: own.respond,
      says: [...(isEnded ? [] : untilOf(reading)), ...(role === 'witness' ? [words.witness.free] : [])],
      label: own.label,
      hint: own.hint,
      send: own.send,
    },
    said: said.length > 0 ? { heading: words.said, words: said } : null,
    limits: { heading: words.limits, lines: [own.limits, words.reads] },
    contact: {
      heading: words.contact,
      reach: reachLine(procedure.contact, lang),
      number: words.number({ reference: formatReference(reference).replaceAll(' ', '\u00A0') }),
    },
  }
}

/** They were told how it ended, or it was closed: no talk is to come, and nothing is waited for. */
function hasEnded({ events, closedOn }: PassReading): boolean {
  return closedOn !== null || events.some(({ event }) => event.type === 'subject-told')
}

/** Newest first. */
function wordsOf(reading: PassReading, types: readonly CaseEvent['type'][]): DatedWords[] {
  const { events, texts, lang, today } = reading
  return events
    .filter(({ event }) => types.includes(event.type))
    .map((recorded) => ({
      day: dayInSentence(saidOn(recorded), lang, today),
      text: 'text' in recorded.event && recorded.event.text ? (texts[recorded.event.text.id] ?? null) : null,
      late: 'late' in recorded.event && recorded.event.late === true,
    }))
    .reverse()
}

/** What a colleague wrote down came on the day they say. */
function saidOn(recorded: Recorded) {
  return recorded.event.type === 'response-recorded' ? recorded.event.on : dayOf(recorded)
}

function untilOf({ until, role, lang, today }: PassReading): string[] {
  const words = passWords[lang]
  if (until === null) return [words[role].always]
  const date = dayInSentence(until, lang, today)
  return until < today ? [words[role].late({ date })] : [words[role].until({ date })]
}

type Invitation = Extract<CaseEvent, { type: 'hearing-invited' | 'hearing-moved' | 'hearing-called-off' }>

/** What was last said of each invitation, the next to come first. */
export function invitationsOf({ events }: Pick<PassReading, 'events'>): { event: Invitation; at: string }[] {
  const last = new Map<string, { event: Invitation; at: string }>()
  for (const { event, seq, at } of events) {
    if (!isInvitation(event)) continue
    last.set(event.invitation ?? String(seq), { event, at })
  }
  return [...last.values()].sort((a, b) => (a.event.on < b.event.on ? 1 : -1))
}

function isInvitation(event: CaseEvent): event is Invitation {
  return event.type === 'hearing-invited' || event.type === 'hearing-moved' || event.type === 'hearing-called-off'
}

function meetingsOf(reading: PassReading, words: PassWords): PassPage['meetings'] {
  const { texts, lang, today } = reading
  const ahead = ({ event }: { event: Invitation }) => event.type !== 'hearing-called-off' && event.on >= today
  const all = invitationsOf(reading)
    .filter((one) => !hasEnded(reading) || !ahead(one))
    .map(({ event }): Meeting => {
      const date = dayInSentence(event.on, lang, today)
      const text = texts[event.text.id] ?? null
      if (event.type === 'hearing-called-off') return { says: words.calledOff({ date }), text, ahead: false }
      if (event.on < today) return { says: words.was({ date, time: event.at }), text, ahead: false }
      return { says: words.meeting({ date, time: event.at, how: words.how[event.how] }), text, ahead: true }
    })
  return all.length > 0 ? { heading: words.meetings, all } : null
}
