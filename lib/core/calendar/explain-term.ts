// The sum behind a date, told in one sentence, for a letter, a page or a screen reader.
import { calendarWords } from '@/lib/catalogues/public/calendar/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { type CivilDate, yearOf } from './civil-date'
import { longDate } from './format-date'
import { type Moved, reasonInSentence } from './move-reasons'
import { periodInWords } from './period-in-words'
import type { MovedBecause, SumStep } from './term'

/** What happened on the first day: the complaint arrived, was sent, was acknowledged, it is the day that was told, or the term simply runs from then. */
export type TermOpening = 'received' | 'submitted' | 'acknowledged' | 'told' | 'from'

/** `inYear` is the year that the reader takes for granted. `opening` is `received` unless said otherwise. */
export type ExplainStyle = { opening?: TermOpening; inYear?: number }

type Write = (date: CivilDate) => string

/** The reasons that are not about the day itself. */
const notAboutTheDay: readonly MovedBecause[] = ['two-ordinary-days', 'earlier-promise']

/**
 * "ontvangen op vrijdag 20 februari, plus 6 weken is vrijdag 3 april; dat is Goede Vrijdag, dus dinsdag 7 april
 * (Tweede Paasdag telt ook niet)". Begins in lower case and has no full stop, so that it can stand inside a sentence.
 * The year is said where it changes, and with the first date unless it is `inYear`.
 */
export function explainTerm(sum: readonly SumStep[], lang: PublicLang, style: ExplainStyle = {}): string {
  const write = writerIn(lang, style.inYear)
  const words = calendarWords[lang].sum
  const counted = sum.map((step) => {
    switch (step.kind) {
      case 'start':
        return words.opening[style.opening ?? 'received']({ date: write(step.date) })
      case 'earlier-end':
        return words.ranTo({ date: write(step.date) })
      case 'add':
        return words.added({ period: periodInWords(step.period, lang), date: write(step.to) })
      case 'suspended': {
        const period = periodInWords({ amount: step.days, unit: 'days' }, lang)
        return words.onHold({ period, date: write(step.to) })
      }
      default:
        return ''
    }
  })
  const moves = sum.filter((step) => step.kind === 'moved')
  return counted.join('') + aboutTheDay(moves, lang, write) + aboutTheTerm(moves, lang, write)
}

/** "; dat is Goede Vrijdag, dus dinsdag 7 april (Tweede Paasdag telt ook niet)" */
function aboutTheDay(moves: readonly Moved[], lang: PublicLang, write: Write): string {
  const days = moves.filter((move) => !notAboutTheDay.includes(move.because))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  const words = calendarWords[lang].sum
  const moved = words.movedDay({ reason: reasonInSentence(first.because, lang), date: write(last.to) })
  const hidden = [...new Set(days.map((move) => move.because))].filter(
    (because) => because !== first.because && because !== 'saturday' && because !== 'sunday',
  )
  return hidden.length === 0 ? moved : `${moved} ${alsoNot(hidden, lang)}`
}

/** "; niet eerder dan al was beloofd, dus dinsdag 7 april" */
function aboutTheTerm(moves: readonly Moved[], lang: PublicLang, write: Write): string {
  return moves
    .filter((move) => notAboutTheDay.includes(move.because))
    .map((move) =>
      calendarWords[lang].sum.movedTerm({ reason: reasonInSentence(move.because, lang), date: write(move.to) }),
    )
    .join('')
}

function alsoNot(reasons: readonly MovedBecause[], lang: PublicLang): string {
  const { both, alsoNot } = calendarWords[lang].sum
  const days = reasons.map((because) => reasonInSentence(because, lang))
  return alsoNot({ days: days.reduce((first, second) => both({ first, second })), n: days.length })
}

function writerIn(lang: PublicLang, inYear: number | undefined): Write {
  let known = inYear
  return (date) => {
    const text = longDate(date, lang, { inYear: known })
    known = yearOf(date)
    return text
  }
}
