// The sum behind a date as a bill: the start, what was added, the days that did not count, and the date ruled off below.
import type { Lang, Spoken } from '@/lib/shared/language'
import { daysBetween, yearOf } from './civil-date'
import type { ExplainStyle, TermOpening } from './explain-term'
import { shortDate } from './format-date'
import { reasonsOnBill } from './move-reasons'
import { periodInWords } from './period-in-words'
import type { SumStep } from './term'

/** One row: `plus` puts a + before the value, `struck` is a date that did not hold, `total` is the answer. */
export type BillRow = { label: string; value: string; plus?: true; struck?: true; total?: true }

/** `totalLabel` names the promise: "Antwoord uiterlijk". */
export type BillStyle = ExplainStyle & { totalLabel?: string }

const openings: Spoken<Record<TermOpening, string>> = {
  nl: { received: 'Ontvangen', submitted: 'Ingediend', from: 'Vanaf' },
  en: { received: 'Received', submitted: 'Submitted', from: 'From' },
}

const labels = {
  nl: { ranTo: 'Termijn liep tot en met', onHold: 'stilstand', due: 'Uiterlijk' },
  en: { ranTo: 'Term ran up to', onHold: 'on hold', due: 'No later than' },
} satisfies Spoken<Record<string, string>>

/** The rows in order. Dates show their year only where it is not `inYear`, or else not that of the first row. */
export function billOfTerm(sum: readonly SumStep[], lang: Lang, style: BillStyle = {}): BillRow[] {
  const inYear = style.inYear ?? firstYearOf(sum)
  const moves = sum.filter((step) => step.kind === 'moved')
  const [firstMove, lastMove] = [moves[0], moves.at(-1)]
  const counted = (label: string, to: BillRow['value']): BillRow =>
    firstMove ? { label, value: to, plus: true, struck: true } : { label, value: to, plus: true }
  return sum.flatMap((step): BillRow[] => {
    switch (step.kind) {
      case 'start':
        return [{ label: openings[lang][style.opening ?? 'received'], value: shortDate(step.date, lang, { inYear }) }]
      case 'earlier-end':
        return [{ label: labels[lang].ranTo, value: shortDate(step.date, lang, { inYear }) }]
      case 'add':
        return [counted(periodInWords(step.period, lang, 'spelled'), shortDate(step.to, lang, { inYear }))]
      case 'suspended':
        return [counted(`${days(step.days, lang)} ${labels[lang].onHold}`, shortDate(step.to, lang, { inYear }))]
      case 'moved':
        if (step !== firstMove || !lastMove) return []
        return [
          { label: reasonsOnBill(moves, lang), value: days(daysBetween(step.from, lastMove.to), lang), plus: true },
        ]
      case 'due':
        return [
          { label: style.totalLabel ?? labels[lang].due, value: shortDate(step.date, lang, { inYear }), total: true },
        ]
    }
  })
}

function days(amount: number, lang: Lang): string {
  return periodInWords({ amount, unit: 'days' }, lang)
}

function firstYearOf(sum: readonly SumStep[]): number | undefined {
  const first = sum.find((step) => step.kind === 'start' || step.kind === 'earlier-end')
  return first && yearOf(first.date)
}
