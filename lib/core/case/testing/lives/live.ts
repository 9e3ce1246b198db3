// Living a life: by chance, and once more from its acts; the first claim that is not so ends it.
import { addDays, type CivilDate, compareDates } from '@/lib/core/calendar/civil-date'
import type { Chance } from '@/lib/core/shared/testing/chance'
import { Command } from '../../commands'
import type { World } from '../a-case'
import { actByChance } from './act-by-chance'
import { ALWAYS } from './always'
import type { Check } from './claim'
import { type Act, type Beginning, begun, dueBy, dueSteps, lived, type Turn } from './life'

/** `sentence`: what the page says, by its key, or what is so of every case. */
export type Fault = { sentence: string; what: string; after: number }
type Life = { beginning: Beginning; acts: Act[]; fault: Fault | null; end: World }
/** How often each sentence had something to say. */
export type Tally = Map<string, number>

const LENGTH = { least: 8, most: 20 }
/** How many things somebody tries before the day goes on without. */
const TRIES = 4
/** Room for the steps of a day between two acts, so that each act has a number of its own. */
const STEPS = 500

/** `checks`: the sentences that are on the page of this procedure. */
export function liveByChance(beginning: Beginning, checks: Checks, chance: Chance, tally: Tally): Life {
  const first = begun(beginning)
  const acts: Act[] = []
  let world = first.world
  let on = beginning.on
  let fault = faultIn(first, checks, 0, tally)
  const most = chance.whole(LENGTH.least, LENGTH.most)
  const tried = (act: Act): boolean => {
    const turn = lived(world, act)
    if (!turn) return false
    acts.push(act)
    world = turn.world
    fault = faultIn(turn, checks, acts.length, tally)
    return true
  }
  const isAlert = chance.often(0.45)
  for (let n = 1; n <= most && !fault; n++) {
    const next = addDays(on, daysByChance(world.complaint.phase === 'closed', chance))
    // The worker takes each step on its day, or was away and takes them together.
    for (let step = 1, due = isAlert ? dueBy(world, next) : null; due && !fault; due = dueBy(world, next)) {
      on = laterOf(due, on)
      tried(dueSteps(n * STEPS + step++, on))
      if (dueBy(world, on)) break
    }
    on = laterOf(next, on)
    if (fault) break
    for (let i = 0; i < TRIES; i++) {
      const { command, by } = actByChance(world, on, chance)
      const parsed = Command.safeParse(command)
      if (parsed.success && tried({ n: n * STEPS, on, command: parsed.data, by })) break
    }
  }
  if (!fault) tried(dueSteps((most + 1) * STEPS, on))
  return { beginning, acts, fault, end: world }
}

/** Each check once, with the sentences that it is the meaning of. */
export type Checks = readonly (readonly [sentences: readonly string[], check: Check])[]

const EVERY: Checks = Object.entries(ALWAYS).map(([name, check]) => [[name], check])

function faultIn(turn: Turn, checks: Checks, after: number, tally: Tally | null): Fault | null {
  for (const [sentences, check] of [...EVERY, ...checks]) {
    const claims = check(turn)
    const wrong = claims.find(([isSo]) => !isSo)
    if (wrong) return { sentence: sentences.join(', '), what: wrong[1], after }
    if (claims.length === 0) continue
    for (const sentence of sentences) tally?.set(sentence, (tally.get(sentence) ?? 0) + claims.length)
  }
  return null
}

/** The same acts told again: what is refused without those that were left out is passed over. */
function liveAgain(beginning: Beginning, acts: readonly Act[], checks: Checks): Fault | null {
  let turn = begun(beginning)
  let fault = faultIn(turn, checks, 0, null)
  for (const [i, act] of acts.entries()) {
    if (fault) return fault
    const next = lived(turn.world, act)
    if (!next) continue
    turn = next
    fault = faultIn(turn, checks, i + 1, null)
  }
  return fault
}

/** The fewest of these acts, left out one at a time, after which the same is not so. */
export function cutShort({ beginning, acts, fault }: Life, checks: Checks): Act[] {
  let left = acts
  for (let i = left.length - 1; i >= 0; i--) {
    const fewer = left.filter((_, at) => at !== i)
    const again = liveAgain(beginning, fewer, checks)
    if (again?.sentence === fault?.sentence && again?.what === fault?.what) left = fewer
  }
  return left
}

function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  return compareDates(one, other) > 0 ? one : other
}

/** A case that is closed lies still for long. */
function daysByChance(isClosed: boolean, chance: Chance): number {
  const dice = chance.next()
  if (dice < 0.4) return 0
  if (dice < 0.78) return chance.whole(1, 4)
  if (dice < 0.9) return chance.whole(5, 15)
  return isClosed ? chance.whole(200, 3_200) : chance.whole(10, 40)
}
