// What the figures say, in a sentence: the heading above each chart. It claims no more than was counted.
import type { Lang } from '@/lib/shared/language'
import { DECIDED, IN_TIME } from './answer-standing'
import { type CountedFigures, type CountedGroup, type Standings, sumOf } from './counted-figures'
import type { Pareto } from './pareto'
import { capital, FEW, percentOf, sayCount } from './say-number'

/** "44 van de 49 klachten kregen op tijd antwoord: 90 procent". */
export function sayOnTime(standings: Standings, lang: Lang): string {
  const decided = sumOf(standings, DECIDED)
  const inTime = sumOf(standings, IN_TIME)
  if (decided === 0)
    return lang === 'nl' ? 'Er was nog niets om op tijd te beantwoorden' : 'There was nothing yet to answer on time'
  const share = saidShare(percentOf(inTime, decided), lang)
  if (inTime === decided && decided >= FEW)
    return lang === 'nl'
      ? `Alle ${sayCount(decided, lang)} klachten kregen op tijd antwoord`
      : `All ${sayCount(decided, lang)} complaints were answered on time`
  return lang === 'nl'
    ? `${capital(sayCount(inTime, lang))} van de ${sayCount(decided, lang)} klachten ${inTime === 1 ? 'kreeg' : 'kregen'} op tijd antwoord${share}`
    : `${capital(noneOr(inTime, lang))} of ${sayCount(decided, lang)} complaints ${inTime === 1 ? 'was' : 'were'} answered on time${share}`
}

/** "De helft kreeg binnen 24 dagen antwoord, negen van de tien binnen 41"; null of too few to halve. */
export function sayDays({ days, standings }: CountedFigures, lang: Lang): string | null {
  const answered = sumOf(standings, ['on-time', 'extended', 'late'])
  if (answered < FEW || days.median === null || days.p90 === null) return null
  return lang === 'nl'
    ? `De helft kreeg binnen ${sayDays1(days.median, lang)} antwoord, negen van de tien binnen ${sayDays1(days.p90, lang)}`
    : `Half were answered within ${sayDays1(days.median, lang)}, nine out of ten within ${sayDays1(days.p90, lang)}`
}

/** "Drie oorzaken zitten samen in 70 procent van de zaken". */
export function sayCauses({ bars, vital, withCause }: Pareto, name: (id: string) => string, lang: Lang): string {
  const [first] = bars
  if (!first) return lang === 'nl' ? 'Er is nog geen oorzaak vastgelegd' : 'No cause has been written down yet'
  const together = bars[vital - 1]?.together ?? 0
  const percent = percentOf(together, withCause)
  if (percent === null)
    return lang === 'nl'
      ? `In ${sayCount(withCause, lang)} ${withCause === 1 ? 'zaak' : 'zaken'} is een oorzaak vastgelegd: te weinig voor een volgorde`
      : `A cause was written down in ${sayCount(withCause, lang)} ${withCause === 1 ? 'case' : 'cases'}: too few for an order`
  if (vital === 1)
    return lang === 'nl'
      ? `${name(first.cause)} speelt in ${percent} procent van de zaken met een oorzaak`
      : `${name(first.cause)} plays a part in ${percent} percent of the cases with a cause`
  return lang === 'nl'
    ? `${capital(sayCount(vital, lang))} oorzaken spelen in ${percent} procent van de zaken met een oorzaak`
    : `${capital(sayCount(vital, lang))} causes play a part in ${percent} percent of the cases with a cause`
}

type Grouped = { groups: readonly CountedGroup[]; received: number; name: (id: string) => string }

/** "De meeste klachten gaan over planning: 23 van de 57". */
export function saySubjects({ groups, received, name }: Grouped, lang: Lang): string {
  const [first, second] = groups.filter(({ id }) => id !== null)
  if (!first?.id)
    return lang === 'nl' ? 'Bij geen enkele klacht is een onderwerp gekozen' : 'No complaint has a subject'
  const share = `${sayCount(first.cases, lang)} ${lang === 'nl' ? 'van de' : 'of'} ${sayCount(received, lang)}`
  if (second && second.cases === first.cases)
    return lang === 'nl'
      ? `${name(first.id)} komt even vaak voor als ${lower(name(second.id ?? ''))}: ${share}`
      : `${name(first.id)} comes as often as ${lower(name(second.id ?? ''))}: ${share}`
  return lang === 'nl'
    ? `${name(first.id)} komt het vaakst voor: ${share}`
    : `${name(first.id)} comes most often: ${share}`
}

/** "Team Noord kreeg de meeste klachten: 23 van de 57". */
export function sayDepartments({ groups, received, name }: Grouped, lang: Lang): string {
  const [first, second] = groups.filter(({ id }) => id !== null)
  if (!first?.id) return lang === 'nl' ? 'Geen klacht ging naar een afdeling' : 'No complaint went to a department'
  const share = `${sayCount(first.cases, lang)} ${lang === 'nl' ? 'van de' : 'of'} ${sayCount(received, lang)}`
  if (second && second.cases === first.cases)
    return lang === 'nl'
      ? `${name(first.id)} en ${name(second.id ?? '')} kregen er evenveel: ${share}`
      : `${name(first.id)} and ${name(second.id ?? '')} got as many: ${share}`
  return lang === 'nl'
    ? `${name(first.id)} kreeg de meeste klachten: ${share}`
    : `${name(first.id)} got the most complaints: ${share}`
}

function sayDays1(days: number, lang: Lang): string {
  if (lang === 'nl') return `${sayCount(days, lang)} ${days === 1 ? 'dag' : 'dagen'}`
  return `${sayCount(days, lang)} ${days === 1 ? 'day' : 'days'}`
}

function saidShare(percent: number | null, lang: Lang): string {
  if (percent === null) return ''
  return lang === 'nl' ? `: ${percent} procent` : `: ${percent} percent`
}

function noneOr(count: number, lang: Lang): string {
  return count === 0 && lang === 'en' ? 'none' : sayCount(count, lang)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
