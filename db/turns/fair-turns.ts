// Who goes first where many want the same few places: connections, or the processor. Organisations go round, each with its
// share, so that whoever asks ten times as much waits longer itself and does not make the others wait.
import { othersLately } from './others-lately'

export type FairTurns = {
  /** A place, as soon as it is this one's turn; null when that takes longer than anybody may wait. */
  take: (whose: string) => Promise<GiveBack | null>
  /** Who was here in the last `ms`: two at most, enough to know whether somebody has others beside them. */
  lately: (ms: number) => string[]
  /** Hears who was lately at another door of the same house: they count as there. */
  heard: (lately: readonly string[]) => void
}

/** Gives the place to the next; more than once is as once. */
export type GiveBack = () => void

type Rules = {
  places: number
  /** What one may hold: alone, so that whoever comes finds a place, and while others are there. */
  ofOneAlone: number
  ofOneBesideOthers: number
  /** Beside others, one that has more waiting rests as long as its last turn took, so that it leaves half of the time free. */
  restsBesideOthers?: boolean
  /** Others count as there for this long after they left. */
  othersCountForMs?: number
  waitsAtMostMs?: number
  clock?: () => number
}

type Waiter = { enter: () => void }
type Party = { inside: number; waiting: Set<Waiter>; isResting: boolean }

export function fairTurns(rules: Rules): FairTurns {
  const { places, ofOneAlone, ofOneBesideOthers, restsBesideOthers, othersCountForMs = 0, waitsAtMostMs } = rules
  const { clock = () => performance.now() } = rules
  // Whoever was served goes to the end: a map remembers in which order its keys came.
  const parties = new Map<string, Party>()
  const lately = othersLately(othersCountForMs)
  const elsewhere = othersLately(othersCountForMs)
  let inside = 0

  const may = (whose: string, party: Party) => {
    if (inside >= places) return false
    if (!isBesideOthers(whose)) return party.inside < ofOneAlone
    return party.inside < ofOneBesideOthers && !party.isResting
  }
  const isBesideOthers = (whose: string) =>
    parties.size > 1 || [lately, elsewhere].some(({ others }) => others(whose, clock()))
  const enter = (whose: string, party: Party): GiveBack => {
    inside += 1
    party.inside += 1
    parties.delete(whose)
    parties.set(whose, party)
    const began = clock()
    let isBack = false
    return () => {
      if (isBack) return
      isBack = true
      inside -= 1
      party.inside -= 1
      if (restsBesideOthers && party.waiting.size > 0 && isBesideOthers(whose)) rest(party, clock() - began)
      leave(whose, party)
      letIn()
    }
  }
  const rest = (party: Party, ms: number) => {
    party.isResting = true
    setTimeout(() => {
      party.isResting = false
      letIn()
    }, ms)
  }
  const leave = (whose: string, party: Party) => {
    lately.seen(whose, clock())
    if (party.inside === 0 && party.waiting.size === 0) parties.delete(whose)
  }
  const next = () => {
    if (inside >= places) return undefined
    for (const [whose, party] of parties) {
      const [first] = party.waiting
      if (first && may(whose, party)) return first
    }
    return undefined
  }
  const letIn = () => {
    for (let waiter = next(); waiter !== undefined; waiter = next()) waiter.enter()
  }
  const waitIn = (whose: string, party: Party) =>
    new Promise<GiveBack | null>((resolve) => {
      const goAway = () => {
        party.waiting.delete(waiter)
        leave(whose, party)
        resolve(null)
      }
      const timer = waitsAtMostMs === undefined ? undefined : setTimeout(goAway, waitsAtMostMs)
      const waiter: Waiter = {
        enter: () => {
          clearTimeout(timer)
          party.waiting.delete(waiter)
          resolve(enter(whose, party))
        },
      }
      party.waiting.add(waiter)
      letIn()
    })

  return {
    take: async (whose) => {
      const party = parties.get(whose) ?? { inside: 0, waiting: new Set<Waiter>(), isResting: false }
      parties.set(whose, party)
      lately.seen(whose, clock())
      return party.waiting.size === 0 && may(whose, party) ? enter(whose, party) : waitIn(whose, party)
    },
    lately: (ms) => lately.since(clock() - ms),
    heard: (those) => {
      for (const whose of those) elsewhere.seen(whose, clock())
    },
  }
}
