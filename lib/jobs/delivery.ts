import type { Moment } from '@/lib/core/shared/moment'
import type { MailSettings } from '@/lib/settings/env'

/** How long one worker has a mail for itself, in ms: longer than an attempt can take, short enough to wait out. */
export const LEASE_MS = 5 * 60_000

/** Of what somebody sits waiting for (a code, a link for their account): twice what an attempt can take, and no more. */
export const AWAITED_LEASE_MS = 60_000

/** What sending needs from outside: the clock, who hears of a fault, and for a test another way out than the settings'. */
export type Surroundings = {
  moment: () => Moment
  onFault: (fault: unknown) => void
  via?: MailSettings
  patienceMs?: number
  /** From then on nothing more is offered. */
  stopping?: AbortSignal
  /** How long it may be kept from other workers, when not as long as usual. */
  leaseMs?: number
}

/** Something from 0 up to 1, of the chance that the moment brings. */
export function chanceOf({ secret }: Moment): number {
  return Number.parseInt(secret(2), 16) / 65_536
}
