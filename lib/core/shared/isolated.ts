// Hebrew, Arabic and the other scripts that run from right to left, where a name or title stands inside a sentence of ours.

/** A character that runs from right to left by itself, or that turns what follows it. */
const TURNS = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * What somebody wrote, as it may stand among our words: with a direction of its own, so that what follows stays where it is. Where
 * markup is possible `bdi` and `dir="auto"` say the same. For showing only, never to be kept. Source: Unicode UAX 9, isolates.
 */
export function isolated(written: string): string {
  return TURNS.test(written) ? `\u2068${written}\u2069` : written
}
