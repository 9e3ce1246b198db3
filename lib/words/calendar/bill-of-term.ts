// The sum behind a date as a bill: the start, what was added, the days that did not count, and the date ruled off below.

import { type CivilDate, daysBetween, yearOf } from '@/lib/core/calendar/civil-date'
import type { ExplainStyle, TermOpening } from '@/lib/core/calendar/explain-term'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { Moved } from '@/lib/core/calendar/move-reasons'
import { periodInWords, periodSpelled } from '@/lib/core/calendar/period-in-words'
import type { SumStep } from '@/lib/core/calendar/term'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { reasonsOnBill } from './reasons-on-bill'

/** One row: `plus` puts a + before the value, `struck` is a date that did not hold, `total` is the answer. */
export type BillRow = { label: string; value: string; plus?: true; struck?: true; total?: true }

/** `totalLabel` names the promise: "Antwoord uiterlijk". */
type BillStyle = ExplainStyle & { totalLabel?: string }

const openings: AtDesk<Record<TermOpening, string>> = {
  nl: { received: 'Ontvangen', submitted: 'Ingediend', acknowledged: 'Bevestigd', told: 'Verteld', from: 'Vanaf' },
  en: { received: 'Received', submitted: 'Submitted', acknowledged: 'Confirmed', told: 'Told', from: 'From' },
}

const labels = {
  nl: { ranTo: 'Termijn liep tot en met', onHold: 'stilstand', due: 'Uiterlijk' },
  en: { ranTo: 'Term ran up to', onHold: 'on hold', due: 'No later than' },
} satisfies AtDesk<Record<string, string>>

type Telling = BillStyle & { lang: DeskLang; moves: readonly Moved[] }

/** The rows in order. Dates show their year only where it is not `inYear`, or else not that of the first row. */
export function billOfTerm(sum: readonly SumStep[], lang: DeskLang, style: BillStyle = {}): BillRow[] {
  const moves = sum.filter((step) => step.kind === 'moved')
  const telling = { ...style, inYear: style.inYear ?? firstYearOf(sum), lang, moves }
  const steps = sum.filter((step) => step.kind !== 'moved' || step === moves[0])
  return steps.map((step) => rowOf(step, telling))
}

function rowOf(step: SumStep, telling: Telling): BillRow {
  const { lang, opening = 'received', totalLabel = labels[lang].due } = telling
  switch (step.kind) {
    case 'start':
      return { label: openings[lang][opening], value: shortDate(step.date, lang, telling) }
    case 'earlier-end':
      return { label: labels[lang].ranTo, value: shortDate(step.date, lang, telling) }
    case 'add':
      return countedRow(periodSpelled(step.period, lang), step.to, telling)
    case 'suspended':
      return countedRow(`${days(step.days, lang)} ${labels[lang].onHold}`, step.to, telling)
    case 'moved':
      return movedRow(step, telling)
    case 'due':
      return { label: totalLabel, value: shortDate(step.date, lang, telling), total: true }
  }
}

function countedRow(label: string, to: CivilDate, telling: Telling): BillRow {
  const row: BillRow = { label, value: shortDate(to, telling.lang, telling), plus: true }
  return telling.moves.length > 0 ? { ...row, struck: true } : row
}

function movedRow(first: Moved, { lang, moves }: Telling): BillRow {
  const to = moves.at(-1)?.to ?? first.to
  return { label: reasonsOnBill(moves, lang), value: days(daysBetween(first.from, to), lang), plus: true }
}

function days(amount: number, lang: DeskLang): string {
  return periodInWords({ amount, unit: 'days' }, lang)
}

function firstYearOf(sum: readonly SumStep[]): number | undefined {
  const first = sum.find((step) => step.kind === 'start' || step.kind === 'earlier-end')
  return first && yearOf(first.date)
}
