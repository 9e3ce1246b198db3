// What is said in a case, and by whom: the one part of it that decisions do not look at.
import type { Judgement } from '@/lib/core/procedure/processing'
import { type Chance, chanceFrom } from '@/lib/demo/waterrijk/chance'
import { storyOf } from '@/lib/demo/waterrijk/complaint-of'
import type { Theme } from '@/lib/demo/waterrijk/theme'
import { insideThemes } from '@/lib/demo/waterrijk/themes-inside'
import { outsideThemes } from '@/lib/demo/waterrijk/themes-outside'
import { personFor } from './names'
import { SAYINGS, type Saying } from './sayings'

/** What a text is about. */
export type TextKind = 'story' | 'reasons' | 'letter' | Saying

export type Voice = {
  name: string
  email: string
  phone: string
  address: string
  /** For whom somebody else complains. */
  other: string
  submission: string
  /** The words of the nth text of this kind. */
  says: (kind: TextKind, nth: number, judgement?: Judgement) => string
}

const themes = [...outsideThemes, ...insideThemes]
const KINDS: readonly TextKind[] = ['story', 'reasons', 'letter', ...(Object.keys(SAYINGS) as Saying[])]

/** Whoever speaks in the nth case of this seed, and their words: the same for ever. */
export function voiceOf(seed: number, nth: number): Voice {
  // What one text says does not depend on which were asked for before it.
  const chanceFor = (place: number) => chanceFrom(Math.imul(seed ^ 0x5bd1e995, 31) + nth * 1021 + place)
  const chance = chanceFor(0)
  const person = personFor(nth, chance)
  const theme = themes[chance.between(0, themes.length - 1)] ?? outsideThemes[0]
  return {
    ...person,
    other: personFor(nth, chance).name,
    submission: `filled-${seed}-${nth}`,
    says: (kind, place, judgement = 'upheld') =>
      wordsOf(kind, {
        theme,
        judgement,
        street: person.street,
        chance: chanceFor(1 + KINDS.indexOf(kind) + place * 32),
      }),
  }
}

type About = { theme: Theme; judgement: Judgement; street: string; chance: Chance }

function wordsOf(kind: TextKind, { theme, judgement, street, chance }: About): string {
  if (kind === 'story') return `${storyOf(theme, street, chance)}${mentioned(chance)}`
  if (kind === 'reasons') return chance.one(theme.found[judgement])
  if (kind === 'letter')
    return `${chance.one(SAYINGS.opens)}\n\n${chance.one(theme.found[judgement])}\n\n${chance.one(SAYINGS.ends)}`
  return chance.one(SAYINGS[kind])
}

/** A word that few others use: a number that somebody was given. */
function mentioned(chance: Chance): string {
  return chance.happens(0.2) ? ` Mijn meldnummer was M${chance.between(100_000, 999_999)}.` : ''
}
