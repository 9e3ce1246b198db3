// A browser in which the words of a case were opened with a code.

/** How long it may be left alone before the words are closed again, in minutes. */
export const IDLE_MINUTES = 30

/** From when it must have been used to be open still. */
export function idleSince(now: Date): Date {
  return new Date(now.getTime() - IDLE_MINUTES * 60_000)
}
