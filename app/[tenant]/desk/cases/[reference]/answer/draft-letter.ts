// A first draft of the answer, made from the judgements: what was told, what we found per point, what changes and by when,
// and where to go (Wkkgz 17, Awb 9:12). The handler rewrites it; nothing here is sent by itself.

import { type CivilDate, yearOf } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { CasePoint } from '@/lib/core/case/complaint-case'
import type { Judgement } from '@/lib/core/procedure/processing'
import { externalWindow } from '@/lib/core/procedure/promises'
import type { Lang, Spoken } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import type { Telling } from '@/lib/words/case/say-event'

type Phrases = {
  dear: (name: string | null) => string
  opening: (date: string) => string
  point: (n: number, subject: string | null) => string
  judged: Record<Judgement, string>
  remedies: (list: string) => string
  measure: (text: string, date: string | null) => string
  disagree: string
  body: (name: string, until: string | null) => string
  questions: (ways: string) => string
  regards: string
}

const phrases: Spoken<Phrases> = {
  nl: {
    dear: (name) => `Beste ${name ?? 'klager'},`,
    opening: (date) =>
      `Op ${date} kregen wij uw klacht. Hieronder leest u wat wij hebben gevonden, wat wij ervan vinden en wat wij doen.`,
    point: (n, subject) => `${n}. ${subject ?? 'Uw klacht'}`,
    judged: {
      upheld: 'U hebt gelijk. Uw klacht is op dit punt gegrond.',
      'partly-upheld': 'U hebt voor een deel gelijk. Uw klacht is op dit punt deels gegrond.',
      'not-upheld': 'Wij zien dit anders. Uw klacht is op dit punt ongegrond.',
      'no-finding': 'Wij konden niet vaststellen wat er is gebeurd. Daarom geven wij hierover geen oordeel.',
    },
    remedies: (list) => `Wij bieden u: ${list}.`,
    measure: (text, date) => (date ? `${stripped(text)}. Dat is klaar op ${date}.` : `${stripped(text)}.`),
    disagree: 'Bent u het niet met ons eens?',
    body: (name, until) => (until ? `Dan kunt u tot en met ${until} naar ${name}.` : `Dan kunt u naar ${name}.`),
    questions: (ways) => `Hebt u vragen over deze brief? U bereikt ons via ${ways}.`,
    regards: 'Met vriendelijke groet,',
  },
  en: {
    dear: (name) => `Dear ${name ?? 'complainant'},`,
    opening: (date) =>
      `On ${date} we received your complaint. Below you can read what we found, what we think of it and what we will do.`,
    point: (n, subject) => `${n}. ${subject ?? 'Your complaint'}`,
    judged: {
      upheld: 'You are right. Your complaint is upheld on this point.',
      'partly-upheld': 'You are right in part. Your complaint is partly upheld on this point.',
      'not-upheld': 'We see this differently. Your complaint is not upheld on this point.',
      'no-finding': 'We could not establish what happened. So we give no judgement on this.',
    },
    remedies: (list) => `We offer you: ${list}.`,
    measure: (text, date) => (date ? `${stripped(text)}. That will be done by ${date}.` : `${stripped(text)}.`),
    disagree: 'Do you disagree with us?',
    body: (name, until) => (until ? `Then you can go to ${name} until ${until}.` : `Then you can go to ${name}.`),
    questions: (ways) => `Do you have questions about this letter? You can reach us at ${ways}.`,
    regards: 'Kind regards,',
  },
}

type Draft = { telling: Telling; name: string | null; sender: string; today: CivilDate }

/** The letter in the complainant's language; a point without judgement is named, with nothing under it yet. */
export function draftLetter({ telling, name, sender, today }: Draft): string {
  const { complaint } = telling
  const lang = complaint.lang
  const t = phrases[lang]
  const date = (day: CivilDate) => longDate(day, lang, { weekday: false, inYear: yearOf(today) })
  return [
    t.dear(name),
    t.opening(date(complaint.receivedOn)),
    ...complaint.points.flatMap((point, i) => pointParts(point, i + 1, { telling, date })),
    ...outside(telling, { date, today }),
    t.questions(ways(telling, lang)),
    `${t.regards}\n\n${sender}`,
  ].join('\n\n')
}

type Writing = { telling: Telling; date: (day: CivilDate) => string }

function pointParts(point: CasePoint, number: number, { telling, date }: Writing): string[] {
  const { procedure, complaint } = telling
  const lang = complaint.lang
  const t = phrases[lang]
  const subject = procedure.intake.subjects.find(({ id }) => id === point.subject)
  const heading = t.point(number, subject ? say(subject.label, lang) : null)
  const reasons = point.reasons ? telling.text(point.reasons.id) : null
  if (!point.judgement || !reasons) return [heading]
  const remedies = point.remedies.map((id) =>
    say(procedure.processing.remedies.find((one) => one.id === id)?.label, lang),
  )
  const measures = point.measures.map(({ text, due }) => t.measure(telling.text(text.id) ?? '', due && date(due)))
  return [
    heading,
    [reasons, t.judged[point.judgement]].join('\n'),
    ...(remedies.length > 0 ? [t.remedies(listing(remedies.map(lower), lang))] : []),
    ...(measures.length > 0 ? [measures.join('\n')] : []),
  ]
}

function outside(
  { procedure, complaint }: Telling,
  { date, today }: Omit<Writing, 'telling'> & { today: CivilDate },
): string[] {
  const t = phrases[complaint.lang]
  const days = { receivedOn: complaint.receivedOn, answeredOn: today }
  const bodies = procedure.followUp.externalBodies.map((body) => {
    const until = externalWindow(procedure, body, days)
    const said = t.body(body.name, until && date(until))
    return body.url ? `${said} ${body.url}` : said
  })
  return bodies.length > 0 ? [t.disagree, bodies.join('\n')] : []
}

function ways({ procedure }: Telling, lang: Lang): string {
  const { phone, email } = procedure.contact
  return listing(
    [phone, email].filter((way) => way !== null),
    lang,
    'or',
  )
}

function stripped(text: string): string {
  return text.trim().replace(/[.]+$/, '')
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
