type Seen = { whose: string; at: number }

/** Whether anybody else was here in the last `ms`: of all who ever were, the two who came last are enough to know. */
export function othersLately(ms: number) {
  let last: Seen | undefined
  let before: Seen | undefined
  return {
    seen: (whose: string, at: number) => {
      if (last?.whose !== whose) before = last
      last = { whose, at }
    },
    others: (whose: string, now: number): boolean => {
      const other = last?.whose === whose ? before : last
      return other !== undefined && now - other.at < ms
    },
    /** The two who came last, of those who came after `since`. */
    since: (since: number): string[] =>
      [last, before].flatMap((one) => (one !== undefined && one.at > since ? [one.whose] : [])),
  }
}
