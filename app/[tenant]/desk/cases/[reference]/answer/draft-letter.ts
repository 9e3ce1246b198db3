// A first draft of the answer, made from the judgements: what was told, what we found per point, what changes and by when,
// and where to go (Wkkgz 17, Awb 9:12). The handler rewrites it; nothing here is sent by itself.

import { letterWords } from '@/lib/catalogues/public/letter/words'
import { type CivilDate, yearOf } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { bodyDaysOf } from '@/lib/core/case/body-days'
import type { CasePoint } from '@/lib/core/case/complaint-case'
import { externalWindow } from '@/lib/core/procedure/external-days'
import { secondStageUntil } from '@/lib/core/procedure/promises'
import type { PublicLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import type { Telling } from '@/lib/words/case/telling'

type Draft = { telling: Telling; name: string | null; sender: string; today: CivilDate }

/** The letter in the complainant's language; a point without judgement is named, with nothing under it yet. */
export function draftLetter({ telling, name, sender, today }: Draft): string {
  const { complaint } = telling
  const lang = complaint.lang
  const t = letterWords[lang]
  const date = (day: CivilDate) => longDate(day, lang, { weekday: false, inYear: yearOf(today) })
  return [
    name === null ? t.dearNameless : t.dear({ name }),
    (complaint.secondStage ? t.openingAgain : t.opening)({ date: date(complaint.receivedOn) }),
    ...complaint.points.flatMap((point, i) => pointParts(point, i + 1, { telling, date })),
    ...outside(telling, { date, today }),
    t.questions({ ways: ways(telling, lang) }),
    `${t.regards}\n\n${sender}`,
  ].join('\n\n')
}

type Writing = { telling: Telling; date: (day: CivilDate) => string }

function pointParts(point: CasePoint, number: number, { telling, date }: Writing): string[] {
  const { procedure, complaint } = telling
  const lang = complaint.lang
  const t = letterWords[lang]
  const subject = procedure.intake.subjects.find(({ id }) => id === point.subject)
  const heading = subject ? t.point({ n: number, subject: say(subject.label, lang) }) : t.pointNameless({ n: number })
  const reasons = point.reasons ? telling.text(point.reasons.id) : null
  if (!point.judgement || !reasons) return [heading]
  const remedies = point.remedies.map((id) =>
    say(procedure.processing.remedies.find((one) => one.id === id)?.label, lang),
  )
  const measures = point.measures.map(({ text, due }) => {
    const what = stripped(telling.text(text.id) ?? '')
    return due ? t.measureBy({ what, date: date(due) }) : t.measure({ what })
  })
  return [
    heading,
    [reasons, t.judged[point.judgement]].join('\n'),
    ...(remedies.length > 0 ? [t.remedies({ list: listing(remedies.map(lower), lang) })] : []),
    ...(measures.length > 0 ? [measures.join('\n')] : []),
  ]
}

function outside(
  { procedure, complaint }: Telling,
  { date, today }: Omit<Writing, 'telling'> & { today: CivilDate },
): string[] {
  const t = letterWords[complaint.lang]
  const days = { ...bodyDaysOf(complaint, today), answeredOn: today }
  const bodies = procedure.followUp.externalBodies.map((body) => {
    const until = externalWindow(procedure, body, days)
    const { name } = body
    const said = until ? t.bodyUntil({ name, until: date(until) }) : t.body({ name })
    return body.url ? `${said} ${body.url}` : said
  })
  const ways = [...lookingAgain({ procedure, complaint }, { date, today }), ...bodies]
  return ways.length > 0 ? [t.disagree, ways.join('\n')] : []
}

/** Once only: whoever asked for it already had it. */
function lookingAgain(
  { procedure, complaint }: Pick<Telling, 'procedure' | 'complaint'>,
  { date, today }: Omit<Writing, 'telling'> & { today: CivilDate },
): string[] {
  if (!procedure.processing.secondStage || complaint.secondStage) return []
  const t = letterWords[complaint.lang]
  const until = secondStageUntil(procedure, today)
  return [until ? t.lookAgainUntil({ until: date(until) }) : t.lookAgain]
}

function ways({ procedure }: Telling, lang: PublicLang): string {
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
