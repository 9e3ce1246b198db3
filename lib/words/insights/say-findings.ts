// What the figures say, in a sentence: the heading above each chart. It claims no more than was counted.

import { ANSWERED, DECIDED, IN_TIME, NOT_ANSWERED, NOT_DECIDED } from '@/lib/core/insights/answer-standing'
import { type CountedFigures, type CountedGroup, type Standings, sumOf } from '@/lib/core/insights/counted-figures'
import type { Pareto } from '@/lib/core/insights/pareto'
import { carries, FEW, percentOf, sayCount } from '@/lib/core/insights/say-number'
import type { DeskLang } from '@/lib/core/shared/language'
import { phrases } from './finding-phrases'

/**
 * "44 van de 49 klachten die aan de beurt waren, kregen op tijd antwoord: 90 procent". Known of less than half of those that
 * get an answer, it is no percentage, and says of how many it is not known: a quarter that still runs, a file without dates.
 */
export function sayOnTime(standings: Standings, lang: DeskLang): string {
  const say = phrases[lang]
  const decided = sumOf(standings, DECIDED)
  const inTime = sumOf(standings, IN_TIME)
  const rest = sumOf(standings, NOT_DECIDED)
  if (decided === 0) {
    if (standings.unknown) return say.nothingKnown
    return standings.running || !standings.none ? say.nothingDue : say.noneNeeded
  }
  const carried = carries(decided, decided + rest)
  const behind = carried ? '' : say.restUnknown(sayCount(rest, lang), rest === 1)
  if (inTime === decided) return `${say.allInTime(sayCount(decided, lang), decided === 1)}${behind}`
  const said = say.someInTime({
    inTime: sayCount(inTime, lang),
    one: inTime <= 1,
    decided: sayCount(decided, lang),
    oneDecided: decided === 1,
    percent: carried ? percentOf(inTime, decided) : null,
  })
  return `${said}${behind}`
}

/**
 * "De helft kreeg binnen 24 dagen antwoord, negen van de tien binnen 41 dagen"; null of too few to halve. Known of less than
 * half of all, it says of how many it speaks.
 */
export function sayDays(
  { days, standings }: Pick<CountedFigures, 'days' | 'standings'>,
  lang: DeskLang,
): string | null {
  const { median, p90 } = days
  if (sumOf(standings, ANSWERED) < FEW || median === null || p90 === null) return null
  const said = (n: number) => phrases[lang].day(sayCount(n, lang), n === 1)
  const answered = sumOf(standings, ANSWERED)
  return carries(answered, answered + sumOf(standings, NOT_ANSWERED))
    ? phrases[lang].days(said(median), said(p90))
    : phrases[lang].daysOfFew(sayCount(answered, lang), said(median), said(p90))
}

/** "Drie oorzaken spelen in 70 procent van de zaken"; only of the first when together they are simply all. */
export function sayCauses(pareto: Pareto, name: (id: string) => string, lang: DeskLang): string {
  const say = phrases[lang]
  const { bars, vital, withCause, noneFound, without, all } = pareto
  const [first] = bars
  if (!first) return noneFound > 0 ? say.noneFound : say.noCause
  const together = percentOf(bars[vital - 1]?.together ?? 0, withCause)
  const alone = percentOf(first.cases, withCause)
  if (together === null || alone === null) return say.fewCauses(sayCount(withCause, lang), withCause === 1)
  if (!carries(all - without, all)) return say.causeOfFew(sayCount(withCause, lang), sayCount(all, lang))
  if (vital === 1 || vital === bars.length) return say.oneCause(name(first.cause), alone)
  return say.someCauses(sayCount(vital, lang), together)
}

type Grouped = { groups: readonly CountedGroup[]; received: number; name: (id: string) => string }

/** "Planning komt het vaakst voor: 23 van de 57". */
export function saySubjects(grouped: Grouped, lang: DeskLang): string {
  const say = phrases[lang]
  const { first, second, share, few } = foremost(grouped, lang)
  if (first === null) return say.noSubject
  if (few) return say.subjectOfFew(...few)
  return second === null ? say.mostSubject(first, share) : say.sameSubjects(first, lower(second), share)
}

/** "Team Noord kreeg de meeste klachten: 23 van de 57". */
export function sayDepartments(grouped: Grouped, lang: DeskLang): string {
  const say = phrases[lang]
  const { first, second, share, few } = foremost(grouped, lang)
  if (first === null) return say.noDepartment
  if (few) return say.departmentOfFew(...few)
  return second === null ? say.mostDepartment(first, share) : say.sameDepartments(first, second, share)
}

/** The largest group and its share; `second` only when it is as large; `few` when the group is known of too few to speak of one. */
function foremost({ groups, received, name }: Grouped, lang: DeskLang) {
  const [first, next] = groups.filter(({ id }) => id !== null)
  const named = (group: CountedGroup | undefined) => (group?.id ? name(group.id) : null)
  const share = phrases[lang].share(sayCount(first?.cases ?? 0, lang), sayCount(received, lang))
  const known = received - (groups.find(({ id }) => id === null)?.cases ?? 0)
  const few: [string, string, boolean] | null = carries(known, received)
    ? null
    : [sayCount(known, lang), sayCount(received, lang), known === 1]
  return { first: named(first), second: next && next.cases === first?.cases ? named(next) : null, share, few }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
