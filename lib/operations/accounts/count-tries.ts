// How often something may be tried: per account from one place, so that a password cannot be guessed and whoever tries it elsewhere
// does not keep its owner out; per network address, so that many accounts cannot be tried from one place. Each kind of mail is
// counted by itself, so that asking for one never uses up another. Only hashes are kept.
import { createHash } from 'node:crypto'
import { countAttempt, forgetAttempts } from '@/db/outside-tenant/attempts'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import { ok, type Result, refuse } from '@/lib/core/shared/result'

/** `most` tries in each window of so many minutes. */
type Limit = { most: number; minutes: number }

export const limits = {
  /** By account and network address. */
  'sign-in account': { most: 10, minutes: 15 },
  /** By account, from all addresses together; not for a browser that signed in before. */
  'sign-in account from anywhere': { most: 100, minutes: 60 },
  /** By account and browser that signed in before. */
  'sign-in known browser': { most: 10, minutes: 15 },
  'sign-in address': { most: 200, minutes: 15 },
  'sign-up address': { most: 200, minutes: 60 },
  'reset address': { most: 60, minutes: 60 },
  'reset mail': { most: 4, minutes: 60 },
  'sign-up mail': { most: 4, minutes: 60 },
  'confirmation mail': { most: 4, minutes: 60 },
  'invitation mail': { most: 4, minutes: 60 },
  'own password': { most: 10, minutes: 15 },
  'refused sign-in in the log': { most: 10, minutes: 60 },
  'copies of one organisation': { most: 12, minutes: 60 },
  'invitations of one organisation': { most: 60, minutes: 1440 },
} as const satisfies Record<string, Limit>

export type Tried = keyof typeof limits

/** Counts this try; refused when there were too many, with the minutes until the next one is allowed. */
export async function countTry(what: Tried, of: string, now: Date): Promise<Result<null, AccountRefusal>> {
  const { most, minutes } = limits[what]
  const count = await countAttempt(keyOf(what, of), minutes * 60, now)
  return count > most ? refuse({ kind: 'too-many-tries', minutes: minutesLeft(minutes, now) }) : ok(null)
}

/** It was right after all: the tries before it no longer count. */
export async function forgetTries(what: Tried, of: string): Promise<void> {
  await forgetAttempts(keyOf(what, of))
}

function keyOf(what: Tried, of: string): string {
  return createHash('sha256').update(`${what}|${of}`).digest('hex')
}

// Windows begin at whole multiples of their length.
function minutesLeft(minutes: number, now: Date): number {
  const length = minutes * 60_000
  return Math.ceil((length - (now.getTime() % length)) / 60_000)
}
