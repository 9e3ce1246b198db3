// Two thousand lives: a complaint to each of the sectors, carried from its filing to its end by whatever anybody may do, while
// time passes. After every act each sentence of the page is held beside what the case did. A fault comes with its seed and the
// fewest acts that bring it about.
import { describe, expect, test } from 'vitest'
import { KNOWN } from '@/lib/core/procedure/testing/known-procedures'
import { pageSentences } from '@/lib/core/procedure/testing/page-sentences'
import { chanceFrom } from '@/lib/core/shared/testing/chance'
import { replay } from './apply'
import { begunByChance } from './testing/lives/begin-by-chance'
import { cutShort, liveByChance, type Tally } from './testing/lives/live'
import { sayLife } from './testing/lives/say-life'
import { checksFor } from './testing/lives/sentences'

const LIVES = 2_040
const SEED = 2_026

const houses = KNOWN.map(({ name, procedure }) => {
  const keys = pageSentences(procedure).flatMap((sentence) => sentence.keys)
  return { name, procedure, checks: checksFor([...new Set(keys)]) }
})

describe('whatever anybody does', () => {
  const tally: Tally = new Map()
  const lives = Math.ceil(LIVES / houses.length)

  test.each(houses)(
    'the page of $name stays true',
    ({ name, procedure, checks }) => {
      for (let i = 0; i < lives; i++) {
        const seed = SEED * 1000 + i
        const chance = chanceFrom(seed)
        const life = liveByChance(begunByChance(name, procedure, chance), checks, chance, tally)
        const told = life.fault ? sayLife(seed, { ...life, acts: cutShort(life, checks) }) : null
        expect(told).toBeNull()
        expect(replay(life.end.complaint.id, life.end.timeline)).toEqual(life.end.complaint)
      }
    },
    60_000,
  )

  test('every sentence that can be kept or broken was tried', () => {
    const onPages = new Set(houses.flatMap(({ checks }) => checks.flatMap(([keys]) => keys)))
    expect([...onPages].filter((key) => !tally.get(key))).toEqual([])
  })
})
