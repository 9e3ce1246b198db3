// When a mail is tried again, and when it is given up. Quick at first, because most trouble passes; then every five
// minutes for two days, so that an outage of hours ends by itself.

const MINUTE_MS = 60_000
const FIRST_WAITS_MS = [MINUTE_MS / 2, MINUTE_MS, 2 * MINUTE_MS]
const WAIT_MS = 5 * MINUTE_MS
const SPREAD = 0.2
const GIVE_UP_AFTER_MS = 48 * 60 * MINUTE_MS
/** Nor is it given up before this many: the outage may have been ours, or somebody asked to try again. */
const FEWEST_ATTEMPTS = 50

/** After this many attempts two days have passed, also for a mail of which nobody knows when it was asked for. */
export const MOST_ATTEMPTS = FIRST_WAITS_MS.length + Math.ceil(GIVE_UP_AFTER_MS / WAIT_MS)

/** After these two days, a mail that is never given up is tried this often. */
const SELDOM_MS = 30 * MINUTE_MS

/** `since`: when it was asked for. `chance`: from 0 up to 1. `endless`: the way out is closed; that says nothing about this mail. */
type Tried = { attempts: number; since: Date | null; now: Date; chance: number; endless?: boolean }

/**
 * When to try again; null when it has been enough. Chance spreads the attempts of many mails over a fifth of the wait, so
 * that they do not all come back at once.
 */
export function retryAt({ attempts, since, now, chance, endless = false }: Tried): Date | null {
  if (endless && attempts >= MOST_ATTEMPTS)
    return new Date(now.getTime() + Math.round(SELDOM_MS * (1 + SPREAD * chance)))
  if (attempts >= MOST_ATTEMPTS) return null
  if (!endless && since && attempts >= FEWEST_ATTEMPTS && now.getTime() - since.getTime() >= GIVE_UP_AFTER_MS)
    return null
  const wait = FIRST_WAITS_MS[attempts - 1] ?? WAIT_MS
  return new Date(now.getTime() + Math.round(wait * (1 + SPREAD * chance)))
}
