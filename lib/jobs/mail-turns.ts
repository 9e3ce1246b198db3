// Whose mail goes next, within one worker. Organisations go round (the database knows who comes after whom); who is in a hand
// has no second one, and who gives trouble shares one hand with the others that do: so nobody uses up the turns of another.

/** How long an organisation whose mail has just gone waits for more, so that what is written meanwhile goes together. */
export const GATHER_MS = 500
const FIRST_REST_MS = 1000
const LONGEST_REST_MS = 60_000

/** Of one organisation at a time. Fewer while each takes long, so that nobody waits long for a hand. */
const LARGEST_BATCH = 20
const SMALLEST_BATCH = 3
const QUICK_MS = 1000
const SLOW_MS = 2000

/** How a batch ended: full, with perhaps more waiting; all there was; or with trouble. */
type Ended = { how: 'full' | 'all' | 'trouble'; tookMs: number }

export type MailTurns = ReturnType<typeof mailTurns>

export function mailTurns() {
  const inHand = new Set<string>()
  const resting = new Map<string, number>()
  const troubled = new Map<string, number>()
  let served: string | null = null
  let atMost = LARGEST_BATCH

  const rest = (tenantId: string, until: number) => resting.set(tenantId, until)
  const wakeUp = (now: number) => {
    for (const [tenantId, until] of resting) if (until <= now) resting.delete(tenantId)
  }
  return {
    /** Who was served last, who has no turn now, and how much is taken at a time. */
    next(now: Date) {
      wakeUp(now.getTime())
      const isTrouble = [...inHand].some((tenantId) => troubled.has(tenantId))
      const besides = new Set([...inHand, ...resting.keys(), ...(isTrouble ? troubled.keys() : [])])
      return { after: served, besides: [...besides], atMost }
    },
    begin(tenantId: string) {
      served = tenantId
      inHand.add(tenantId)
    },
    end(tenantId: string, now: Date, { how, tookMs }: Ended) {
      inHand.delete(tenantId)
      if (how === 'trouble') {
        const times = troubled.get(tenantId) ?? 0
        troubled.set(tenantId, times + 1)
        rest(tenantId, now.getTime() + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** times))
        return
      }
      troubled.delete(tenantId)
      if (how === 'all') rest(tenantId, now.getTime() + GATHER_MS)
      if (tookMs > SLOW_MS) atMost = Math.max(SMALLEST_BATCH, Math.floor(atMost / 2))
      else if (tookMs < QUICK_MS) atMost = Math.min(LARGEST_BATCH, atMost * 2)
    },
  }
}
