// What each sentence of the public page means for a case, by its key in the catalogue.
import type { Check } from './claim'
import type { Checks } from './live'
import { OF_AFTERWARDS } from './sentences/of-afterwards'
import { OF_HANDLING } from './sentences/of-handling'
import { OF_HEARING } from './sentences/of-hearing'
import { OF_LATENESS } from './sentences/of-lateness'
import { OF_MORE_TIME } from './sentences/of-more-time'
import { OF_PEOPLE } from './sentences/of-people'
import { OF_TERMS } from './sentences/of-terms'

const ALL: Record<string, Check> = {
  ...OF_TERMS,
  ...OF_MORE_TIME,
  ...OF_LATENESS,
  ...OF_HANDLING,
  ...OF_HEARING,
  ...OF_PEOPLE,
  ...OF_AFTERWARDS,
}

/** The check of this key, or of the branch that it stands in; none for what promises nothing of a case. */
export function checkOf(key: string): Check | undefined {
  const steps = key.split('.')
  return steps.map((_, i) => ALL[steps.slice(0, steps.length - i).join('.')]).find((check) => check !== undefined)
}

/** What a page with these sentences means. */
export function checksFor(keys: readonly string[]): Checks {
  const checked = keys.flatMap((key) => {
    const check = checkOf(key)
    return check ? [{ key, check }] : []
  })
  return [...Map.groupBy(checked, ({ check }) => check)].map(([check, of]) => [of.map(({ key }) => key), check])
}
