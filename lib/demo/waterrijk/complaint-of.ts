// The i-th complaint of Waterrijk: the same one for ever, whoever makes it and however often.
import type { Channel } from '@/lib/core/case/event-parts'
import type { Story } from '../story'
import { type Chance, chanceFrom } from './chance'
import { courseOf } from './course'
import { residentFor } from './people'
import type { Theme } from './theme'
import { insideThemes } from './themes-inside'
import { outsideThemes } from './themes-outside'

/** Complaints, and the days over which they came in: eighteen months. */
export const HOW_MANY = 400
const DAYS = 545

/** The new passes: trouble from then, an improvement, and peace; days before today. */
export const PASSES = { trouble: 385, improvementStarts: 190, improved: 160 }

const CHANNELS: readonly [readonly [Channel, number], ...(readonly [Channel, number])[]] = [
  ['form', 60],
  ['phone', 22],
  ['email', 12],
  ['letter', 6],
]

/** How many days ago the i-th came in: the first the longest ago. */
export function daysAgo(i: number): number {
  return Math.max(0, Math.round(DAYS - ((i + 0.5) * DAYS) / HOW_MANY) - (i % 2))
}

export function themeOf(i: number): Theme {
  const ago = daysAgo(i)
  const inTrouble = ago <= PASSES.trouble && ago > PASSES.improved
  // More of them from month to month, until the improvement is there.
  const surge = inTrouble ? 4 + ((PASSES.trouble - ago) / (PASSES.trouble - PASSES.improved)) * 34 : 1
  const themes = [...outsideThemes, ...insideThemes].map((theme) => {
    const weight = theme.id === 'container-pass' ? surge * 1.6 : theme.weight
    return [theme, weight] as const
  })
  const [first = [outsideThemes[0], 1] as const, ...rest] = themes
  return chanceFrom(i + 1).weighed([first, ...rest])
}

export function complaintOf(i: number): Story {
  const theme = themeOf(i)
  const chance = chanceFrom(10_000 + i)
  const resident = residentFor(i, chance)
  const channel = chance.weighed(CHANNELS)
  const hasEmail = channel === 'form' || channel === 'email'
  const byHand = channel === 'form' ? {} : { channel, by: theme.handler }
  return {
    key: `waterrijk.${i}`,
    ago: daysAgo(i),
    at: channel === 'form' ? clock(chance, 7, 22) : clock(chance, 9, 16),
    ...byHand,
    ...(channel === 'letter' ? { underway: chance.between(1, 3) } : {}),
    answers: {
      story: storyOf(theme, resident.street, chance),
      subjects: [theme.subject],
      wishes: [chance.one(['solution', 'explanation', 'apology', 'not-again'])],
      capacity: 'self',
      name: resident.name,
      email: hasEmail ? resident.email : null,
      phone: channel === 'letter' ? null : resident.phone,
      address: channel === 'letter' ? resident.address : null,
      reachBy: hasEmail ? 'email' : channel === 'letter' ? 'post' : 'phone',
      wantsToHear: chance.happens(0.4),
    },
    acts: courseOf({ theme, ago: daysAgo(i), channel, chance }),
  }
}

/** What somebody tells of it, put together from its parts. */
export function storyOf({ story }: Theme, street: string, chance: Chance): string {
  const filled = [story.what, story.since, story.tried, story.effect, story.asks].map((part) =>
    chance
      .one(part)
      .replaceAll('{street}', street)
      .replaceAll('{weeks}', String(chance.between(2, 14)))
      .replaceAll('{times}', String(chance.between(2, 7))),
  )
  return filled.join(' ')
}

function clock(chance: Chance, from: number, to: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(chance.between(from, to))}:${two(chance.between(0, 59))}`
}

/** The complaints about passes from which the improvement came: long closed when it began. */
export function behindTheImprovement(): number[] {
  const all = Array.from({ length: HOW_MANY }, (_, i) => i)
  return all.filter((i) => daysAgo(i) >= 300 && themeOf(i).id === 'container-pass').slice(0, 12)
}
